import { describe, expect, it } from 'vitest';
import { drawDocuments } from '../../src/charts/documents/draw.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { Cell } from '../../src/model/figureState.ts';
import { AGENCY, inventReport, number } from './inventReport.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const documents = (year: number, columns: Readonly<Record<string, Cell>>) =>
  inventReport(
    year,
    Object.fromEntries(
      Object.entries(columns).map(([column, cell]) => [
        `proactive.normativeDocuments.${column}`,
        cell,
      ]),
    ),
  );

const newer = documents(2021, {
  issued: number(5),
  repealed: { state: 'blank' },
  inForce: number(10),
});
const older = documents(2020, { made: number(1), published: number(0), publicTotal: number(1000) });

const draw = (...reports: ReturnType<typeof documents>[]) =>
  drawDocuments({ agency: AGENCY, reports }, wordsIn('zh'));

describe('drawDocuments', () => {
  it('keeps the two forms apart: own names, own scale, a break between them', () => {
    const { svg, notes } = draw(older, newer);
    expect(textsOf(svg.wide)).toEqual([
      ...['2021', '本年制发件数', '本年废止件数', '现行有效件数', '5', '留空', '10'],
      '以上 2021 版表格，以下 2019 版',
      ...['2020', '本年新制作数量', '本年新公开数量', '对外公开总数量', '1', '0', '1,000'],
    ]);
    const [issued, inForce, , publicTotal] = rectsOf(svg.wide).map(({ width }) => width);
    expect((inForce ?? 0) / (issued ?? 1)).toBeCloseTo(2, 1);
    expect(publicTotal).toBe(inForce);
    expect(notes[0]).toContain('不是同一件事');
  });

  it('gives 0 and blank no bar', () => {
    expect(
      rectsOf(draw(documents(2021, { issued: number(0), repealed: { state: 'blank' } })).svg.wide),
    ).toEqual([]);
  });

  it('has a table with a line a figure', () => {
    expect(draw(newer).table.rows).toEqual([
      ['2021', '本年制发件数', '5'],
      ['2021', '本年废止件数', '留空'],
      ['2021', '现行有效件数', '10'],
    ]);
  });

  it('says one state once for a whole year', () => {
    const blank = inventReport(2022, {}, { fill: { state: 'blank' } });
    expect(textsOf(draw(blank).svg.wide)).toEqual([
      '2022',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '留空',
    ]);
  });
});
