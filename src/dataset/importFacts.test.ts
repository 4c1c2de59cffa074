import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importFacts } from './importFacts.ts';
import { loadRegister } from './loadRegister.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { nodeDisk } from './nodeDisk.ts';
import { openStore } from './openStore.ts';
import { sampleRegister } from './sampleRegister.ts';
import { readUnresolved } from './store/unresolvedFiles.ts';
import { readVersions } from './store/versionFiles.ts';

const REPORT_COLUMNS =
  'key,agency_as_printed,province,city,county,level,year,template,published,url,capture,parts_seen,source_note';
const FIGURES = 'key,figure,state,value,raw\n';

const factsOf = (reports: string[], figures: string[]) =>
  memoryDisk({
    'facts/reports.csv': `${[REPORT_COLUMNS, ...reports].join('\n')}\n`,
    'facts/figures.csv': FIGURES + figures.map((line) => `${line}\n`).join(''),
  });
const run = (disk: MemoryDisk) => importFacts(disk, 'facts', 'data', sampleRegister());
const read = async (disk: MemoryDisk) => {
  const store = await openStore(disk, 'data', () => true);
  const reports = await store.readProvince('33');
  expect(store.problems()).toEqual([]);
  return reports;
};

const TOWN =
  'k1,戚家山街道办事处,浙江省,宁波市,北仑区,town,2021,2021,2022-01-20,https://a.example/1,partial,prose,by hand';

describe('importFacts', () => {
  it('takes listed figures, and what is not listed for missing', async () => {
    const disk = factsOf(
      [TOWN],
      [
        'k1,applications.received.total,number,1,1',
        'k1,proactive.fees.amount,number,9768100,976.81万元',
        'k1,applications.carriedIn.total,blank,,',
        'k1,stated.disclosed.website,number,382,382',
      ],
    );
    expect(await run(disk)).toMatchObject({ imported: 1, unresolved: [] });
    const [report] = await read(disk);
    expect(report).toMatchObject({
      agency: '330206007',
      published: '2022-01-20',
      capture: 'partial',
      source: { url: 'https://a.example/1' },
      stated: [{ figure: 'stated.disclosed.website', state: 'number', value: 382 }],
    });
    expect(report?.parser).toBeUndefined();
    expect(report?.stated[0]?.place).toBeUndefined();
    const states = Object.values(report?.figures ?? {}).map((cell) => cell.state);
    expect(states.filter((state) => state === 'missing')).toHaveLength(197);
    expect(report?.figures['applications.carriedIn.total']).toEqual({ state: 'blank' });
    expect(report?.figures['proactive.fees.amount']).toEqual({
      state: 'number',
      value: 9768100,
      raw: '976.81万元',
    });
  });

  it('tells each table’s template from its figures', async () => {
    const disk = factsOf(
      [TOWN],
      ['k1,proactive.fees.amount,number,1,', 'k1,applications.otherHandling.total,number,0,'],
    );
    await run(disk);
    const [report] = await read(disk);
    expect(report).toMatchObject({
      template: 'mixed',
      templates: { proactive: '2021', applications: '2019' },
    });
  });

  it('keeps apart two reports without address whose notes are the same', async () => {
    const line = (key: string, year: number) =>
      `${key},戚家山街道办事处,浙江省,宁波市,北仑区,town,${year},2021,,,complete,table3,typed`;
    const disk = factsOf(
      [line('k1', 2021), line('k2', 2022)],
      ['k1,applications.received.total,number,1,'],
    );
    await run(disk);
    expect((await read(disk)).map((report) => [report.year, report.source.note])).toEqual([
      [2021, 'typed'],
      [2022, 'typed'],
    ]);
  });

  it('keeps what nobody can place with the reason, and changes nothing the second time', async () => {
    const disk = factsOf(
      ['k1,我局,,,,department,2021,2021,,,partial,prose,by hand'],
      ['k1,stated.disclosed.total,number,1,1'],
    );
    const { unresolved } = await run(disk);
    expect(unresolved.map(({ report, finding }) => [report.key, finding.kind])).toEqual([
      ['k1', 'unresolved'],
    ]);
    const before = disk.texts();
    expect(before['data/unresolved/2021.csv']).toContain('我局');
    await run(disk);
    expect(disk.texts()).toEqual(before);
  });

  it.each([
    [[TOWN.replace(',2021,2021,', ',2021,2020,')], [], 'reports.csv:2, column "template"'],
    [[TOWN], ['k1,applications.all,number,1,'], 'figures.csv:2, column "figure"'],
    [[TOWN], ['k2,applications.received.total,number,1,'], 'expected a key of reports.csv'],
  ])('stops at a wrong line', async (reports, figures, message) => {
    const disk = factsOf(reports, [...figures, 'k1,applications.received.total,number,1,']);
    await expect(run(disk)).rejects.toThrow(message);
  });
});

const FACTS = fileURLToPath(new URL('../../../shared/facts', import.meta.url));

describe.skipIf(!existsSync(FACTS))(
  'importFacts on the hand-gathered facts, which lie beside the repository',
  () => {
    it('brings every figure into the store', async () => {
      const disk = memoryDisk();
      for (const name of ['reports.csv', 'figures.csv']) {
        await disk.write(`facts/${name}`, (await nodeDisk.read(`${FACTS}/${name}`)) ?? '');
      }
      const data = fileURLToPath(new URL('../../data', import.meta.url));
      const register = await loadRegister(nodeDisk, data);
      const { imported, unresolved } = await importFacts(disk, 'facts', 'data', register);
      expect(imported + unresolved.length).toBe(116);
      expect(imported).toBeGreaterThanOrEqual(100);
      expect(await countFigures(disk)).toEqual({ number: 2013, blank: 152 });
    });
  },
);

/** Figures by state in reports, versions and unresolved documents, those not captured left out. */
async function countFigures(disk: MemoryDisk): Promise<Record<string, number>> {
  const store = await openStore(disk, 'data', () => true);
  const documents = [];
  for (const province of store.provinces) documents.push(...(await store.readProvince(province)));
  for (const path of disk.files.keys()) {
    const [, folder, year, province] =
      /^data\/(versions|unresolved)\/(\d{4})(?:\/(\d{2}))?\.csv$/.exec(path) ?? [];
    if (folder === 'versions')
      documents.push(
        ...(await readVersions(disk, 'data', { year: Number(year), province: province ?? '' }, [])),
      );
    if (folder === 'unresolved')
      documents.push(
        ...(await readUnresolved(disk, 'data', Number(year), [])).map(({ facts }) => facts),
      );
  }
  const states = documents
    .flatMap(({ figures, stated }) => [...Object.values(figures), ...stated])
    .map(({ state }) => state);
  const listed = states.filter((state) => state !== 'missing');
  return Object.fromEntries(
    [...Map.groupBy(listed, (state) => state)].map(([state, all]) => [state, all.length]),
  );
}
