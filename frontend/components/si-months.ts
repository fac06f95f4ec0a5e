import { LitElement, css, html } from 'lit';
import type { ECharts } from 'echarts/core';

const LEVELS = ['ready', 'on-the-way', 'not-yet', 'unknown'];
/** What tells the levels apart besides their colour, as on the bars of the page. */
const PATTERNS: Record<string, object | undefined> = {
  'on-the-way': { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  'not-yet': { symbol: 'circle', symbolSize: 0.7, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
};

/**
 * <si-months>: a column a month, parted by the share of each level. Colours are given as custom properties, so that the drawing follows
 * light, dark and paper without being made anew.
 */
class SiMonths extends LitElement {
  static properties = {
    months: { attribute: false },
    shares: { attribute: false },
    words: { attribute: false },
    label: { attribute: false },
  };

  static styles = css`
    :host {
      display: block;
    }
    .chart {
      height: 16rem;
    }
    .chart svg {
      max-width: 100%;
    }
  `;

  declare months: string[];
  /** In per cent: a list a level, in the order ready, on the way, not yet, unknown. */
  declare shares: number[][];
  declare words: string[];
  declare label: string;

  private chart?: ECharts;
  private size?: ResizeObserver;

  constructor() {
    super();
    this.months = [];
    this.shares = [];
    this.words = [];
    this.label = '';
  }

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
    const { init } = await import('./si-months-echarts'); // only when a chart is shown
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (!this.isConnected || !place) return;
    if (!this.chart) {
      this.chart = init(place);
      this.size = new ResizeObserver(() => this.chart?.resize());
      this.size.observe(place);
    }
    this.chart.setOption(this.option(), true);
  }

  private option() {
    const font = getComputedStyle(this).fontFamily;
    return {
      animation: false,
      grid: { left: 44, right: 8, top: 12, bottom: 28 },
      xAxis: {
        type: 'category',
        data: this.months,
        axisLabel: { color: 'var(--si-muted)', fontFamily: font, hideOverlap: true },
        axisLine: { lineStyle: { color: 'var(--si-line-strong)' } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: { color: 'var(--si-muted)', fontFamily: font, formatter: '{value} %' },
        splitLine: { lineStyle: { color: 'var(--si-line)' } },
      },
      series: LEVELS.map((level, i) => ({
        type: 'bar',
        name: this.words[i],
        stack: 'all',
        silent: true,
        barCategoryGap: '24%',
        barMaxWidth: 56,
        data: this.shares[i] ?? [],
        itemStyle: {
          color: `var(--si-level-${level})`,
          borderColor: level === 'unknown' ? 'var(--si-line-strong)' : 'var(--si-surface)',
          borderWidth: 1,
          borderType: level === 'unknown' ? 'dashed' : 'solid',
          decal: PATTERNS[level] && { color: 'var(--si-level-pattern)', ...PATTERNS[level] },
        },
      })),
    };
  }
}

customElements.define('si-months', SiMonths);
