import { beforeAll, describe, expect, it } from 'vitest';
import {
  agencyRecordSchema,
  type CollectionRecord,
  collectionRecordSchema,
  lookupSchema,
  type RegionRecord,
  regionRecordSchema,
} from '../model/siteRecords.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { buildDataset } from './buildDataset.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { sampleRegister } from './sampleRegister.ts';
import { sampleFigures, sampleReport } from './sampleReport.ts';
import { openDraft } from './store/openDraft.ts';

const RECEIVED = 'applications.received.total';
const PATHS = { data: 'data', out: 'cache/dataset' };

const received = (agency: string, year: number, value: number, more: Partial<StoredReport> = {}) =>
  sampleReport({
    agency,
    year,
    source: { sha256: value.toString(16).padStart(64, '0') },
    figures: sampleFigures({ [RECEIVED]: { state: 'number', value } }),
    ...more,
  });

const REPORTS = [
  received('330206007', 2021, 1, { published: '2022-01-14' }),
  received('330206007', 2022, 2, { published: '2023-01-14' }),
  received('330206001', 2021, 3),
  received('330203001', 2022, 4, { figures: sampleFigures({ [RECEIVED]: { state: 'blank' } }) }),
  received('330206', 2021, 5),
  received('330206-caizhengju', 2021, 6),
  received('330203-caizhengju', 2021, 7),
  received('310101002', 2021, 8),
  received('310101013', 2021, 9),
];

async function storeOf(reports: readonly StoredReport[]): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  for (const report of reports) await draft.put(report);
  await draft.flush();
  return disk;
}

const readJson = (disk: MemoryDisk, path: string): unknown =>
  JSON.parse(disk.texts()[`cache/dataset/${path}`] ?? 'null');

let disk: MemoryDisk;
let collection: CollectionRecord;
beforeAll(async () => {
  disk = await storeOf(REPORTS);
  collection = await buildDataset(disk, PATHS, sampleRegister());
});

const agency = (code: string, shard: string) => {
  const records = agencyRecordSchema.array().parse(readJson(disk, `agencies/${shard}.json`));
  const record = records.find((other) => other.agency.code === code);
  return agencyRecordSchema.parse(record);
};
const region = (code: string): RegionRecord | undefined => {
  const records = regionRecordSchema
    .array()
    .parse(readJson(disk, `regions/${code.slice(0, 2)}.json`));
  return records.find((record) => record.region.code === code);
};
const peersOf = (code: string, shard: string) =>
  agency(code, shard).peers.map(
    ({ division, year, members }) =>
      `${division.code} ${year}: ${members.map((member) => member.code).join(' ')}`,
  );

