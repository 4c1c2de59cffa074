import { describe, expect, test } from 'vitest';
import { ingestReport } from '../ingest/report/ingestReport.ts';
import { APPLICANT_COLUMNS } from '../model/applicationsRows.ts';
import { findAgency } from '../register/findAgency.ts';
import { readTestRegister } from '../register/readTestRegister.ts';
import { chooseAgencies } from './chooseAgencies.ts';
import { drawYear } from './drawYear.ts';
import { DOCUMENT_LAYOUTS, type DocumentLayout } from './formats/documentLayouts.ts';
import { type InventedDocument, inventCollection } from './inventCollection.ts';
import { startRandom } from './randomSource.ts';

const SEED = 11;
const register = readTestRegister();
const agencies = chooseAgencies(register, 3, startRandom(SEED));
const YEARS = [2020, 2021];

const invent = (layout: DocumentLayout) => [
  ...inventCollection({ agencies, years: YEARS, layouts: [layout], seed: SEED }),
];

interface Content {
  readonly figure: string;
  readonly state: string;
  readonly value?: number;
}

const show = ({ figure, state, value }: Content) => `${figure} ${state} ${value ?? ''}`;

async function read({ file, bytes }: InventedDocument) {
  const ingested = await ingestReport({ fileName: file, bytes });
  if (ingested.kind === 'rejected') throw new Error(`${file}: ${ingested.reason.code}`);
  return ingested;
}

describe.each(DOCUMENT_LAYOUTS.map((layout) => [layout.name, layout] as const))(
  '%s',
  (_, layout) => {
    test('reads back as it was invented, and says that it was', async () => {
      for (const document of invent(layout)) {
        const { report, agencyInput } = await read(document);
        expect(report.figures.map(show)).toEqual(document.figures.map(show));
        const stated = document.stated.map(({ figure, value }) => `${figure} ${value}`);
        const found = report.stated.map((mention) => show(mention).replace('number ', ''));
        expect(new Set(found)).toEqual(new Set(stated));
        expect(report.year).toBe(document.year);
        expect(findAgency(agencyInput, register)).toMatchObject({ code: document.agency.code });
        expect(agencyInput.text).toContain('虚构数据');
        expect(document.file).toMatch(/^invented-/);
      }
    });
  },
);

describe('inventCollection', () => {
  test('gives the same documents for the same seed', () => {
    const layouts = DOCUMENT_LAYOUTS.filter(({ name }) => ['lines', 'docx'].includes(name));
    const all = (seed: number) =>
      [...inventCollection({ agencies, years: YEARS, layouts, seed })].map(({ bytes }) =>
        Buffer.from(bytes).toString('base64'),
      );
    expect(all(1)).toEqual(all(1));
    expect(all(1)).not.toEqual(all(2));
  });

  test('carries over into the next year what was not finished', () => {
    const random = startRandom(SEED);
    const first = drawYear('2019', random);
    const second = drawYear('2021', random, first);
    for (const { id } of APPLICANT_COLUMNS) {
      const of = (row: string) => second.get(`applications.${row}.${id}`) ?? Number.NaN;
      expect(of('carriedIn')).toBe(first.get(`applications.carriedOver.${id}`));
      expect(of('received') + of('carriedIn')).toBe(of('concluded') + of('carriedOver'));
      expect(of('received')).toBeGreaterThanOrEqual(0);
    }
  });

  test('counts the documents in force from year to year', () => {
    const random = startRandom(SEED);
    const first = drawYear('2021', random);
    const second = drawYear('2021', random, first);
    const of = (column: string) => second.get(`proactive.regulations.${column}`) ?? Number.NaN;
    const before = first.get('proactive.regulations.inForce') ?? Number.NaN;
    expect(of('inForce')).toBe(before + of('issued') - of('repealed'));
  });
});
