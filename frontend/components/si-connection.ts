import { LitElement, html, nothing } from 'lit';

type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
type Store = {
  state: State;
  addStateChangeListener(listener: (before: State, now: State) => void): void;
  removeStateChangeListener(listener: (before: State, now: State) => void): void;
};

const MARK = 'si-connection-lost';
const SETTLED = 3_000;

/**
 * <si-connection>: says, for as long as the server cannot be reached, that nothing is saved. A server that was started anew has the page
 * loaded again, and with it goes what was done meanwhile: the new page then asks to look whether the last answers are there.
 */
class SiConnection extends LitElement {
  static properties = {
    words: { attribute: false },
    lost: { state: true },
    back: { state: true },
  };

  /** Lost, back, close. */
  declare words: string[];
  declare lost: boolean;
  declare back: boolean;

  private settling?: ReturnType<typeof setTimeout>;
  private readonly changed = (_: State, now: State) => this.follow(now);
  private readonly touched = () => {
    if (this.lost) sessionStorage.setItem(MARK, 'yes');
  };

  constructor() {
    super();
    this.words = ['', '', ''];
    this.lost = false;
    this.back = sessionStorage.getItem(MARK) !== null;
    sessionStorage.removeItem(MARK);
  }

  /** In the page itself, so that its styles hold. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    const store = this.store;
    store?.addStateChangeListener(this.changed);
    if (store) this.follow(store.state);
    for (const event of ['input', 'click']) document.addEventListener(event, this.touched, true);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeStateChangeListener(this.changed);
    for (const event of ['input', 'click']) document.removeEventListener(event, this.touched, true);
    clearTimeout(this.settling);
  }

  private get store() {
    return (window as { Vaadin?: { connectionState?: Store } }).Vaadin?.connectionState;
  }

  /** What was done is sent once the server answers; a page still here a little later has lost nothing. */
  private follow(now: State) {
    const lost = now === 'reconnecting' || now === 'connection-lost';
    clearTimeout(this.settling);
    if (lost && !this.lost) this.back = false;
    if (!lost && now === 'connected') this.settling = setTimeout(() => sessionStorage.removeItem(MARK), SETTLED);
    if (lost || now === 'connected') this.lost = lost;
  }

  render() {
    const [lost, back, close] = this.words;
    const shut = html`<button type="button" class="si-button" @click=${() => (this.back = false)}>${close}</button>`;
    return html`<div role="alert">
      ${this.lost
        ? html`<div class="si-connection bad"><span>${lost}</span></div>`
        : this.back
          ? html`<div class="si-connection"><span>${back}</span>${shut}</div>`
          : nothing}
    </div>`;
  }
}

customElements.define('si-connection', SiConnection);
