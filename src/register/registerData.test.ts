import { describe, expect, it } from 'vitest';
import { readTestRegister, readTestRows } from './readTestRegister.ts';
import { refreshRows, registerFileOf } from './refreshRows.ts';

const files = readTestRows();
const rows = [...files.values()].flat();
const register = readTestRegister();

describe('data/register', () => {
  it('holds the divisions of the list, 41,352 of them town-level, each once', () => {
    const counts = [2, 4, 6, 9].map(
      (digits) => rows.filter((r) => r.code.length === digits).length,
    );
    expect(counts).toEqual([31, 342, 2978, 41352]);
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });

  it('keeps every row in its file, in order of code', () => {
    for (const [file, part] of files) {
      expect(part.map((row) => registerFileOf(row.code))).toEqual(part.map(() => file));
      expect(part).toEqual(part.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
    }
  });

  it('is what the refresh script writes today', () => {
    const ordered = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(refreshRows(rows.map(({ code, name }) => ({ code, name })))).toEqual(ordered);
  });

  it('has a syllable for every Chinese character', () => {
    const unequal = rows.filter(
      ({ name, pinyin }) =>
        pinyin.split(' ').length !== name.match(/[\u3007\u3400-\u9FFF]/g)?.length,
    );
    expect(unequal).toEqual([]);
  });

  it('maps hosts to governments only', () => {
    const codes = new Set(register.governments.map((row) => row.code));
    expect([...register.hosts.values()].filter((code) => !codes.has(code))).toEqual([]);
    expect(register.hosts.get('tianchang.gov.cn')).toBe('341181');
  });
});

describe('refreshRows', () => {
  it('throws for a division without the one above it', () => {
    expect(() => refreshRows([{ code: '330206007', name: '戚家山街道' }])).toThrow(
      '330206 above it',
    );
  });

  it('throws for a code that occurs twice', () => {
    const twice = [
      { code: '33', name: '浙江省' },
      { code: '33', name: '浙江' },
    ];
    expect(() => refreshRows(twice)).toThrow('second division 33');
  });
});
