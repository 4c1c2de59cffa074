import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { figureIdsOf } from '../../model/figures.ts';
import { type ColumnMapping, NO_MAPPING } from './columnMapping.ts';
import { openCsvTables } from './openTables.ts';
import { parseParsedTables } from './parseParsedTables.ts';

const RECEIVED = 'applications.received.total';
const GRANTED = 'applications.granted.total';
const FEES = 'proactive.fees.amount';

/** Parses tables given by name; says problems as `where: code actual`. */
function parse(files: Readonly<Record<string, string>>, mapping: ColumnMapping = NO_MAPPING) {
  const tables = Object.entries(files).flatMap(
    ([name, text]) => openCsvTables(name, new TextEncoder().encode(text), mapping) ?? [],
  );
  const { reports, problems } = parseParsedTables(tables);
  const say = ({ code, subject, actual }: Diagnostic) =>
    [code, subject, actual].filter((part) => part !== undefined).join(' ');
  return {
    reports,
    facts: reports.map(({ facts }) => facts),
    problems: problems.map(({ where, diagnostic }) => `${where}: ${say(diagnostic)}`),
    said: reports.map(({ facts }) => facts.diagnostics.map(say)),
  };
}

const HEADER = `code,year,${RECEIVED},${GRANTED},${FEES}\n`;
const row = (cells: string) => parse({ 'r.csv': `${HEADER}330206007,2021,${cells}\n` }).facts[0];

describe('a row of a table of reports', () => {
  it('gives its figures with their places', () => {
    expect(row('12,0,-3.5')?.figures).toMatchObject({
      [RECEIVED]: { state: 'number', value: 12, place: 'sheet r.csv C2' },
      [GRANTED]: { state: 'number', value: 0, place: 'sheet r.csv D2' },
      [FEES]: { state: 'number', value: -3.5, place: 'sheet r.csv E2' },
    });
  });

  it('takes an empty cell for missing, and the report for a partial one', () => {
    const facts = row('12,,1');
    expect(facts?.figures[GRANTED]).toEqual({ state: 'missing' });
    expect(facts?.capture).toBe('partial');
    expect(Object.keys(facts?.figures ?? {})).toHaveLength(200);
  });

  it.each([
    ['"1,234"', { state: 'number', value: 1234, raw: '1,234' }],
    ['12.0', { state: 'number', value: 12, raw: '12.0' }],
    ["'-5", { state: 'number', value: -5 }],
    ['3件', { state: 'number', value: 3, raw: '3件' }],
    ['—', { state: 'dash', raw: '—' }],
    ['blank', { state: 'blank' }],
    ['007', { state: 'unreadable', raw: '007' }],
    ['nan', { state: 'unreadable', raw: 'nan' }],
  ])('reads %s', (text, cell) => {
    const place = 'sheet r.csv C2';
    expect(row(`${text},0,0`)?.figures[RECEIVED]).toEqual({ ...cell, place });
  });

  it('keeps an amount in the unit of its figure', () => {
    expect(row('1,1,30000元')?.figures[FEES]).toMatchObject({ state: 'number', value: 3 });
    expect(row('1,1,30000')?.figures[FEES]).toMatchObject({ state: 'number', value: 30000 });
  });

  it('takes the state of an empty cell from the table of states', () => {
    const { facts, problems } = parse({
      'reports.csv': `${HEADER}330206007,2021,1,,2\n`,
      'states.csv': `code,year,figure,state\n330206007,2021,${GRANTED},blank\n330206007,2021,${RECEIVED},dash\n330206001,2021,${GRANTED},dash\n`,
    });
    expect(facts[0]?.figures).toMatchObject({
      [GRANTED]: { state: 'blank', place: 'sheet reports.csv D2' },
      [RECEIVED]: { state: 'unreadable', raw: '1 | dash' },
    });
    expect(facts[0]?.diagnostics.map(({ code }) => code)).toEqual(['witnesses-differ']);
    expect(problems).toEqual(['states.csv:4, column "year": row-rejected 330206001 2021']);
  });

  it('costs itself where it cannot be told whose it is', () => {
    const rows = [
      '330206007,2021,1,1,1',
      '33020600,2021,1,1,1',
      ',2021,1,1,1',
      '330206007,21,1,1,1',
    ];
    const again = ['330206007,2021,2,2,2', '330206001,2021,,,', ',,,,'];
    const { facts, problems } = parse({ 'r.csv': HEADER + [...rows, ...again].join('\n') });
    expect(facts).toHaveLength(1);
    expect(problems).toEqual([
      'r.csv:3, column "code": row-rejected 33020600',
      'r.csv:4, column "code": row-rejected ',
      'r.csv:5, column "year": row-rejected 21',
      'r.csv:6, column "year": row-rejected the same once more',
      'r.csv:7, column "year": row-rejected a row without figures',
    ]);
  });

  it('loses a torn row and keeps the others', () => {
    const { facts, problems } = parse({
      'r.csv': `${HEADER}330206007,2021,1\n330206001,2021,1,2,3\n`,
    });
    expect(facts).toHaveLength(1);
    expect(problems).toEqual(['r.csv:2, column "D": row-rejected']);
  });

  it('passes over a cell about its source that holds something else', () => {
    const header = `code,year,template,published,url,sha256,${RECEIVED}\n`;
    const { facts, said } = parse({
      'r.csv': `${header}330206007,2021,old,2022/1/4,javascript:x,abc,1\n330206001,2021,2021,soon,,,1\n`,
    });
    expect(facts[0]?.published).toBe('2022-01-04');
    expect(said).toEqual([
      ['cell-ignored template old', 'cell-ignored url javascript:x', 'cell-ignored sha256 abc'],
      ['cell-ignored published soon'],
    ]);
  });

  it('is not taken for a document that several rows name', () => {
    const url = 'https://a.example/list';
    const { facts, said } = parse({
      'r.csv': `code,year,url,${RECEIVED}\n330206007,2021,${url},1\n330206001,2021,${url},2\n330206001,2022,${url}/2022,2\n`,
    });
    expect(facts.map(({ source }) => source.url)).toEqual([undefined, undefined, `${url}/2022`]);
    expect(said[0]).toEqual([`cell-ignored url ${url}`]);
  });
});

