import fc from 'fast-check';
import { expect, it } from 'vitest';
import { APPLICANT_COLUMNS } from '../model/applicationsRows.ts';
import { rowsOf } from '../model/figures.ts';
import { drawYear } from '../synth/drawYear.ts';
import { startRandom } from '../synth/randomSource.ts';
import { nameOfRow } from './formNames.ts';
import { runRules } from './runRules.ts';
import { sampleReport, sampleSubject } from './sampleSubject.ts';

const FIRST = 2019;

/** Years of one invented body whose figures fulfil all sums, each after the template of its year. */
function balancedReports(seed: number, years: number) {
  const random = startRandom(seed);
  let before: ReadonlyMap<string, number> | undefined;
  return Array.from({ length: years }, (_, at) => {
    const template = FIRST + at >= 2021 ? '2021' : '2019';
    const figures = drawYear(template, random, before);
    before = figures;
    const templates = { proactive: template, applications: template } as const;
    return sampleReport(Object.fromEntries(figures), { year: FIRST + at, templates });
  });
}

const seeds = fc.integer({ min: 0, max: 1e6 });

it('says nothing of reports that balance', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, years) => {
      const checks = runRules(sampleSubject(balancedReports(seed, years), 'city'));
      expect(checks.filter(({ result }) => result === 'broken')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

const CELLS = (['2019', '2021'] as const).flatMap((template) =>
  (['applications', 'proceedings'] as const).flatMap((table) =>
    rowsOf(table, template).flatMap((row) =>
      row.columns.map((column) => ({ template, row, column })),
    ),
  ),
);

it('finds any one changed cell of tables 3 and 4, and names its row or column', () => {
  const change = fc.integer({ min: 1, max: 500 }).chain((by) => fc.constantFrom(by, -by));
  fc.assert(
    fc.property(seeds, fc.constantFrom(...CELLS), change, (seed, { template, row, column }, by) => {
      const reports = balancedReports(seed, 4);
      const report = reports[template === '2021' ? 3 : 0];
      if (!report) throw new Error('four years were asked for');
      const id = `${row.id}.${column.id}`;
      const was = report.figures[id];
      const value = Math.abs((was?.state === 'number' ? was.value : 0) + by);
      fc.pre(was?.state === 'number' && value !== was.value);
      const figures = { ...report.figures, [id]: { state: 'number' as const, value } };
      const broken = runRules(sampleSubject([{ ...report, figures }], 'city')).filter(
        ({ result }) => result === 'broken',
      );
      const names = [`“${nameOfRow(row.id).zh}”行`, `“${column.zh}”列`];
      const naming = broken.filter(({ message }) =>
        names.some((name) => message.zh.includes(name)),
      );
      expect(naming).not.toEqual([]);
      expect(naming.every(({ figures: used }) => used.some(({ figure }) => figure === id))).toBe(
        true,
      );
    }),
    { numRuns: 300 },
  );
});

it('tells each row of table 3 from the others by its name', () => {
  const rows = rowsOf('applications', '2021').map(({ id }) => nameOfRow(id).zh);
  expect(new Set([...rows, ...APPLICANT_COLUMNS.map(({ zh }) => zh)]).size).toBe(25 + 7);
});
