import { LitElement, html, nothing } from 'lit';

type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
type Store = {
  state: State;
  addStateChangeListener(listener: (before: State, now: State) => void): void;
  removeStateChangeListener(listener: (before: State, now: State) => void): void;
};

/** Whether a request of the page got an answer from the server. */
function answers({ name, responseStatus, transferSize }: PerformanceResourceTiming) {
  return name.includes('v-r=') && (responseStatus ?? (transferSize > 0 ? 200 : 0)) === 200;
}

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
  /** Vaadin goes on saying that it reconnects when what waited was sent after the browser had been offline. */
  private readonly answered = new PerformanceObserver(list => {
    const store = this.store;
    if (this.lost && store && list.getEntries().some(entry => answers(entry as PerformanceResourceTiming))) {
      store.state = 'connected';
    }
  });

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
    this.answered.observe({ type: 'resource' });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeStateChangeListener(this.changed);
    this.answered.disconnect();
    clearTimeout(this.settling);
  }

  private get store() {
    return (window as { Vaadin?: { connectionState?: Store } }).Vaadin?.connectionState;
  }

  /**
   * It is mostly what somebody does that shows the loss, so that may be lost already. A page still here a little after the server answers
   * again has sent it.
   */
  private follow(now: State) {
    const lost = now === 'reconnecting' || now === 'connection-lost';
    clearTimeout(this.settling);
    if (lost) {
      this.back = false;
      sessionStorage.setItem(MARK, 'yes');
    } else {
      this.settling = setTimeout(() => sessionStorage.removeItem(MARK), SETTLED);
    }
    this.lost = lost;
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
