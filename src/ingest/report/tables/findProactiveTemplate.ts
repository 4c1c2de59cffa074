import type { TableTemplate } from './tableLabels.ts';
import type { TableTokens } from './tokeniseTable.ts';

/** 处理决定数量 stands in both templates, with and without 本年, and reports mix the two up. */
const IN_BOTH = 'decisions';
const ONLY_2019: ReadonlySet<string> = new Set([
  'proactive.otherServices',
  'proactive.procurement',
]);
/** The row that has one figure in the template of 2021 and three in that of 2019. */
const TELLING_ROW = 'proactive.licensing';

/**
 * The template of a table 2, by its columns and rows: the one more labels speak for. Where no
 * label tells, by the number of values in a row that differs; else undefined.
 */
export function findProactiveTemplate(tokens: TableTokens): TableTemplate | undefined {
  let votes2021 = 0;
  let votes2019 = 0;
  for (const { key } of tokens.labels) {
    if (key.kind === 'row' && ONLY_2019.has(key.row)) votes2019 += 1;
    if (key.kind !== 'column' || key.column === IN_BOTH) continue;
    if (key.template === '2021') votes2021 += 1;
    if (key.template === '2019') votes2019 += 1;
  }
  if (votes2021 !== votes2019) return votes2021 > votes2019 ? '2021' : '2019';
  return templateByLength(tokens);
}

function templateByLength({ tokens }: TableTokens): TableTemplate | undefined {
  const start = tokens.findIndex(
    (token) =>
      token.kind === 'label' && token.hit.key.kind === 'row' && token.hit.key.row === TELLING_ROW,
  );
  if (start < 0) return undefined;
  let values = 0;
  for (const token of tokens.slice(start + 1)) {
    if (token.kind !== 'cell') break;
    if (token.text !== '' && token.isValue) values += 1;
  }
  if (values === 1) return '2021';
  return values === 3 ? '2019' : undefined;
}
