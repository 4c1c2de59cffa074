import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './formatCsv.ts';
import { parseCsv } from './parseCsv.ts';

const source = { file: 'some.csv' };
const values = (text: string) => parseCsv(text, source).rows.map((row) => row.values);
const problems = (text: string) =>
  parseCsv(text, source).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('parseCsv', () => {
  it('reads records by column name and keeps every value text', () => {
    expect(values('code,name\n0110,"a, ""b"""\n')).toEqual([{ code: '0110', name: 'a, "b"' }]);
  });

  it.each([
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['CRLF line ends', 'a,b\r\n1,2\r\n'],
    ['mixed line ends', 'a,b\r\n1,2\n'],
    ['blank lines', 'a,b\n\n1,2\n\n'],
    ['no last line end', 'a,b\n1,2'],
    ['spaces round a column name', ' a ,b\n1,2\n'],
  ])('takes %s in stride', (_, text) => {
    expect(parseCsv(text, source)).toMatchObject({ header: ['a', 'b'], problems: [] });
    expect(values(text)).toEqual([{ a: '1', b: '2' }]);
  });

  it('counts lines over quoted cells and blank lines', () => {
    const lines = parseCsv('a,b\n"x\ny",2\n\n3,4\n', source).rows.map((row) => row.line);
    expect(lines).toEqual([2, 5]);
  });

  it('leaves out a ragged row, says where, and keeps the others', () => {
    const text = 'a,b\n1\n1,2\n1,2,3\n';
    expect(values(text)).toEqual([{ a: '1', b: '2' }]);
    expect(problems(text)).toEqual(['row-ragged 2:2', 'row-ragged 4:3']);
  });

  it('takes the first of two columns of one name', () => {
    expect(values('a,a,b\n1,2,3\n')).toEqual([{ a: '1', b: '3' }]);
    expect(problems('a,a,b\n1,2,3\n')).toEqual(['header-duplicate 1:2']);
  });

  it('drops a column that would replace the prototype', () => {
    const { rows, problems: found } = parseCsv('__proto__,b\n1,2\n', source);
    expect(rows.map((row) => Object.entries(row.values))).toEqual([[['b', '2']]]);
    expect(found).toMatchObject([{ code: 'header-forbidden', file: 'some.csv' }]);
  });

  it('reports an open quotation mark', () => {
    expect(problems('a,b\n"1,2\n3,4\n')).toContain('quote-open 2:1');
  });

  it.each(['', '\uFEFF', '\n'])('reports an empty file %j', (text) => {
    expect(parseCsv(text, source).rows).toEqual([]);
    expect(problems(text)).toEqual(['header-missing 1:1']);
  });
});

describe('formatCsv', () => {
  it('quotes only what needs it and ends lines with LF', () => {
    expect(formatCsv(['a', 'b'], [{ a: '1', b: 'x,y' }, { a: 'q"q' }])).toBe(
      'a,b\n1,"x,y"\n"q""q",\n',
    );
  });

  it('throws for a column the header lacks', () => {
    expect(() => formatCsv(['a'], [{ a: '1', b: '2' }])).toThrow('"b"');
  });

  it('gives back what parseCsv read', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '是', ',', '"', '\n', ' ', '0', '=') });
    const rows = fc.array(fc.record({ a: cell, b: cell, c: cell }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (records) => {
        const read = parseCsv(formatCsv(['a', 'b', 'c'], records), source);
        expect(read.problems).toEqual([]);
        expect(read.rows.map((row) => row.values)).toEqual(records);
      }),
    );
  });
});
