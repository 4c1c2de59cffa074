import { beforeAll, describe, expect, it } from 'vitest';
import { problemsOf, RECEIVED, REPORTS_FILE, sampleStore } from '../sampleStore.ts';

const STATED = 'data/stated/2021/33.csv';

let files: Record<string, string>;
beforeAll(async () => {
  files = await sampleStore();
});

/** The reports' file with one cell of its second row (line 3) changed. */
function withCell(column: string, value: string, file = REPORTS_FILE): Record<string, string> {
  const [header = '', ...rows] = (files[file] ?? '').trimEnd().split('\n');
  const at = header.split(',').indexOf(column);
  const changed = rows.map((row, index) =>
    index === rows.length - 1 ? row.split(',').with(at, value).join(',') : row,
  );
  return { [file]: `${[header, ...changed].join('\n')}\n` };
}

describe('readShard', () => {
  it.each([
    [
      'a letter for a number',
      withCellLater(RECEIVED, 'l'),
      `${REPORTS_FILE}:3, column "${RECEIVED}": Unexpected "l", expected a number or one of blank, dash, unreadable, missing. Remedy: `,
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
    const problems = await problemsOf({ ...files, ...change() });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

/** Like withCell, for tables of cases, which are made before the files are. */
function withCellLater(column: string, value: string, file = REPORTS_FILE) {
  return () => withCell(column, value, file);
}
