import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from './dataProblem.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { openStore } from './openStore.ts';
import { sampleFigures, sampleReport } from './sampleReport.ts';
import { openDraft } from './store/openDraft.ts';

const REPORTS = 'data/reports/2021/33.csv';
const STATED = 'data/stated/2021/33.csv';
const RECEIVED = 'applications.received.total';

const report = sampleReport({
  title: '某街道 2021 年年度报告',
  published: '2022-01-14',
  source: { file: 'a.txt', format: 'text', sha256: 'a'.repeat(64), url: 'https://a.example/1' },
  figures: sampleFigures({
    [RECEIVED]: { state: 'number', value: 1, place: 'line 88 column 2', raw: '１' },
    'applications.carriedIn.total': { state: 'blank', place: 'line 89 column 2' },
    'proactive.fees.amount': { state: 'dash', place: 'line 9 column 2', raw: '/' },
  }),
  stated: [
    {
      figure: 'stated.disclosed.total',
      state: 'number',
      value: 824,
      raw: '824',
      unit: '条',
      qualifier: 'exact',
      place: 'line 7 column 3',
    },
  ],
  diagnostics: [{ code: 'part-missing', severity: 'info', subject: 'other' }],
});

let files: Record<string, string>;
beforeAll(async () => {
  const disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  await draft.put(report);
  await draft.put(sampleReport({ agency: '330206-caizhengju', hash: 'c' }));
  draft.nameAgency({
    code: '330206-caizhengju',
    name: '某局',
    nameEn: 'Some Bureau',
    pinyin: 'mou ju',
  });
  await draft.flush();
  files = disk.texts();
});

const open = (disk: MemoryDisk) => openStore(disk, 'data', (code) => code === '330206007');

async function problemsWith(changes: Record<string, string>): Promise<string[]> {
  const store = await open(memoryDisk({ ...files, ...changes }));
  for (const province of store.provinces) await store.readProvince(province);
  return store.problems().map(formatProblem);
}

/** The reports' file with one cell of its second row (line 3) changed. */
function withCell(column: string, value: string, file = REPORTS): Record<string, string> {
  const [header = '', ...rows] = (files[file] ?? '').trimEnd().split('\n');
  const at = header.split(',').indexOf(column);
  const changed = rows.map((row, index) =>
    index === rows.length - 1 ? row.split(',').with(at, value).join(',') : row,
  );
  return { [file]: `${[header, ...changed].join('\n')}\n` };
}

