import type { Words } from '../charts/chart.ts';
import type { CompareCell, CompareTable, TableSort } from '../charts/compare/compareTable.ts';

export interface TableDecoration {
  readonly sort: TableSort | undefined;
  readonly words: Words;
  readonly onSort: (sort: TableSort) => void;
}

/**
 * Makes a drawn table one that can be sorted, and marks what its cells are: small numbers and what
 * is no number look different, and their meaning is told on pointing.
 */
export function decorateTable(
  element: HTMLElement,
  { columns, rows }: CompareTable,
  { sort, words, onSort }: TableDecoration,
): void {
  element.querySelectorAll('thead th').forEach((head, at) => {
    const column = columns[at];
    if (!column) return;
    const isOwn = sort?.key === column.key;
    if (isOwn) head.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.sort = column.key;
    button.textContent = column.head;
    // Numbers are asked for from the highest, names from the first.
    const first = at > 1;
    button.addEventListener('click', () => {
      onSort({ key: column.key, isDescending: isOwn ? !sort.isDescending : first });
    });
    head.replaceChildren(button);
  });
  element.querySelectorAll('tbody tr').forEach((row, at) => {
    [...row.children].forEach((cell, column) => {
      markCell(cell, rows[at]?.[column], words);
    });
  });
}

function markCell(element: Element, cell: CompareCell | undefined, words: Words): void {
  const state = cell?.state;
  if (!(element instanceof HTMLElement) || state === undefined || state === 'number') return;
  element.dataset.state = state;
  element.title =
    state === 'small' ? words.t('compare.smallNote') : words.t(`compare.meaning.${state}`);
}
