/**
 * <si-cells>: a table of links that is one stop for the Tab key; arrows, Home and End move among its cells, Enter follows as in any link. A
 * cell without a link can be reached as well, so that nobody loses their way across a gap. What is chosen is told to the server with the
 * event `choose`, because following a link would leave the place on the page; a new tab opens as with any link.
 */
class SiCells extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.pressed);
    this.addEventListener('focusin', this.entered);
    this.addEventListener('click', this.clicked);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.pressed);
    this.removeEventListener('focusin', this.entered);
    this.removeEventListener('click', this.clicked);
  }

  private readonly clicked = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest('td a');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('choose', { detail: link.getAttribute('href')!.split('?')[1] }));
  };

  private readonly entered = (event: FocusEvent) => {
    const now = event.target as HTMLElement;
    if (!now.closest('tbody')) return;
    this.querySelectorAll<HTMLElement>('tbody [tabindex="0"]').forEach(other => (other.tabIndex = -1));
    now.tabIndex = 0;
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('tbody th, tbody td');
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const row = cell.parentElement as HTMLTableRowElement;
    const rows = (row.parentElement as HTMLTableSectionElement).rows;
    const to = place(event, row.sectionRowIndex, cell.cellIndex, rows);
    if (!to) return;
    event.preventDefault();
    this.go(rows[to[0]].cells[to[1]]);
  };

  private go(cell: HTMLTableCellElement) {
    const link = cell.querySelector<HTMLElement>('a');
    if (!link) cell.tabIndex = -1;
    (link ?? cell).focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** Row and column to go to; nothing for other keys, and at the edges. */
function place(event: KeyboardEvent, row: number, column: number, rows: HTMLCollectionOf<HTMLTableRowElement>) {
  const last = rows[row].cells.length - 1;
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [event.ctrlKey ? 0 : row, 0],
    End: [event.ctrlKey ? rows.length - 1 : row, last],
  };
  const to = moves[event.key];
  return to && rows[to[0]]?.cells[to[1]] ? to : undefined;
}

customElements.define('si-cells', SiCells);
