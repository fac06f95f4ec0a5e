import { LitElement, css, html, nothing, svg } from 'lit';

type Arrow = { from: string; to: string; nearer: boolean; words: string };
type Point = { x: number; y: number };
type Line = { path: string; head: string; kind: string; dashed: boolean };
type Note = Point & { words: string };

const BEND = 30;
const HEAD = 7;
const NOTE = 116;
const PRINTED = 680;
const SAME_ROW = 8;

/**
 * <si-chain>: draws arrows behind the nodes that stand in it, each a link with `data-unit`, from those who serve to those who are served, and
 * lets arrow keys go from node to node. What a node opens is left to the page, which hears of it; while `picking`, a node is a choice.
 */
class SiChain extends LitElement {
  static properties = {
    arrows: { attribute: false },
    way: { attribute: false },
    chosen: { attribute: false },
    picking: { attribute: false },
    lines: { state: true },
    notes: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      position: relative;
    }
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      overflow: visible;
      pointer-events: none;
    }
    path {
      fill: none;
      stroke: var(--si-line-strong);
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    path.dashed {
      stroke-dasharray: 5 6;
    }
    path.dim {
      opacity: 0.3;
    }
    path.mine {
      stroke: var(--si-ink);
      stroke-width: 2.25;
    }
    path.way {
      stroke: var(--si-accent);
      stroke-width: 4;
    }
    .note {
      position: absolute;
      z-index: 2;
      box-sizing: border-box;
      width: max-content;
      max-width: 14.5rem;
      translate: -50% -50%;
      padding: 0.15rem 0.6rem;
      border-radius: 8px;
      background: var(--si-accent-soft);
      color: var(--si-ink);
      border: 1px solid var(--si-accent);
      font-size: 0.8rem;
      line-height: 1.3;
      text-align: center;
      pointer-events: none;
    }
    .note span {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
  `;

  declare arrows: Arrow[];
  /** The nodes on the way from the chosen one to the people served. */
  declare way: string[];
  declare chosen: string;
  declare picking: boolean;
  declare lines: Line[];
  declare notes: Note[];

  private size?: ResizeObserver;
  private content?: MutationObserver;
  private waiting = 0;
  private readonly later = () => {
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(() => this.measure());
  };
  private readonly toPrint = () => {
    this.style.width = `${PRINTED}px`;
    this.measure();
    this.performUpdate();
  };
  private readonly printed = () => {
    this.style.width = '';
    this.later();
  };

  constructor() {
    super();
    this.arrows = [];
    this.way = [];
    this.chosen = '';
    this.picking = false;
    this.lines = [];
    this.notes = [];
    this.addEventListener('click', event => this.clicked(event), true);
    this.addEventListener('keydown', event => this.pressed(event));
  }

  // Vaadin may detach and attach the element again while it builds the page: everything is set up anew each time
  connectedCallback() {
    super.connectedCallback();
    this.size = new ResizeObserver(this.later);
    this.size.observe(this);
    this.content = new MutationObserver(this.later);
    this.content.observe(this, { childList: true, subtree: true });
    window.addEventListener('beforeprint', this.toPrint);
    window.addEventListener('afterprint', this.printed);
    void document.fonts.ready.then(this.later);
    this.later();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size?.disconnect();
    this.content?.disconnect();
    window.removeEventListener('beforeprint', this.toPrint);
    window.removeEventListener('afterprint', this.printed);
    cancelAnimationFrame(this.waiting);
  }

  updated(changed: Map<string, unknown>) {
    if (['arrows', 'way', 'chosen', 'picking'].some(name => changed.has(name))) this.later();
  }

  /** Puts the keyboard on a node. */
  reach(unit: string) {
    requestAnimationFrame(() => (this.node(unit) ?? this.nodes()[0])?.focus());
  }

  private nodes() {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-unit]')];
  }

  private node(unit: string) {
    return this.nodes().find(node => node.dataset.unit === unit);
  }

  /** A plain click or Enter stays on the page; what opens a new tab does as always. */
  private clicked(event: MouseEvent) {
    const node = (event.target as HTMLElement).closest<HTMLElement>('a[data-unit]');
    if (!node || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.tell(this.picking ? 'si-chain-picked' : 'si-chain-open', node.dataset.unit ?? '');
  }

  private tell(what: string, unit: string) {
    this.dispatchEvent(new CustomEvent(what, { detail: { unit } }));
  }

  private pressed(event: KeyboardEvent) {
    const node = (event.target as HTMLElement).closest<HTMLElement>('a[data-unit]');
    if (event.key === 'Escape' && this.picking) {
      event.preventDefault();
      this.tell('si-chain-left', '');
    } else if (node && event.key.startsWith('Arrow') && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const next = this.beside(node, event.key);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  }

  /** The nearest node in a direction; what lies straight there counts as nearer than what lies aslant. */
  private beside(node: HTMLElement, key: string) {
    const here = middle(node);
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    let best: HTMLElement | undefined;
    let least = Infinity;
    for (const other of this.nodes()) {
      const there = middle(other);
      const ahead = sign * (sideways ? there.x - here.x : there.y - here.y);
      const aside = Math.abs(sideways ? there.y - here.y : there.x - here.x);
      if (other === node || ahead < 8 || (sideways && aside > 24)) continue;
      const cost = ahead + aside * (sideways ? 4 : 0.6);
      if (cost < least) {
        least = cost;
        best = other;
      }
    }
    return best;
  }

  private measure() {
    if (!this.isConnected) return;
    const origin = this.getBoundingClientRect();
    const boxes = new Map<string, DOMRect>();
    for (const node of this.nodes()) {
      const box = node.getBoundingClientRect();
      boxes.set(node.dataset.unit ?? '', new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height));
      if (node.dataset.unit === this.chosen) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
      node.classList.toggle('on-way', this.way.includes(node.dataset.unit ?? ''));
    }
    this.classList.toggle('picking', this.picking);
    const drawn = this.arrows.filter(arrow => boxes.has(arrow.from) && boxes.has(arrow.to));
    const ports = this.ports(drawn, boxes);
    const rows = inRows([...boxes].filter(([unit]) => unit !== '@').map(([, box]) => box));
    const kinds = drawn.map(arrow => this.kind(arrow));
    const notes: Note[] = [];
    const lines = drawn.map((arrow, at) => {
      const [start, end] = ports[at];
      if (kinds[at] === 'way' && arrow.words) {
        const x = Math.max(NOTE, Math.min(origin.width - NOTE, (start.x + end.x) / 2));
        notes.push({ x, y: gap(start, end, this.boundary(arrow.to, origin)), words: arrow.words });
      }
      return line(start, end, kinds[at], !arrow.nearer, around(start, end, rows, at));
    });
    // what matters lies on top
    const rank = ['dim', '', 'mine', 'way'];
    this.lines = lines.sort((one, other) => rank.indexOf(one.kind) - rank.indexOf(other.kind));
    this.notes = notes;
  }

  private kind(arrow: Arrow) {
    if (!this.chosen) return '';
    const at = this.way.indexOf(arrow.from);
    if (at >= 0 && this.way[at + 1] === arrow.to) return 'way';
    return arrow.from === this.chosen || arrow.to === this.chosen ? 'mine' : 'dim';
  }

  /** Where the layer of a node begins. */
  private boundary(unit: string, origin: DOMRect) {
    const layer = this.node(unit)?.closest('[data-layer]');
    return layer ? layer.getBoundingClientRect().top - origin.top : undefined;
  }

  /** Where each arrow leaves and arrives, side by side along the edges of its nodes, so that arrows of a node do not lie on each other. */
  private ports(arrows: Arrow[], boxes: Map<string, DOMRect>): [Point, Point][] {
    const ends = arrows.map(arrow => {
      const from = boxes.get(arrow.from)!;
      const to = boxes.get(arrow.to)!;
      const down = to.top > from.bottom - 1;
      const up = to.bottom < from.top + 1;
      return { from, to, leaves: down ? 'bottom' : 'top', arrives: up ? 'bottom' : 'top' };
    });
    const points = ends.map(({ from, to, leaves, arrives }) => [
      { x: from.x + from.width / 2, y: leaves === 'bottom' ? from.bottom : from.top },
      { x: to.x + to.width / 2, y: arrives === 'bottom' ? to.bottom : to.top },
    ]) as [Point, Point][];
    const edges = new Map<string, { at: number; end: 0 | 1; towards: number }[]>();
    arrows.forEach((arrow, at) => {
      const add = (unit: string, side: string, end: 0 | 1, towards: number) => {
        const key = `${unit} ${side}`;
        edges.set(key, [...(edges.get(key) ?? []), { at, end, towards }]);
      };
      add(arrow.from, ends[at].leaves, 0, points[at][1].x);
      if (arrow.to !== '@') add(arrow.to, ends[at].arrives, 1, points[at][0].x);
    });
    edges.forEach((meeting, key) => {
      const box = boxes.get(key.split(' ')[0])!;
      meeting.sort((one, other) => one.towards - other.towards);
      meeting.forEach(({ at, end }, place) => {
        points[at][end].x = box.x + (box.width * (place + 1)) / (meeting.length + 1);
      });
    });
    arrows.forEach((arrow, at) => {
      if (arrow.to === '@') {
        const box = boxes.get('@')!;
        points[at][1].x = Math.max(box.left + 20, Math.min(box.right - 20, points[at][0].x)); // as wide as the drawing: straight down
      }
    });
    return points;
  }

  render() {
    return html`<svg aria-hidden="true">
        ${this.lines.map(
          one =>
            svg`<path class=${`${one.kind} ${one.dashed ? 'dashed' : ''}`} d=${one.path}></path><path class=${one.kind} d=${one.head}></path>`,
        )}
      </svg>
      <slot></slot>
      ${this.notes.length === 0
        ? nothing
        : this.notes.map(
            note => html`<div class="note" aria-hidden="true" style="left:${note.x}px;top:${note.y}px"><span>${note.words}</span></div>`,
          )}`;
  }
}

function middle(node: HTMLElement): Point {
  const box = node.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** In the gap above the layer of whom an arrow leads to, where there are no nodes. */
function gap(start: Point, end: Point, boundary?: number) {
  return boundary === undefined ? (start.y + end.y) / 2 : boundary - 30;
}

/** Nodes beside each other, the uppermost row first; where a layer has many nodes, it has several rows. */
function inRows(boxes: DOMRect[]) {
  const rows: DOMRect[][] = [];
  for (const box of boxes.sort((one, other) => one.top - other.top || one.left - other.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0].top - box.top) < SAME_ROW) row.push(box);
    else rows.push([box]);
  }
  return rows.map(row => row.sort((one, other) => one.left - other.left));
}

/** The way between the nodes of the rows that lie between two ends, so that a line never seems to lead to whom it passes. */
function around(start: Point, end: Point, rows: DOMRect[][], at: number): Point[] {
  const down = end.y > start.y;
  const [from, to] = down ? [start.y, end.y] : [end.y, start.y];
  const between = rows.filter(row => row[0].top > from + 2 && Math.max(...row.map(box => box.bottom)) < to - 2);
  const points: Point[] = [];
  for (const row of down ? between : between.reverse()) {
    const top = row[0].top - 3;
    const bottom = Math.max(...row.map(box => box.bottom)) + 3;
    const here = points.at(-1) ?? start;
    const wished = here.x + ((end.x - here.x) * ((top + bottom) / 2 - here.y)) / (end.y - here.y || 1);
    const gaps = [row[0].left - 8, ...row.slice(1).map((box, i) => (row[i].right + box.left) / 2), row.at(-1)!.right + 8];
    const covered = row.some(box => wished > box.left - 3 && wished < box.right + 3);
    const nearest = gaps.reduce((one, other) => (Math.abs(other - wished) < Math.abs(one - wished) ? other : one));
    const x = covered ? nearest + ((at % 3) - 1) * 2 : wished;
    points.push(...(down ? [{ x, y: top }, { x, y: bottom }] : [{ x, y: bottom }, { x, y: top }]));
  }
  return points;
}

function line(start: Point, end: Point, kind: string, dashed: boolean, between: Point[]): Line {
  const level = Math.abs(start.y - end.y) < 12; // beside each other: over their heads
  const arriving = level || end.y > start.y ? 1 : -1;
  const tip = { x: end.x, y: end.y - arriving * 2 };
  const back = tip.y - arriving * HEAD;
  const points = [start, ...between, tip];
  let path = `M${start.x},${start.y}`;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    const bend = level ? -BEND : (to.y - from.y) / 2;
    path += ` C${from.x},${from.y + bend} ${to.x},${level ? to.y + bend : to.y - bend} ${to.x},${to.y}`;
  }
  return {
    path,
    head: `M${tip.x - HEAD * 0.7},${back} L${tip.x},${tip.y} L${tip.x + HEAD * 0.7},${back}`,
    kind,
    dashed,
  };
}

customElements.define('si-chain', SiChain);
