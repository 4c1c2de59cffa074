import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/figureState.ts';
import { figureIdsOf } from '../../model/figures.ts';
import { STATED_FIGURES } from '../../model/statedFigures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type ReportTemplates, TEMPLATES } from '../../model/template.ts';
import { buildDataset } from '../buildDataset.ts';
import { exportFiles } from '../exportFiles.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { sampleRegister } from '../sampleRegister.ts';
import { sampleReport } from '../sampleReport.ts';
import { openDraft } from '../store/openDraft.ts';
import { NO_MAPPING } from './columnMapping.ts';
import { openCsvTables } from './openTables.ts';
import { parseParsedTables } from './parseParsedTables.ts';

/** The published files of a store with these reports. */
async function publish(reports: readonly StoredReport[]): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  for (const report of reports) await draft.put(report);
  await draft.flush();
  const collection = await buildDataset(disk, { data: 'data', out: 'set' }, sampleRegister());
  await exportFiles(disk, 'set', 'out', collection);
  return disk;
}

function readBack(disk: MemoryDisk, names: readonly string[]) {
  const tables = names.flatMap((name) => {
    const bytes = disk.files.get(`out/data/${name}`) ?? new Uint8Array();
    return openCsvTables(name, bytes, NO_MAPPING) ?? [];
  });
  return parseParsedTables(tables);
}

const FILES = ['reports.csv', 'states.csv', 'stated.csv'];

/** Counts, and amounts of money to the hundredth. */
const number = fc
  .oneof(fc.nat(999), fc.integer({ min: -99_999, max: 1e14 }))
  .map((value) => value / (value > 999 ? 100 : 1));

const cell: fc.Arbitrary<Cell> = fc.oneof(
  number.map((value) => ({ state: 'number' as const, value })),
  fc.constantFrom(
    { state: 'blank' as const },
    { state: 'dash' as const },
    { state: 'unreadable' as const },
    { state: 'missing' as const },
  ),
);

const templates: fc.Arbitrary<ReportTemplates> = fc.record({
  proactive: fc.constantFrom(...TEMPLATES),
  applications: fc.constantFrom(...TEMPLATES),
});

const figuresOf = (chosen: ReportTemplates) => {
  const ids = figureIdsOf(chosen);
  return fc
    .array(cell, { minLength: ids.length, maxLength: ids.length, size: 'max' })
    .map((cells) => Object.fromEntries(ids.map((id, at) => [id, cells[at] ?? cells[0]])));
};

const mention = fc
  .tuple(
    fc.constantFrom(...STATED_FIGURES.map(({ id }) => id)),
    cell,
    fc.constantFrom('条', '=条', '@', ''),
    fc.constantFrom('exact', 'about', 'moreThan', 'lessThan'),
    fc.constantFrom({}, { place: 'line 7 column 3' }),
  )
  .map(([figure, of, unit, qualifier, place]) => ({
    ...{ figure, ...of, raw: '', unit, qualifier },
    ...place,
  }));

const report = templates.chain((chosen) =>
  fc.record({
    figures: figuresOf(chosen),
    stated: fc.array(mention, { maxLength: 5 }),
    published: fc.constantFrom(undefined, '2022-01-14'),
    capture: fc.constantFrom('document', 'complete', 'partial'),
    templates: fc.constant(chosen),
  }),
);

/** Three reports: of two agencies, and of two years. */
const reports = fc.tuple(report, report, report).map((drawn) =>
  drawn.map(({ published, ...rest }, at) => {
    const agency = at === 2 ? '330206001' : '330206007';
    const changes = { agency, year: 2020 + (at % 2), hash: String(at), ...rest };
    return sampleReport({ ...changes, ...(published && { published }) } as Partial<StoredReport>);
  }),
);

/** What must come back, whatever else a report has. */
function essence({ year, templates: chosen, template, figures, stated, published }: Facts) {
  const cells = Object.entries(figures).map(([id, { state, ...of }]) => [
    id,
    state === 'number' && 'value' in of ? of.value : state,
  ]);
  const mentions = stated.map(({ raw: _, ...of }) => of);
  return {
    year,
    templates: chosen,
    template,
    published,
    cells: Object.fromEntries(cells),
    mentions,
  };
}
type Facts = Pick<
  StoredReport,
  'year' | 'templates' | 'template' | 'figures' | 'stated' | 'published'
>;

describe('published tables read back', () => {
  it('give every report its figures, states, templates and statements again', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (stored) => {
        const { reports: found, problems } = readBack(await publish(stored), FILES);
        expect(problems).toEqual([]);
        const byHash = new Map(found.map((one) => [one.facts.source.sha256, one]));
        expect(byHash.size).toBe(stored.length);
        for (const one of stored) {
          const back = byHash.get(one.source.sha256);
          expect(back?.head.code).toBe(one.agency);
          expect(back && essence(back.facts)).toEqual(essence(one));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('give the same from figures.csv, which has no more than figures', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (stored) => {
        const { reports: found } = readBack(await publish(stored), ['figures.csv', 'stated.csv']);
        for (const one of stored.filter(({ figures }) => Object.keys(figures).length > 0)) {
          const back = found.find(({ head }) => head.code === one.agency && head.year === one.year);
          const { published: _, ...rest } = essence(one);
          expect(back && essence(back.facts)).toMatchObject(rest);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('give the same with both kinds of table side by side', async () => {
    const [first] = fc.sample(reports, { numRuns: 1, seed: 7 });
    const disk = await publish(first ?? []);
    expect(readBack(disk, [...FILES, 'figures.csv'])).toEqual(readBack(disk, FILES));
  });
});
