import { LitElement, css, html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { ECharts, EChartsCoreOption } from 'echarts/core';

/** Something drawn by ECharts, which is loaded only when there is something to draw; what it shows is said in `label`. */
export abstract class Chart extends LitElement {
  static properties: PropertyDeclarations = {
    label: { attribute: false },
  };

  static styles: CSSResultGroup = css`
    :host {
      display: block;
    }
  `;

  declare label: string;

  private chart?: ECharts;
  private size?: ResizeObserver;

  constructor() {
    super();
    this.label = '';
  }

  /** The parts of ECharts that it needs. */
  protected abstract load(): Promise<{ init(place: HTMLElement): ECharts }>;

  /** What is drawn. */
  protected abstract option(): EChartsCoreOption;

  render() {
    return html`<div class="chart" role="img" aria-label=${this.label}></div>`;
  }

  // Vaadin may detach and attach the element again while it builds the page: everything is set up anew each time
  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size?.disconnect();
    this.size = undefined;
    this.chart?.dispose();
    this.chart = undefined;
  }

  async updated() {
    const { init } = await this.load();
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (!this.isConnected || !place) return;
    if (!this.chart) {
      this.chart = init(place);
      this.size = new ResizeObserver(() => this.chart?.resize());
      this.size.observe(place);
    }
    this.chart.setOption(this.option(), true);
  }
}
