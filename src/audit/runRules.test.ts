import { describe, expect, it } from 'vitest';
import { checkId, checkSchema } from '../model/check.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { RULES } from './allRules.ts';
import { runRules } from './runRules.ts';
import { type SampleCells, sampleReport, sampleSubject } from './sampleSubject.ts';

const ROW = 'applications.received';
/** One row of table 3 does not add up, and with it two columns. */
const WRONG: SampleCells = { [`${ROW}.total`]: 2 };

const run = (diagnostics: Diagnostic[], changes = {}) =>
  runRules(sampleSubject([sampleReport(WRONG, { diagnostics, ...changes })]));
const heldBack = (diagnostics: Diagnostic[]) =>
  run(diagnostics)
    .filter((check) => check.heldBack)
    .map(({ rule, subject, heldBack: codes }) => [`${rule} ${subject}`, codes?.join(' ')]);

const ROW_CHECK = `applicant-sum ${ROW}`;
const COLUMN_CHECK = 'column-balance applications.total';

describe('runRules', () => {
  it('names the agency, and finds what is broken where nothing is in doubt', () => {
    const broken = run([]).filter(({ result }) => result === 'broken');
    expect(broken.map(({ agency, rule, subject }) => [agency, `${rule} ${subject}`])).toEqual([
      ['330206007', COLUMN_CHECK],
      ['330206007', ROW_CHECK],
    ]);
    for (const check of run([])) expect(checkSchema.parse(check)).toEqual(check);
  });

  it.each([
    ['the figure', diagnose('witness-chosen-by-sums', { subject: `${ROW}.total` })],
    ['the row', diagnose('row-repeated', { subject: ROW })],
    ['the table', diagnose('figures-before-labels', { subject: 'applications' })],
    ['the whole document', diagnose('encoding-damaged')],
  ])('holds back what rests on a doubtful reading of %s', (_, diagnostic) => {
    expect(heldBack([diagnostic])).toEqual([
      [COLUMN_CHECK, diagnostic.code],
      [ROW_CHECK, diagnostic.code],
    ]);
  });

  it('holds back only what rests on it', () => {
    expect(heldBack([diagnose('row-repeated', { subject: 'applications.concluded' })])).toEqual([
      [COLUMN_CHECK, 'row-repeated'],
    ]);
    expect(heldBack([diagnose('row-repeated', { subject: 'applications.granted' })])).toEqual([]);
    expect(heldBack([diagnose('title-missing'), diagnose('template-mixed')])).toEqual([]);
    expect(heldBack([diagnose('year-conflict'), diagnose('agency-conflict')])).toEqual([]);
  });

  it('keeps both sides, and says what is in doubt', () => {
    const [check] = run([diagnose('row-repeated', { subject: ROW })]).filter(
      (each) => each.heldBack,
    );
    expect(check).toMatchObject({
      result: 'notAssessable',
      left: 2,
      right: 0,
      obstacles: [`${ROW}.total`],
    });
  });

  it('has no doubt about a figure that we put right', () => {
    const corrected = {
      from: { state: 'blank' as const },
      reason: 'r',
      source: 's',
      date: '2026-01-01',
    };
    const report = sampleReport(WRONG, {
      diagnostics: [diagnose('witnesses-differ', { subject: `${ROW}.total` })],
    });
    const figures = {
      ...report.figures,
      [`${ROW}.total`]: { state: 'number' as const, value: 2, corrected },
    };
    const checks = runRules(sampleSubject([{ ...report, figures }]));
    expect(checks.filter(({ result }) => result === 'broken')).toHaveLength(2);
  });

  it('holds back a chain of years where the other year, or whose report it is, is in doubt', () => {
    const chain = (first: Diagnostic[], second: Diagnostic[]) =>
      runRules(
        sampleSubject([
          sampleReport({ 'applications.carriedOver.total': 3 }, { year: 2021, diagnostics: first }),
          sampleReport({}, { year: 2022, diagnostics: second }),
        ]),
      ).find(({ rule }) => rule === 'carry-over');
    expect(chain([], [])?.result).toBe('broken');
    const subject = 'applications.carriedOver';
    expect(chain([diagnose('row-label-damaged', { subject })], [])).toMatchObject({
      result: 'notAssessable',
      obstacles: [`${subject}.total@2021`],
      heldBack: ['row-label-damaged'],
    });
    expect(chain([], [diagnose('year-conflict')])).toMatchObject({
      obstacles: ['year'],
      heldBack: ['year-conflict'],
    });
  });

  it('holds back a table of the wrong template whose header is another', () => {
    const templates = { proactive: '2021', applications: '2019' } as const;
    const diagnostics = [diagnose('columns-unexpected', { subject: 'applications' })];
    const found = run(diagnostics, { templates }).filter(({ rule }) => rule === 'template-due');
    expect(found.map(({ heldBack: codes }) => codes)).toEqual([undefined, ['columns-unexpected']]);
  });
});

describe('the rules', () => {
  it('have codes of their own, and words that accuse nobody', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, title, clause, explanation, good, bad } of RULES) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const words = [title, clause, explanation, good, bad].flatMap(({ zh, en }) => [zh, en]);
      expect(words.join(' ')).not.toMatch(/造假|虚报|瞒报|隐瞒|falsif|conceal|lied/);
    }
  });

  it('give each thing they look at a name of its own', () => {
    const reports = [sampleReport({}, { year: 2021 }), sampleReport({}, { year: 2022 })];
    const ids = runRules(sampleSubject(reports)).map((check) => `${check.year} ${checkId(check)}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never take a figure that nobody has looked at for anything', () => {
    const report = sampleReport({}, { capture: 'partial' });
    const figures = Object.fromEntries(
      Object.keys(report.figures).map((id) => [id, { state: 'missing' as const }]),
    );
    const checks = runRules(sampleSubject([{ ...report, figures }], 'county'));
    expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(['notAssessable']));
  });
});