describe('buildDataset', () => {
  it('writes one file a city, and no placeholder among the ancestors', () => {
    const written = Object.keys(disk.texts()).filter((path) => path.startsWith('cache/'));
    expect(written.filter((path) => !path.includes('/checks/'))).toEqual([
      'cache/dataset/agencies/3101.json',
      'cache/dataset/agencies/3302.json',
      'cache/dataset/collection.json',
      'cache/dataset/copied-rule.json',
      'cache/dataset/copied.json',
      'cache/dataset/coverage/country.json',
      'cache/dataset/coverage/regions/31.json',
      'cache/dataset/coverage/regions/33.json',
      'cache/dataset/feed.json',
      'cache/dataset/lookup.json',
      'cache/dataset/regions/31.json',
      'cache/dataset/regions/33.json',
      'cache/dataset/rules.json',
    ]);
    const { agency: own, ancestors, reports } = agency('330206007', '3302');
    expect(own).toMatchObject({
      name: '戚家山街道',
      nameEn: 'Qijiashan Subdistrict',
      kind: 'town',
    });
    expect(ancestors.map(({ name }) => name)).toEqual(['浙江省', '宁波市', '北仑区']);
    expect(reports.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(agency('310101002', '3101').ancestors.map(({ code }) => code)).toEqual(['31', '310101']);
    expect(agency('330206-caizhengju', '3302').ancestors.at(-1)?.code).toBe('330206');
  });

  it('finds peers of the same level and name, in the county, else in the city', () => {
    expect(peersOf('330206007', '3302')).toEqual([
      '330206 2021: 330206001 330206007',
      '3302 2022: 330203001 330206007',
    ]);
    expect(peersOf('330206-caizhengju', '3302')).toEqual([
      '3302 2021: 330203-caizhengju 330206-caizhengju',
    ]);
    expect(peersOf('330206', '3302')).toEqual([]);
    expect(agency('330206007', '3302').peers[0]).toMatchObject({ registered: 2 });
    expect(agency('330203001', '3302').peers[0]?.members[0]?.received).toEqual({ state: 'blank' });
  });

  it('sums a region over what prints a number, and says over how many', () => {
    const county = region('330206');
    expect(county?.years.find(({ year }) => year === 2021)).toMatchObject({
      reports: 4,
      totals: { [RECEIVED]: { sum: 15, counted: 4, reports: 4 } },
    });
    const city = region('3302');
    expect(city?.years.find(({ year }) => year === 2022)?.totals[RECEIVED]).toEqual({
      sum: 2,
      counted: 1,
      reports: 2,
    });
    expect(
      city?.children.map(({ code, agencies, reports, registered }) => [
        code,
        agencies,
        reports,
        registered,
      ]),
    ).toEqual([
      ['330203', 2, 2, 1],
      ['330206', 4, 5, 2],
      ['330226', 0, 0, 0],
    ]);
  });

  it('lists a region’s towns with and without reports, and its own agencies', () => {
    expect(region('330206')?.towns.map(({ code, years }) => [code, years])).toEqual([
      ['330206001', [2021]],
      ['330206007', [2021, 2022]],
    ]);
    expect(region('330206')?.agencies.map(({ code }) => code)).toEqual([
      '330206',
      '330206-caizhengju',
    ]);
    expect(region('31')?.children.map(({ code }) => code)).toEqual(['310101']);
  });

  it('counts the collection', () => {
    expect(collectionRecordSchema.parse(readJson(disk, 'collection.json'))).toEqual(collection);
    expect(collection).toMatchObject({
      agencies: 8,
      reports: 9,
      registered: 5,
      captures: { document: 9, complete: 0, partial: 0 },
      released: '2023-01-14',
      numbers: 9 * 200 - 1,
    });
    expect(
      collection.latest.map(({ agency: { code }, year }) => `${code} ${year}`).slice(0, 3),
    ).toEqual(['330206007 2022', '330206007 2021', '330203001 2022']);
    expect(
      collection.provinces.map(({ code, agencies, reports }) => [code, agencies, reports]),
    ).toEqual([
      ['31', 2, 2],
      ['33', 6, 7],
    ]);
  });

  it('lists regions, towns and whatever else has a report for the lookup, each once', () => {
    const { regions, agencies, readings, traditional } = lookupSchema.parse(
      readJson(disk, 'lookup.json'),
    );
    const codes = regions.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(codes).not.toContain('3101');
    const towns = sampleRegister().towns.map(({ code }) => code);
    const listed = agencies.map(({ code }) => code);
    expect(listed.filter((code) => code.length === 9).sort()).toEqual(towns.toSorted());
    expect(listed).toContain('330206');
    expect(agencies.filter(({ code }) => code === '330206007')).toEqual([
      {
        code: '330206007',
        name: '戚家山街道',
        nameEn: 'Qijiashan Subdistrict',
        pinyin: 'qi jia shan jie dao',
        proper: [0, 3],
        years: 2,
      },
    ]);
    expect(agencies.find(({ code }) => code === '330206-caizhengju')?.proper).toEqual([3, 5]);
    expect(readings.单).toBeUndefined();
    expect(readings.海).toEqual(['hai']);
    expect(traditional.match(/../g)).toContain('區区');
  });

  it('gives the same files again, and another release for other data', async () => {
    const before = disk.texts();
    await buildDataset(disk, PATHS, sampleRegister());
    expect(disk.texts()).toEqual(before);
    const fewer = await storeOf(REPORTS.slice(1));
    const { release } = await buildDataset(fewer, PATHS, sampleRegister());
    expect(release).not.toBe(collection.release);
  });

  it('leaves the old dataset alone when a data file is wrong', async () => {
    const wrong = memoryDisk({ ...disk.texts(), 'data/corrections.csv': 'agency\n330206007\n' });
    await expect(buildDataset(wrong, PATHS, sampleRegister())).rejects.toThrow(
      'data/corrections.csv:1',
    );
    expect(wrong.texts()['cache/dataset/collection.json']).toBe(
      disk.texts()['cache/dataset/collection.json'],
    );
  });
});
