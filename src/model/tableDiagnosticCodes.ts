/** Codes about tables of figures that were parsed elsewhere, as DIAGNOSTIC_CODES has the others. */
export const TABLE_DIAGNOSTIC_CODES = {
  'column-unknown': {
    severity: 'warning',
    zh: '数据表中有一列的名称无法识别，未采用',
    en: 'A table of figures has a column of an unknown name; it was not taken',
  },
  'column-repeated': {
    severity: 'warning',
    zh: '数据表中同一列出现了不止一次，采用第一列',
    en: 'A table of figures has the same column more than once; the first was taken',
  },
  'row-rejected': {
    severity: 'error',
    zh: '数据表中有一行无法采用',
    en: 'A row of a table of figures could not be taken',
  },
  'cell-ignored': {
    severity: 'warning',
    zh: '数据表中有一格无法采用，该行其余部分照常采用',
    en: 'A cell of a table of figures could not be taken; the rest of its row was',
  },
  'figure-not-in-template': {
    severity: 'warning',
    zh: '数据表中的数字不属于该报告的表样，未采用',
    en: 'A table gives figures that the template of the report does not have; they were not taken',
  },
} as const;
