import type { FormColumn, FormRow } from './formRow.ts';

/** Table 4: reviews and lawsuits about disclosure (条例 51 gives the right, 50(3) the duty to report). */

export const RESULT_COLUMNS: readonly FormColumn[] = (
  [
    ['upheld', '结果维持', 'Upheld'],
    ['corrected', '结果纠正', 'Corrected'],
    ['other', '其他结果', 'Other result'],
    ['pending', '尚未审结', 'Pending'],
    ['total', '总计', 'Total'],
  ] as const
).map(([id, zh, en]) => ({ id, zh, en, unit: 'case' }));

const ROWS = [
  ['review', '行政复议', 'Administrative review'],
  ['directLawsuit', '未经复议直接起诉', 'Lawsuit without review'],
  ['lawsuitAfterReview', '复议后起诉', 'Lawsuit after review'],
] as const;

export const PROCEEDING_ROWS: readonly FormRow[] = (['2021', '2019'] as const).flatMap((template) =>
  ROWS.map(
    ([slug, zh, en]): FormRow => ({
      id: `proceedings.${slug}`,
      table: 'proceedings',
      template,
      zh,
      en,
      article: '51, 50(3)',
      columns: RESULT_COLUMNS,
    }),
  ),
);
