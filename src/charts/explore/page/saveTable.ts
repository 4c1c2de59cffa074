import { formatTableCsv } from '../../../i18n/formatTableCsv.ts';
import type { ChartFrame } from '../../frame/ChartFrame.ts';
import type { ExploreInput } from '../exploreChart.ts';
import type { ViewTable } from '../viewTable.ts';

/** Long enough for a browser to have begun the download. */
const KEPT = 60_000;

/** Saves every row of a view's table, with no digit rounded away; the page shows a part of it. */
export async function saveTable(
  frame: ChartFrame,
  { naming, state }: ExploreInput,
  table: ViewTable,
): Promise<void> {
  const places = Array.from({ length: table.count }, (_, at) => at);
  if (state.view !== 'regions') await naming.load([...new Set(places.map(table.codeOf))]);
  const rows = places.map((at) => table.rowOf(at, true));
  const text = formatTableCsv([table.columns, ...rows]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = frame.fileName('csv');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
