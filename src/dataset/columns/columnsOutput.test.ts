import { beforeAll, describe, expect, it } from 'vitest';
import { columnBalance } from '../../audit/rules/columnBalance.ts';
import { parseAgencyColumns } from '../../model/columns/agencyColumns.ts';
import { parseAgencyIndex } from '../../model/columns/agencyIndex.ts';
import { parseAgencyNames } from '../../model/columns/agencyNames.ts';
import { type ColumnManifest, hasColumn } from '../../model/columns/columnManifest.ts';
import { COLUMN_PATHS } from '../../model/columns/columnPaths.ts';
import { parseMeasureColumn } from '../../model/columns/measureColumn.ts';
import { BALANCE_CODES, parseYearReports } from '../../model/columns/yearReports.ts';
import { MEASURE_STATES } from '../../model/measure.ts';
import { MEASURES } from '../../model/measures.ts';
import { measureValue } from '../../model/measureValue.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { openOutput } from '../export/openOutput.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { openColumnsOutput } from './columnsOutput.ts';

const RECEIVED = 'applications.received.total';
const CONCLUDED = 'applications.concluded.total';
const RELEASE = { release: 'abc', released: '2026-01-01' };

const number = (value: number) => ({ state: 'number', value }) as const;

function record(
  code: string,
  reports: AgencyRecord['reports'],
  checked: AgencyRecord['checked'] = [],
): AgencyRecord {
  const agency = {
    code,
    name: `某街道${code}`,
    nameEn: `Subdistrict ${code}`,
    kind: 'town' as const,
    division: code,
    pinyin: '',
  };
  const ancestors = [{ code: code.slice(0, 2), name: '某省', nameEn: 'Province' }];
  return { agency, ancestors, reports, peers: [], findings: [], checked };
}

/** What the rule of the columns says of a year. */
function tally(
  year: number,
  counts: Partial<AgencyRecord['checked'][number]>,
): AgencyRecord['checked'][number] {
  const none = { holds: 0, broken: 0, notAssessable: 0, obstacles: [], obstacleCount: 0 };
  return { ...none, ...counts, year, rule: columnBalance.code };
}

const TEMPLATES_2019 = { proactive: '2019', applications: '2019' } as const;

/** Three agencies over two years: one broken sum, one blank, one report without tables. */
const RECORDS: readonly AgencyRecord[] = [
  record(
    '330206007',
    [
      sampleReport({
        year: 2020,
        templates: TEMPLATES_2019,
        figures: sampleFigures({}, TEMPLATES_2019),
      }),
      sampleReport({ year: 2021, figures: sampleFigures({ [RECEIVED]: number(40) }) }),
    ],
    [tally(2020, { holds: 7 }), tally(2021, { holds: 6, broken: 1 })],
  ),
  record(
    '330206008',
    [sampleReport({ year: 2021, figures: sampleFigures({ [CONCLUDED]: { state: 'blank' } }) })],
    [tally(2021, { holds: 6, notAssessable: 1 })],
  ),
  record('450202001', [
    sampleReport({
      year: 2021,
      templates: { proactive: 'legacy', applications: 'legacy' },
      figures: {},
    }),
  ]),
];

async function writeAll(): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const columns = openColumnsOutput(openOutput(disk, 'data'), RELEASE);
  for (const each of RECORDS) await columns.add(each);
  await columns.close();
  return disk;
}

let disk: MemoryDisk;
beforeAll(async () => {
  disk = await writeAll();
});
const read = (path: string) => disk.texts()[`data/${path}`] ?? '';
const manifest = (): ColumnManifest => JSON.parse(read(COLUMN_PATHS.manifest));

describe('openColumnsOutput', () => {
  it('lists the years, and has a file for each measure that a report of the year could have', () => {
    const { years, agencies } = manifest();
    expect(agencies).toBe(3);
    expect(years).toEqual([
      { year: 2020, reports: 1, templates: ['2019'] },
      { year: 2021, reports: 3, templates: ['2021', 'legacy'] },
    ]);
    for (const year of years) {
      for (const measure of MEASURES) {
        const isThere = read(COLUMN_PATHS.measure(year.year, measure.id)) !== '';
        expect(isThere).toBe(hasColumn(year, measure));
      }
    }
  });

  it('gives every report the value and state that it has in the store', () => {
    const { codes } = parseAgencyIndex(read(COLUMN_PATHS.agencies));
    for (const year of manifest().years) {
      const { agencies } = parseYearReports(read(COLUMN_PATHS.reports(year.year)));
      for (const measure of MEASURES.filter((each) => hasColumn(year, each))) {
        const column = parseMeasureColumn(read(COLUMN_PATHS.measure(year.year, measure.id)));
        expect(column.states).toHaveLength(agencies.length);
        agencies.forEach((place, at) => {
          const of = RECORDS.find(({ agency }) => agency.code === codes[place]);
          const report = of?.reports.find((each) => each.year === year.year);
          const value = report && measureValue(report, measure.id);
          expect(MEASURE_STATES[column.states[at] ?? 0]).toBe(value?.state);
          if (value?.state === 'number') expect(column.values[at]).toBe(value.value);
        });
      }
    }
  });

  it('says of each report which form it follows, how complete it is and whether its sums fit', () => {
    const before = parseYearReports(read(COLUMN_PATHS.reports(2020)));
    expect([...before.balance].map((code) => BALANCE_CODES[code])).toEqual(['holds']);
    const { balance, numbers, figures, applications } = parseYearReports(
      read(COLUMN_PATHS.reports(2021)),
    );
    expect([...balance].map((code) => BALANCE_CODES[code])).toEqual([
      'broken',
      'notAssessable',
      'notAssessable',
    ]);
    expect([...numbers]).toEqual([200, 199, 0]);
    expect([...figures]).toEqual([200, 200, 0]);
    expect([...applications]).toEqual([0, 0, 2]);
  });

  it('writes each agency alone, and names by province', () => {
    const agency = parseAgencyColumns(read(COLUMN_PATHS.agency('330206007')));
    expect(agency.reports.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(agency.reports[1] && measureValue(agency.reports[1], RECEIVED)).toEqual(number(40));
    const { names, regions } = parseAgencyNames(read(COLUMN_PATHS.names('33')));
    expect([...names.keys()]).toEqual(['330206007', '330206008']);
    expect([...regions.keys()]).toEqual(['33']);
  });

  it('writes the same bytes again', async () => {
    expect((await writeAll()).texts()).toEqual(disk.texts());
  });
});
