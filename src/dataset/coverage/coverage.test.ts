import { expect, it } from 'vitest';
import { coverageCountrySchema, coverageProvinceSchema } from '../../model/coverage.ts';
import { agencyRecordSchema } from '../../model/siteRecords.ts';
import { buildDataset } from '../buildDataset.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { sampleRegister } from '../sampleRegister.ts';
import { sampleReport } from '../sampleReport.ts';
import { problemsOf, sampleStore } from '../sampleStore.ts';
import { openDraft } from '../store/openDraft.ts';

const HEADER = 'agency,year,status,date,source,note';
const PATHS = { data: 'data', out: 'out' };

async function storeWith(lines: readonly string[]): Promise<MemoryDisk> {
  const disk = memoryDisk({ 'data/coverage.csv': [HEADER, ...lines, ''].join('\n') });
  const draft = await openDraft(disk, 'data');
  const put = (agency: string, year: number, letter: string) =>
    draft.put(sampleReport({ agency, year, source: { sha256: letter.repeat(64) } }));
  await put('330206007', 2021, 'a');
  await put('330206007', 2023, 'b');
  await put('330206', 2021, 'c');
  await put('330206-caizhengju', 2021, 'd');
  await draft.flush();
  return disk;
}

const readJson = (disk: MemoryDisk, path: string): unknown =>
  JSON.parse(disk.texts()[`out/${path}`] ?? 'null');

it('tells what is held from what was looked for, and counts what is left over as neither', async () => {
  const disk = await storeWith([
    '330206007,2022,notFound,2026-02-01,https://a.example,',
    '330206001,2021,notPublished,2026-02-01,a letter,by the office',
    '330206007,2021,notFound,2025-02-01,https://a.example,collected since',
  ]);
  await buildDataset(disk, PATHS, sampleRegister());
  const { regions, looked } = coverageProvinceSchema.parse(
    readJson(disk, 'coverage/regions/33.json'),
  );
  const county = regions.find(({ code }) => code === '330206');
  expect(county?.own).toEqual([2021]);
  expect(county?.years).toEqual([
    { year: 2021, held: 2, notFound: 0, notPublished: 1, departments: 1 },
    { year: 2022, held: 0, notFound: 1, notPublished: 0, departments: 0 },
    { year: 2023, held: 1, notFound: 0, notPublished: 0, departments: 0 },
  ]);
  expect(looked.map(({ agency, year, status }) => [agency, year, status])).toEqual([
    ['330206001', 2021, 'notPublished'],
    ['330206007', 2022, 'notFound'],
  ]);
  const { country, years } = coverageCountrySchema.parse(readJson(disk, 'coverage/country.json'));
  expect(years).toEqual([2021, 2022, 2023]);
  expect(country.years[0]).toMatchObject({ year: 2021, held: 2 });
});

it('lets the rule about missing years speak only of years that were looked for', async () => {
  const findingsOf = async (lines: readonly string[]) => {
    const disk = await storeWith(lines);
    await buildDataset(disk, PATHS, sampleRegister());
    const records = agencyRecordSchema.array().parse(readJson(disk, 'agencies/3302.json'));
    return records
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'years-consecutive')
      .map(({ agency, subject }) => `${agency} ${subject}`);
  };
  expect(await findingsOf([])).toEqual([]);
  expect(await findingsOf(['330206007,2022,notFound,2026-02-01,https://a.example,'])).toEqual([
    '330206007 year.2022',
  ]);
});

it('names file, line, column and remedy of every wrong line', async () => {
  const lines = [
    HEADER,
    '330206007,2022,lost,2026-02-01,https://a.example,',
    '999999999,2022,notFound,2026-02-01,https://a.example,',
    '330206007,2020,notFound,2026-02-01,https://a.example,',
    '330206007,2020,notFound,2026-02-01,https://a.example,',
    '330206007,2019,notFound,,,',
  ];
  const problems = await problemsOf({
    ...(await sampleStore()),
    'data/coverage.csv': `${lines.join('\n')}\n`,
  });
  expect(problems).toEqual([
    expect.stringMatching(/^data\/coverage\.csv:2, column "status": Unexpected "lost".*Remedy/),
    expect.stringMatching(
      /^data\/coverage\.csv:3, column "agency": Unexpected "999999999".*Remedy/,
    ),
    expect.stringMatching(/^data\/coverage\.csv:5, column "year": Unexpected second line.*Remedy/),
    expect.stringMatching(/^data\/coverage\.csv:6, column "date": .*Remedy/),
    expect.stringMatching(/^data\/coverage\.csv:6, column "source": .*Remedy/),
  ]);
});
