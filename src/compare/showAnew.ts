import type { Chart } from '../charts/chart.ts';
import type { ChartFrame } from '../charts/frame/ChartFrame.ts';
import { showChart } from '../charts/frame/showChart.ts';

/** Shows a chart in a frame, with the chart or its table in front. */
export function showAnew(frame: ChartFrame, chart: Chart, tab: 'picture' | 'table'): void {
  showChart(frame, chart);
  if (frame.tab !== tab) frame.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.click();
}
