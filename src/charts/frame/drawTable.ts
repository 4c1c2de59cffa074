import type { ChartTable } from '../chart.ts';

/** Puts a chart's table into a table element, in place of what it held. */
export function drawTable(element: HTMLElement, table: ChartTable, caption: string): void {
  const name = document.createElement('caption');
  name.className = 'visually-hidden';
  name.textContent = caption;
  const head = document.createElement('thead');
  head.append(rowOf(table.columns, () => 'col'));
  const body = document.createElement('tbody');
  body.append(...table.rows.map((row) => rowOf(row, (at) => (at === 0 ? 'row' : undefined))));
  element.replaceChildren(name, head, body);
}

function rowOf(
  cells: readonly string[],
  scopeOf: (at: number) => 'col' | 'row' | undefined,
): HTMLElement {
  const row = document.createElement('tr');
  const elements = cells.map((text, at) => {
    const scope = scopeOf(at);
    const cell = document.createElement(scope === undefined ? 'td' : 'th');
    if (scope !== undefined) cell.setAttribute('scope', scope);
    cell.textContent = text;
    return cell;
  });
  row.append(...elements);
  return row;
}
