import { describe, expect, it } from 'vitest';
import type { StoredFigure } from '../../model/storedReport.ts';
import type { ReportTemplates } from '../../model/template.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildParts } from './buildParts.ts';
import { buildPlaces, type PlacesView } from './buildPlaces.ts';

const PERSON = 'applications.received.person';
const TOTAL = 'applications.received.total';
const FORM_2019: ReportTemplates = { proactive: '2019', applications: '2019' };

const at = (place: string, raw?: string): StoredFigure => ({
  state: 'number',
  value: 3,
  place,
  ...(raw !== undefined && { raw }),
});

function placesOf(
  figures: Readonly<Record<string, StoredFigure>>,
  templates?: ReportTemplates,
): PlacesView {
  const report = sampleReport(figures, templates && { templates });
  return buildPlaces('zh', report, buildParts('zh', report));
}

const rowsOf = ({ parts }: PlacesView) =>
  parts.flatMap(({ tables }) => tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)));

const cellsOf = (view: PlacesView) => rowsOf(view).flatMap(({ cells }) => cells);

describe('the places of the figures', () => {
  it('stand in the shape of the form, under its labels', () => {
    const view = placesOf({ [PERSON]: at('line 90 column 3'), [TOTAL]: at('line 96 column 2') });
    expect(view.parts.map(({ caption }) => caption)).toEqual([
      '收到和处理政府信息公开申请情况：2 个数字',
    ]);
    const [first] = rowsOf(view);
    expect(first?.label).toBe('一、本年新收政府信息公开申请数量');
    expect(first?.cells.map(({ place }) => place)).toEqual(['90:3', '', '', '', '', '', '96:2']);
    expect(view.parts[0]?.tables[0]?.head).toHaveLength(2);
  });

  it('are explained by the first of each kind', () => {
    const { note } = placesOf({
      [PERSON]: at('table 2 row 5 cell 7'),
      [TOTAL]: at('page 4 x 310 y 522'),
    });
    expect(note).toBe(
      '下面的表格与上面的同形，每格写那个数字在原文的位置。' +
        '“2·5·7”是第 2 张表第 5 行第 7 格，都从 1 数起。' +
        '“4 · 310,522”是第 4 页，横 310、纵 522，从页面左下角量起，单位是点（1/72 英寸）。' +
        '空着的格没有记下位置。',
    );
  });

  it('name a sheet once where it is the only one', () => {
    const view = placesOf({ [PERSON]: at('sheet 申请 C12'), [TOTAL]: at('sheet 申请 I12') });
    expect(cellsOf(view).map(({ place }) => place)).toEqual(expect.arrayContaining(['C12', 'I12']));
    expect(view.note).toContain('“C12”是工作表“申请”的单元格');
  });

  it('name the sheet of each cell where there are several', () => {
    const view = placesOf({ [PERSON]: at('sheet 申请 C12'), [TOTAL]: at('sheet 合计 I12') });
    const places = cellsOf(view).map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['申请!C12', '合计!I12']));
    expect(view.note).toContain('“申请!C12”是工作表“申请”的单元格 C12。');
  });

  it('say how a figure is printed only where it is shown otherwise', () => {
    const plain = placesOf({ [TOTAL]: at('line 9 column 1', '3') });
    expect(cellsOf(plain).every(({ printed }) => printed === '')).toBe(true);
    expect(plain.note).not.toContain('引号里');
    const view = placesOf({ [TOTAL]: at('line 9 column 1', '３件') });
    expect(cellsOf(view)).toContainEqual({ place: '9:1', printed: '“３件”' });
    expect(view.note).toContain('引号里');
  });

  it('are shown as they stand where their form is unknown', () => {
    const view = placesOf({ [TOTAL]: at('somewhere') });
    expect(cellsOf(view)).toContainEqual({ place: 'somewhere', printed: '' });
  });

  it('put the rows of table 2 with the same columns together', () => {
    const rest: StoredFigure = at('table 1 row 2 cell 2');
    const tablesIn = (templates: ReportTemplates) => {
      const report = sampleReport({}, { templates, rest });
      const [proactive] = buildPlaces('zh', report, buildParts('zh', report)).parts;
      return proactive?.tables.map(({ groups }) => groups.flatMap(({ rows }) => rows).length);
    };
    expect(tablesIn({ proactive: '2021', applications: '2021' })).toEqual([2, 3, 1]);
    expect(tablesIn(FORM_2019)).toEqual([2, 4, 1, 1]);
  });

  it.each([
    ['complete', '这份年报由人工摘录，没有逐格记录位置。'],
    ['document', '没有读到表格里的数字，所以没有位置可列。'],
  ] as const)('may be none: %s', (capture, note) => {
    const report = sampleReport({}, { more: { capture } });
    expect(buildPlaces('zh', report, buildParts('zh', report))).toEqual({ note, parts: [] });
  });
});
