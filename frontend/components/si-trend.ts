import { css, html } from 'lit';
import { Chart } from './chart';

/** <si-trend>: feeling over trust, a point for the start and for each turn; the turns in `marks` stand out. */
class SiTrend extends Chart {
  static properties = {
    feeling: { attribute: false },
    trust: { attribute: false },
    marks: { attribute: false },
    words: { attribute: false },
  };

  static styles = [
    Chart.styles,
    css`
      :host {
        --si-trend-feeling: var(--si-accent);
        --si-trend-trust: var(--si-info);
      }
      .chart {
        height: 22rem;
      }
      .probe {
        display: none;
      }
    `,
  ];

  declare feeling: number[];
  declare trust: number[];
  declare marks: number[];
  /** Feeling, trust, turn, start. */
  declare words: string[];

  private theme?: MutationObserver;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.requestUpdate();

  constructor() {
    super();
    this.feeling = [];
    this.trust = [];
    this.marks = [];
    this.words = ['', '', '', ''];
  }

  render() {
    return html`${super.render()}<span class="probe"></span>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.redraw);
    this.theme = new MutationObserver(this.redraw);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.redraw);
    this.theme?.disconnect();
  }

  protected load() {
    return import('./si-trend-echarts');
  }

  /** A custom property as the browser resolves it, light or dark. */
  private colour(name: string): string {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  protected option() {
    const ink = this.colour('--si-ink');
    const muted = this.colour('--si-muted');
    const line = this.colour('--si-line');
    const surface = this.colour('--si-surface');
    const font = getComputedStyle(this).fontFamily;
    const turns = this.feeling.map((_, i) => (i === 0 ? this.words[3] : `${i}`));
    const x = (grid: number, labels: boolean) => ({
      type: 'category',
      gridIndex: grid,
      data: turns,
      boundaryGap: false,
      name: labels ? this.words[2] : '',
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: muted, fontFamily: font },
      axisLabel: { show: labels, color: muted, fontFamily: font, hideOverlap: true },
      axisLine: { onZero: false, lineStyle: { color: line } },
      axisTick: { show: false },
    });
    const y = (grid: number, min: number, step: number) => ({
      type: 'value',
      gridIndex: grid,
      min,
      max: 100,
      interval: step,
      axisLabel: { color: muted, fontFamily: font, formatter: (v: number) => `${v}`.replace('-', '−') },
      splitLine: { lineStyle: { color: line } },
    });
    const series = (axis: number, values: number[], name: string, symbol: string, colour: string) => ({
      type: 'line',
      xAxisIndex: axis,
      yAxisIndex: axis,
      symbol,
      lineStyle: { color: colour, width: 3 },
      itemStyle: { color: colour },
      label: { show: false },
      silent: true,
      name,
      data: values.map((value, i) =>
        this.marks.includes(i)
          ? { value, symbolSize: 15, itemStyle: { color: surface, borderColor: colour, borderWidth: 4 } }
          : { value, symbolSize: 7 },
      ),
    });
    const title = (text: string, top: string) => ({
      text,
      top,
      left: 0,
      textStyle: { color: ink, fontFamily: font, fontSize: 14, fontWeight: 600 },
    });
    return {
      animation: false,
      title: [title(this.words[0], '0'), title(this.words[1], '56%')],
      grid: [
        { left: 40, right: 16, top: 30, height: '42%' },
        { left: 40, right: 16, top: '65%', height: '22%' },
      ],
      xAxis: [x(0, false), x(1, true)],
      yAxis: [y(0, -100, 50), y(1, 0, 50)],
      series: [
        series(0, this.feeling, this.words[0], 'circle', this.colour('--si-trend-feeling')),
        series(1, this.trust, this.words[1], 'diamond', this.colour('--si-trend-trust')),
      ],
    };
  }
}

customElements.define('si-trend', SiTrend);
