import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberOptions, readNumber } from './readNumber.ts';

const numberIn = (text: string, options?: NumberOptions) => {
  const { cell } = readNumber(text, options);
  return cell.state === 'number' ? cell.value : cell.state;
};

describe('numbers as printed', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 7 ', 7],
    ['\u00a0\u30001\u2002', 1],
    ['\u200b5\ufeff', 5],
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４，５６７', 1234567],
    ['96171.6', 96171.6],
    ['59237.2449', 59237.2449],
    ['0.092', 0.092],
    ['+19', 19],
    ['-35', -35],
    ['−35', -35],
    ['－35', -35],
    ['–35', -35],
    ['-1942', -1942],
    ['-0', 0],
    ['3件', 3],
    ['3 条', 3],
    ['**12**', 12],
  ])('%j is %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('everything else', () => {
  test.each(['', ' ', '\u00a0', '\u3000', '\u2002\t', '\u200b'])('%j is blank', (text) => {
    expect(numberIn(text)).toBe('blank');
  });

  test.each(['/', '／', '—', '——', '–', '-', '－', '―', '无', '\\', '--', '不适用', 'N/A'])(
    '%j is a dash',
    (text) => {
      expect(numberIn(text)).toBe('dash');
    },
  );

  test.each([
    '0 0',
    '1.2.3',
    'O',
    '〇',
    '零',
    '二十',
    '约5',
    '800余条',
    '007',
    '00',
    '0000000',
    '1,23',
    '12,34',
    '1.',
    '.5',
    '5%',
    '1.3万',
    '976.81万元',
    '1e3',
    '0x10',
    '1,2345',
    '2.2020年',
    '增加5',
    '9999999999999',
    '1\n2',
  ])('%j is unreadable', (text) => {
    expect(numberIn(text)).toBe('unreadable');
  });
});

describe('the column of changes', () => {
  test.each([
    ['增加5', 5],
    ['新增 3', 3],
    ['减少3', -3],
    ['減少１２', -12],
    ['减3项', -3],
    ['+43', 43],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(numberIn(text, { change: true })).toBe(value);
  });
});

describe('money', () => {
  const yuan = { money: { unit: 'yuan' } } as const;
  const tenThousand = { money: { unit: 'tenThousandYuan' } } as const;

  test.each([
    ['976.81万元', yuan, 9768100],
    ['1767.06 万元', yuan, 17670600],
    ['3405820元', yuan, 3405820],
    ['3405820元', tenThousand, 340.582],
    ['976.81万元', tenThousand, 976.81],
    ['1.2亿元', yuan, 120000000],
    ['0.1万元', yuan, 1000],
    ['5元', tenThousand, 0.0005],
    ['8040', yuan, 8040],
    ['477.35', { money: { unit: 'yuan', printedUnit: 'tenThousandYuan' } }, 4773500],
    ['7730.28', { money: { unit: 'tenThousandYuan', printedUnit: 'tenThousandYuan' } }, 7730.28],
    ['3405820', { money: { unit: 'tenThousandYuan', printedUnit: 'yuan' } }, 340.582],
    ['5元', { money: { unit: 'yuan', printedUnit: 'tenThousandYuan' } }, 5],
  ] as const)('%j as %j is %d', (text, options, value) => {
    expect(numberIn(text, options)).toBe(value);
  });

  test('an amount without any unit says so, except 0', () => {
    expect(readNumber('8040', yuan).unitUnknown).toBe(true);
    expect(readNumber('0', yuan).unitUnknown).toBeUndefined();
    expect(readNumber('8040元', yuan)).toMatchObject({ unit: '元' });
  });

  test('the printed text is kept', () => {
    expect(readNumber('\u30001,234 件 ').raw).toBe('1,234 件');
  });
});

test('a number written out reads back, with and without separators, half and full width', () => {
  const wide = (text: string) =>
    text.replace(/[0-9,.-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(numberIn(String(value))).toBe(value === 0 ? 0 : value);
      expect(numberIn(value.toLocaleString('en-US'))).toBe(value === 0 ? 0 : value);
      expect(numberIn(wide(String(value)))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('money keeps its decimals whatever the unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
      const printed = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      expect(numberIn(`${printed}万元`, { money: { unit: 'yuan' } })).toBe(cents * 100);
    }),
  );
});
