// Apart from the element, so that the bundler makes a chunk of its own of just the parts of ECharts that are used.
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init as start, use } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

export function init(place: HTMLElement): ECharts {
  return start(place, null, { renderer: 'svg' });
}
