import { LitElement, css, html } from 'lit';

const MINUTE = 60_000;
const AGAIN = 3_000;

/**
 * <si-timer>: the time that is left, as the server said last. Silent but for what is asked, and for five minutes and one minute before
 * the end; at the end it tells the server, again and again until it is taken away or given more time.
 */
class SiTimer extends LitElement {
  static properties = {
    left: { attribute: false },
    words: { attribute: false },
    hiddenTime: { state: true },
    now: { state: true },
    said: { state: true },
  };

  static styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
    }
    .time {
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .short {
      color: var(--si-warn);
    }
    button {
      font: inherit;
      font-size: var(--si-text-s);
      min-height: var(--si-touch);
      padding: 0 0.5rem;
      border: 0;
      background: none;
      color: var(--si-accent);
      text-decoration: underline;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--si-focus);
      border-radius: 4px;
    }
    .said {
      flex-basis: 100%;
      font-size: var(--si-text-s);
    }
    .said:empty {
      display: block;
      min-height: 0;
    }
  `;

  declare left: number;
  /** Hide, show, ask, # minutes left, last minute, over. */
  declare words: string[];
  declare hiddenTime: boolean;
  declare now: number;
  declare said: string;

  private end = 0;
  private lastSeconds = Infinity;
  private asked = 0;
  private ticking?: ReturnType<typeof setInterval>;

  constructor() {
    super();
    this.left = -1;
    this.words = ['', '', '', '', '', ''];
    this.hiddenTime = sessionStorage.getItem('si-timer') === 'hidden';
    this.now = Date.now();
    this.said = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.ticking ??= setInterval(() => this.tick(), 500);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    this.ticking = undefined;
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('left') && this.left >= 0) {
      this.now = Date.now();
      this.end = this.now + this.left;
      this.lastSeconds = Math.max(this.left, this.lastSeconds === Infinity ? this.left : 0);
    }
  }

  private get remaining() {
    return Math.max(0, this.end - this.now);
  }

  private tick() {
    if (this.end === 0) return;
    this.now = Date.now();
    const left = this.remaining;
    for (const mark of [5 * MINUTE, MINUTE]) {
      if (this.lastSeconds > mark && left <= mark && left > 0) this.tell();
    }
    this.lastSeconds = left;
    if (left === 0 && this.now - this.asked > AGAIN) {
      this.asked = this.now;
      this.dispatchEvent(new CustomEvent('si-time-over'));
    }
  }

  private tell() {
    const minutes = Math.ceil(this.remaining / MINUTE);
    const [, , , some, last, over] = this.words;
    this.said = '';
    void this.updateComplete.then(() => {
      this.said = this.remaining === 0 ? over : minutes <= 1 ? last : some.replace('#', String(minutes));
    });
  }

  private toggle() {
    this.hiddenTime = !this.hiddenTime;
    sessionStorage.setItem('si-timer', this.hiddenTime ? 'hidden' : 'shown');
  }

  render() {
    const seconds = Math.ceil(this.remaining / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const short = this.remaining < 5 * MINUTE ? 'time short' : 'time';
    return html`${this.hiddenTime || this.end === 0 ? '' : html`<span class=${short} aria-hidden="true">${time}</span>`}
      <button type="button" @click=${this.toggle}>${this.words[this.hiddenTime ? 1 : 0]}</button>
      <button type="button" @click=${this.tell}>${this.words[2]}</button>
      <span class="said" role="status">${this.said}</span>`;
  }
}

customElements.define('si-timer', SiTimer);
