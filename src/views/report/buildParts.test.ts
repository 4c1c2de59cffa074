import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale.ts';
import { figureIdsOf } from '../../model/figures.ts';
import type { ReportTemplates } from '../../model/template.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildParts } from './buildParts.ts';
import type { FormTableView } from './formTable.ts';

const FORMS: readonly ReportTemplates[] = [
  { proactive: '2021', applications: '2021' },
  { proactive: '2019', applications: '2019' },
  { proactive: '2021', applications: '2019' },
];

const tablesOf = (templates: ReportTemplates, locale: (typeof LOCALES)[number]): FormTableView[] =>
  buildParts(locale, sampleReport({}, { templates })).flatMap(({ tables }) => tables);

const cellIds = (tables: readonly FormTableView[]): string[] =>
  tables.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ id }) => id))),
  );

describe('the tables of a report', () => {
  it.each(FORMS)('show every figure of the form once, in its order: %o', (templates) => {
    for (const locale of LOCALES)
      expect(cellIds(tablesOf(templates, locale))).toEqual(figureIdsOf(templates));
  });

  it.each(FORMS)('have as many cells in a row as columns under the head: %o', (templates) => {
    for (const { head, groups, width } of tablesOf(templates, 'zh')) {
      const columns = head[0]?.reduce((sum, cell) => sum + cell.columns, 0);
      expect(columns).toBe(width);
      for (const { cells } of groups.flatMap(({ rows }) => rows))
        expect(cells).toHaveLength(width - 1);
    }
  });

  it('number table 3 as the form does', () => {
    const [table] = buildParts('zh', sampleReport()).flatMap(({ key, tables }) =>
      key === 'applications' ? tables : [],
    );
    expect(table?.groups.map(({ label, rows }) => label ?? rows[0]?.label)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '三、本年度办理结果',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（三）不予公开',
      '（四）无法提供',
      '（五）不予处理',
      '（六）其他处理',
      '（七）总计',
      '四、结转下年度继续办理',
    ]);
  });

  it('are absent from a report of the old form, which says so', () => {
    const legacy = { proactive: 'legacy', applications: 'legacy' } as const;
    const parts = buildParts('zh', sampleReport({}, { templates: legacy }));
    expect(parts.flatMap(({ tables }) => tables)).toEqual([]);
    expect(parts[2]?.silent).toBe('这份年报没有全国统一的表格。');
  });
});

it('keeps our summary and the report’s own text apart', () => {
  const [overview] = buildParts(
    'en',
    sampleReport(
      {},
      {
        more: {
          digest: [{ part: 'overview', zh: '摘要', en: 'Summary' }],
          texts: [{ part: 'overview', heading: '一、总体情况', text: '第一段\n\n 第二段 ' }],
        },
      },
    ),
  );
  expect(overview?.digest).toBe('Summary');
  expect(overview?.text).toEqual(['第一段', '第二段']);
});
