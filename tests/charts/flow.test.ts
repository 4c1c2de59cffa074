import { describe, expect, it } from 'vitest';
import { drawAreaFlow, drawFlow } from '../../src/charts/flow/draw.ts';
import { layoutSankey } from '../../src/charts/flow/layoutSankey.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { Cell } from '../../src/model/figureState.ts';
import type { YearTotals } from '../../src/model/siteRecords.ts';
import { APPLICANTS, groupCells } from '../../src/model/sumGroups.ts';
import { inventTotals } from './cases.ts';
import { AGENCY, cells, inventReport } from './inventReport.ts';
import { rectsOf, textsOf } from './textsOf.ts';

const words = wordsIn('zh');

const person = (rows: Readonly<Record<string, number | Cell['state']>>) =>
  cells('applications', rows, 'person');

const draw = (...reports: ReturnType<typeof inventReport>[]) =>
  drawFlow({ agency: AGENCY, reports }, words);

const bandsOf = (svg: string): string[] =>
  [...svg.matchAll(/<path class="([\w -]+)"[^>]*><title>([^<]*)/g)].map(
    ([, look, title]) => `${look} ${title}`,
  );

describe('drawFlow', () => {
  it('has a band for each cell that is a number above 0, and blocks that say their sums', () => {
    const chart = draw(inventReport(2021, person({ granted: 3, carriedOver: 1, received: 4 })));
    expect(bandsOf(chart.svg.wide)).toEqual([
      'band mark-granted 自然人 → 予以公开：3 件',
      'band-open 自然人 → 结转下年度：1 件',
    ]);
    expect(textsOf(chart.svg.wide)).toEqual(['自然人 4', '予以公开 3', '结转下年度 1']);
    expect(chart.summary).toBe('自然人 4 件：予以公开 3，结转下年度 1。');
    expect(chart.table.rows[0]).toEqual(['自然人', '3', '0', '0', '0', '0', '0', '1', '4']);
  });

  it('takes the latest year whose cells are all numbers', () => {
    const chart = draw(
      inventReport(2021, person({ granted: 1, received: 1 })),
      inventReport(2022, person({ granted: 2, received: 2 })),
      inventReport(2023, person({ granted: 9, partlyGranted: 'blank' })),
    );
    expect(chart.description).toContain('2022 年');
    expect(chart.notes[0]).toContain('2022 年');
  });

  it('says which cells are no numbers, and how many', () => {
    const { notes, table } = draw(
      inventReport(
        2021,
        person({ granted: 2, partlyGranted: 'blank', 'refused.thirdParty': 'dash' }),
      ),
    );
    expect(notes[0]).toBe(
      '42 格中有 2 格不是数字，图中没有：自然人：部分公开（留空），不予公开（画了线）。',
    );
    expect(table.rows[0]?.slice(2, 4)).toEqual(['留空', '画了线']);
  });

  it('names what no applicant has a number for only once', () => {
    const everywhere = Object.assign(
      {},
      ...APPLICANTS.map((applicant) => cells('applications', { carriedOver: 'blank' }, applicant)),
    );
    const { notes } = draw(
      inventReport(2021, { ...person({ granted: 2, partlyGranted: 'dash' }), ...everywhere }),
    );
    expect(notes[0]).toBe(
      '42 格中有 7 格不是数字，图中没有：各类申请人：结转下年度（留空）；自然人：部分公开（画了线）。',
    );
  });

  it('draws what is printed where the numbers do not balance, and says so', () => {
    const { notes, svg } = draw(
      inventReport(2021, {
        ...person({ granted: 2, received: 5, carriedIn: 1 }),
        ...cells('applications', { granted: 3 }, 'total'),
      }),
    );
    expect(textsOf(svg.wide)).toEqual(['自然人 2', '予以公开 2']);
    expect(notes).toEqual([
      '所印数字对不上，图按各格所印的画：自然人所印新收与上年结转共 6 件，去向相加 2 件；予以公开所印总计 3 件，各类申请人相加 2 件。',
    ]);
  });

  it('has a sentence where there is nothing to draw', () => {
    expect(draw(inventReport(2021)).empty).toBeTruthy();
    expect(draw(inventReport(2021, {}, { fill: { state: 'blank' } })).empty).toBeTruthy();
    expect(draw().empty).toBeTruthy();
  });
});

describe('drawAreaFlow', () => {
  const sums = groupCells('flow').map((_, at) => (at === 0 || at === 6 ? 10 : 0));
  const withFlow = (year: number, counted: number): YearTotals => ({
    ...inventTotals(year, 6, 0),
    groups: { flow: { counted, sums } },
  });

  it('puts the years together and says on how many reports they rest', () => {
    const years = [withFlow(2020, 2), withFlow(2021, 3), inventTotals(2022, 4, 0)];
    const chart = drawAreaFlow({ years }, words);
    expect(textsOf(chart.svg.narrow)).toEqual(['自然人 20', '予以公开 20']);
    expect(chart.description).toContain('据 12 份年报中的 5 份');
    expect(chart.description).toContain('2020–2021 年');
    expect(chart.notes.at(-1)).toBe('2022 年的 4 份年报没有印全这些数字，或本站没有收全，未计入。');
  });

  it('has a sentence where no report prints all cells', () => {
    expect(drawAreaFlow({ years: [inventTotals(2022, 4, 0)] }, words).empty).toBeTruthy();
  });
});

describe('layoutSankey', () => {
  it('keeps the order given and gives every link its share of the height', () => {
    const frame = { left: 0, right: 100, top: 0, bottom: 110, nodeWidth: 8, padding: 10 };
    const { nodes, links } = layoutSankey(
      3,
      [
        { source: 0, target: 2, value: 1 },
        { source: 1, target: 2, value: 9 },
      ],
      frame,
    );
    expect(links.map(({ width }) => Math.round(width))).toEqual([10, 90]);
    expect(nodes[0]?.bottom).toBeLessThanOrEqual((nodes[1]?.top ?? 0) - 10);
    expect(nodes[2]).toMatchObject({ x: 92 });
  });

  it('draws a single request thin', () => {
    const { svg } = draw(inventReport(2021, person({ granted: 1, received: 1 })));
    expect(rectsOf(svg.wide).map(({ height }) => height)).toEqual([14, 14]);
  });
});
