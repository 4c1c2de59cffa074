import { beforeAll, describe, expect, it } from 'vitest';
import { memoryDisk } from './memoryDisk.ts';
import {
  FULL_REPORT,
  openSample,
  problemsOf,
  RECEIVED,
  REPORTS_FILE,
  sampleStore,
} from './sampleStore.ts';

let files: Record<string, string>;
beforeAll(async () => {
  files = await sampleStore();
});

const problemsWith = (changes: Record<string, string>) => problemsOf({ ...files, ...changes });

describe('openStore', () => {
  it('reads back what was written', async () => {
    const store = await openSample(memoryDisk(files));
    const [, second] = await store.readProvince('33');
    expect(second).toEqual(FULL_REPORT);
    expect(Object.keys(second?.figures ?? {})).toEqual(Object.keys(FULL_REPORT.figures));
    expect(store.problems()).toEqual([]);
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
    const problems = await problemsWith({ [REPORTS_FILE]: change(files[REPORTS_FILE] ?? '') });
    expect(problems).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) expect(problems[at]).toContain(message);
  });

  it('checks versions in provinces without reports too', async () => {
    const problems = await problemsWith({ 'data/versions/2021/65.csv': 'agency\n' });
    expect(problems[0]).toContain('data/versions/2021/65.csv');
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
    const store = await openSample(memoryDisk({ ...files, 'data/corrections.csv': text }));
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
      await problemsWith({
        [REPORTS_FILE]: (files[REPORTS_FILE] ?? '').split('\n').slice(0, 2).join('\n'),
      }),
    ).toEqual([]);
  });
});