describe('openStore', () => {
  it('reads back what was written', async () => {
    const store = await open(memoryDisk(files));
    const [, second] = await store.readProvince('33');
    expect(second).toEqual(report);
    expect(Object.keys(second?.figures ?? {})).toEqual(Object.keys(report.figures));
    expect(store.problems()).toEqual([]);
  });

  it.each([
    [
      'a letter for a number',
      withCellLater(RECEIVED, 'l'),
      `${REPORTS}:3, column "${RECEIVED}": Unexpected "l", expected a number or one of blank, dash, unreadable, missing. Remedy: `,
    ],
    ['a grouped number', withCellLater(RECEIVED, '"1 000"'), 'expected a number or one of'],
    ['a missing figure', withCellLater(RECEIVED, ''), 'Unexpected empty cell, expected a number'],
    [
      'a figure of another template',
      withCellLater('applications.otherHandling.person', '0'),
      "the report's template has no such figure",
    ],
    [
      'a wrong date',
      withCellLater('published', '2022-02-30'),
      'column "published": Unexpected "2022-02-30", expected a date such as 2022-01-14',
    ],
    ['another year', withCellLater('year', '2020'), 'expected 2021 as the folder says'],
    ['a damaged year', withCellLater('year', '二〇'), 'expected a year such as 2021'],
    [
      'a code of another province',
      withCellLater('agency', '320206007'),
      'expected a code that begins with 33',
    ],
    ['a code that is none', withCellLater('agency', '33020600'), 'expected a division code'],
    [
      'an unknown code',
      withCellLater('agency', '330206999'),
      'expected a code of the register or of agencies.csv',
    ],
    ['no code', withCellLater('agency', ''), 'expected an agency code'],
    [
      'an unknown template',
      withCellLater('template', '2020'),
      'expected one of 2019, 2021, legacy, mixed',
    ],
    [
      'templates that disagree',
      withCellLater('template', '2019'),
      'expected "2021" as the two template columns say',
    ],
    [
      'an unknown capture',
      withCellLater('capture', ''),
      'expected one of document, complete, partial',
    ],
    ['a short hash', withCellLater('sha256', 'abc'), 'column "sha256": Unexpected "abc"'],
    ['an address of another kind', withCellLater('url', 'ftp://a.example'), 'http:// or https://'],
    [
      'an unknown stated figure',
      withCellLater('figure', 'stated.views', STATED),
      'expected one of stated.disclosed.total',
    ],
    [
      'a stated value without number',
      withCellLater('value', 'many', STATED),
      `${STATED}:2, column "value": Unexpected "many"`,
    ],
    [
      'an unknown qualifier',
      withCellLater('qualifier', 'maybe', STATED),
      'expected one of exact, about',
    ],
    ['a place that is none', withCellLater('place', 'page', STATED), 'expected a place such as'],
    [
      'a figure place that is none',
      withCellLater(RECEIVED, 'there', 'data/places/2021/33.csv'),
      'expected a place such as',
    ],
    [
      'an unknown diagnostic',
      withCellLater('code', 'odd', 'data/diagnostics/2021/33.csv'),
      'expected one of not-a-report',
    ],
  ])('stops at %s', async (_, change, message) => {
    const problems = await problemsWith(change());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  it.each([
    [
      'a column that is missing',
      (text: string) => text.replace(',parser,', ',prser,'),
      [
        'column "parser": Unexpected header without this column',
        'column "prser": Unexpected column',
      ],
    ],
    ['a torn row', (text: string) => `${text}330206007,2021\n`, ['Unexpected row of 2 cells']],
    [
      'a second report for one year',
      (text: string) => text + (text.trimEnd().split('\n').at(-1) ?? ''),
      ['Unexpected second report of 330206007 for 2021'],
    ],
  ])('stops at %s', async (_, change, messages) => {
    const problems = await problemsWith({ [REPORTS]: change(files[REPORTS] ?? '') });
    expect(problems).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) expect(problems[at]).toContain(message);
  });

  it.each([
    [
      'data/corrections.csv',
      'agency,year,figure,value,state,reason,source,date\n330206007,2021,applications.received.total,2,blank,r,s,2026-01-01\n',
      'expected exactly one',
    ],
    [
      'data/corrections.csv',
      'agency,year,figure,value,state,reason,source,date\n330206007,2021,applications.received.all,2,,r,s,2026-01-01\n',
      'column "figure"',
    ],
    [
      'data/corrections.csv',
      'agency,year,figure,value,state,reason,source,date\n330206007,2021,proactive.fees.previousItems,2,,r,s,2026-01-01\n',
      "expected a figure of the report's template",
    ],
    [
      'data/corrections.csv',
      'agency,year,figure,value,state,reason,source,date\n330206007,2019,applications.received.total,2,,r,s,2026-01-01\n',
      'expected the code and year of a report',
    ],
    [
      'data/corrections.csv',
      'agency,year,figure,value,state,reason,source,date\n330206007,2021,applications.received.total,2,,,s,2026-01-01\n',
      'column "reason": Unexpected empty cell, expected some text',
    ],
    [
      'data/digests.csv',
      'agency,year,part,zh,en\n330206007,2021,summary,甲,a\n',
      'expected one of overview',
    ],
    [
      'data/digests.csv',
      'agency,year,part,zh,en\n330206007,2011,overview,甲,a\n',
      'expected the code and year of a report',
    ],
    [
      'data/agencies.csv',
      'code,name,nameEn,pinyin\n330206-caizhengju,某局,,mou ju\n',
      'column "nameEn": Unexpected empty cell',
    ],
    ['data/reports/2021/zhejiang.csv', 'x', 'expected YEAR/PROVINCE.csv'],
    ['data/unresolved/2021.csv', 'agency\n', 'Unexpected header without this column'],
    ['data/versions/2021/33.csv', 'agency\n', 'Unexpected header without this column'],
  ])('stops at a wrong line of %s', async (file, text, message) => {
    const problems = await problemsWith({ [file]: text });
    expect(problems.join('\n')).toContain(message);
  });

  it('applies a correction and keeps what stood there', async () => {
    const text = `agency,year,figure,value,state,reason,source,date\n330206007,2021,${RECEIVED},2,,misread,the original,2026-01-01\n`;
    const store = await open(memoryDisk({ ...files, 'data/corrections.csv': text }));
    const [, corrected] = await store.readProvince('33');
    expect(corrected?.figures[RECEIVED]).toEqual({
      state: 'number',
      value: 2,
      place: 'line 88 column 2',
      raw: '１',
      corrected: {
        from: { state: 'number', value: 1 },
        reason: 'misread',
        source: 'the original',
        date: '2026-01-01',
      },
    });
    expect(store.problems()).toEqual([]);
  });

  it('takes second files without a report as leftovers', async () => {
    expect(
      await problemsWith({ [REPORTS]: (files[REPORTS] ?? '').split('\n').slice(0, 2).join('\n') }),
    ).toEqual([]);
  });
});

/** Like withCell, for tables of cases, which are made before the files are. */
function withCellLater(column: string, value: string, file = REPORTS) {
  return () => withCell(column, value, file);
}
