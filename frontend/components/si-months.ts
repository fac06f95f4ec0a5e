import { css } from 'lit';
import { Chart } from './chart';

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
class SiMonths extends Chart {
  static properties = {
    months: { attribute: false },
    shares: { attribute: false },
    words: { attribute: false },
  };

  static styles = [
    Chart.styles,
    css`
      .chart {
        height: 16rem;
      }
      .chart svg {
        max-width: 100%;
      }
    `,
  ];

  declare months: string[];
  /** In per cent: a list a level, in the order ready, on the way, not yet, unknown. */
  declare shares: number[][];
  declare words: string[];

  constructor() {
    super();
    this.months = [];
    this.shares = [];
    this.words = [];
  }

  protected load() {
    return import('./si-months-echarts');
  }

  protected option() {
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