describe('the template', () => {
  const ids = (chosen: '2021' | '2019') =>
    figureIdsOf({ proactive: chosen, applications: chosen }).slice(0, 30);
  const read = (named: string, year: number, columns: readonly string[]) =>
    parse({
      'r.csv': `code,year,template,${columns.join(',')}\n330206007,${year},${named}${',1'.repeat(columns.length)}\n`,
    });

  it('is the one due for the year where the figures fit it, else the one they fit', () => {
    expect(read('', 2020, [RECEIVED]).facts[0]?.template).toBe('2019');
    expect(read('', 2022, ids('2019')).facts[0]?.templates.proactive).toBe('2019');
    expect(read('2021', 2020, ids('2021')).facts[0]?.template).toBe('2021');
  });

  it('does not have the figures of another', () => {
    const old = 'proactive.procurement.items';
    const { facts, said } = read('2021', 2021, [old, 'proactive.regulations.issued', RECEIVED]);
    expect(facts[0]?.template).toBe('2021');
    expect(facts[0]?.figures[old]).toBeUndefined();
    expect(said[0]).toEqual([`figure-not-in-template proactive ${old}`]);
  });
});

describe('a table with a row for each figure', () => {
  const HEAD = 'code,year,figure,state,value\n';
  const one = (rest: string) => parse({ 'f.csv': `${HEAD}330206007,2021,${rest}\n` });

  it('gives one report for each agency and year', () => {
    const line = (code: string, value: string) => `${code},2021,${RECEIVED},number,${value}\n`;
    const { facts } = parse({ 'f.csv': HEAD + line('330206007', '3') + line('330206001', '4') });
    expect(facts.map(({ figures }) => figures[RECEIVED])).toMatchObject([
      { value: 3 },
      { value: 4 },
    ]);
  });

  it.each([
    [`${RECEIVED},number,`, 'column "value": row-rejected '],
    [`${RECEIVED},blank,0`, 'column "value": row-rejected 0'],
    [`${RECEIVED},empty,`, 'column "state": row-rejected empty'],
    [
      'applications.received.all,number,1',
      'column "figure": row-label-unknown applications.received.all',
    ],
  ])('loses the row %s', (rest, problem) => {
    expect(one(rest).problems[0]).toBe(`f.csv:2, ${problem}`);
  });

  it('takes a figure once', () => {
    const twice = `${RECEIVED},number,1\n330206007,2021,${RECEIVED},number,2`;
    expect(one(twice).problems).toEqual([
      'f.csv:3, column "figure": row-rejected the same once more',
    ]);
    expect(one(twice).facts[0]?.figures[RECEIVED]).toMatchObject({ value: 1 });
  });
});

describe('columns', () => {
  it('of unknown names are reported and not taken', () => {
    const text = `code,year,note,${RECEIVED},${RECEIVED},${GRANTED},,\n330206007,2021,x,1,2,3,,\n`;
    const { facts, problems } = parse({ 'r.csv': text });
    expect(problems).toEqual([
      'r.csv:1, column "E": column-repeated',
      'r.csv:1, column "note": column-unknown note',
    ]);
    expect(facts[0]?.figures).toMatchObject({
      [RECEIVED]: { value: 1 },
      [GRANTED]: { value: 3, place: 'sheet r.csv F2' },
    });
  });

  it('are named by a mapping, and words with them', () => {
    const mapping: ColumnMapping = {
      columns: new Map([
        ['机关', 'agency'],
        ['年度', 'year'],
        ['新收', RECEIVED],
        ['公开', GRANTED],
        ['备注', ''],
      ]),
      words: new Map([
        ['n/a', 'missing'],
        ['', 'blank'],
      ]),
    };
    const text = '机关,年度,新收,公开,备注\n戚家山街道,2021年,n/a,,x\n大榭街道,2021,5,6,\n';
    const { reports, facts, problems } = parse({ 'r.csv': text }, mapping);
    expect(problems).toEqual([]);
    expect(reports.map(({ head }) => head.agency)).toEqual(['戚家山街道', '大榭街道']);
    expect(facts[0]?.figures).toMatchObject({
      [RECEIVED]: { state: 'missing' },
      [GRANTED]: { state: 'blank', place: 'sheet r.csv D2' },
    });
    expect(facts[0]?.figures[FEES]).toEqual({ state: 'missing' });
  });

  it.each([
    ['a report laid out as CSV', '规章,0,0,0\n许可,1,2,3\n'],
    ['a list of agencies', 'code,name,years\n330206007,a,2021\n'],
    [
      'corrections',
      `agency,year,figure,value,state,reason,source,date\n330206007,2021,${RECEIVED},1,,a,b,2026-01-01\n`,
    ],
    ['prose', '2021 year report, with commas, and more\n'],
    ['bytes that are no text', '\0\u0001year,\0'],
  ])('tell a table from %s', (_, text) => {
    expect(openCsvTables('x.csv', new TextEncoder().encode(text), NO_MAPPING)).toBeUndefined();
  });
});

it('says that states alone are no reports', () => {
  const text = `code,year,figure,state\n330206007,2021,${RECEIVED},blank\n`;
  expect(parse({ 'states.csv': text }).problems).toEqual([
    'states.csv:1, column "figure": row-rejected a table of states alone',
  ]);
});
