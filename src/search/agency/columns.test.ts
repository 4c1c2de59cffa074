import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeColumns, encodeColumns, type ListedName, type Readings } from './columns.ts';
import { decodeReadings, encodeReadings } from './encodeReadings.ts';

const READINGS: Readings = new Map([
  ['戚', ['qi']],
  ['家', ['jia']],
  ['重', ['zhong', 'chong']],
  ['庆', ['qing']],
  ['安', ['an']],
  ['街', ['jie']],
  ['道', ['dao']],
]);

const character = fc.constantFrom(...READINGS.keys());

const listedName: fc.Arbitrary<ListedName> = fc
  .record({
    code: fc.stringMatching(/^\d{9}(-[a-z]{1,9})?$/),
    characters: fc.array(fc.oneof(character, fc.constantFrom('（', '1', '·')), { minLength: 1 }),
    nameEn: fc.stringMatching(/^[A-Z][a-z’ ]{1,20}$/),
    cut: fc.nat(),
    years: fc.nat(30),
    choice: fc.nat(),
  })
  .map(({ code, characters, nameEn, cut, years, choice }) => {
    const syllables = characters.flatMap((each) => {
      const readings = READINGS.get(each) ?? [];
      return readings.length > 0 ? [readings[choice % readings.length] ?? ''] : [];
    });
    const name = characters.slice(0, 30).join('');
    const to = (cut % name.length) + 1;
    return { code, name, nameEn, syllables: syllables.slice(0, 30), proper: [0, to], years };
  });

it('gives back every name that was listed', () => {
  fc.assert(
    fc.property(fc.array(listedName, { maxLength: 20 }), (names) => {
      expect(decodeColumns(encodeColumns(names, READINGS), READINGS)).toEqual(names);
    }),
  );
});

it('writes what neighbours share once', () => {
  const name = (code: string, han: string): ListedName => ({
    code,
    name: `${han}街道`,
    nameEn: `${han === '戚家' ? 'Qijia' : 'Chong’an'} Subdistrict`,
    syllables: han === '戚家' ? ['qi', 'jia', 'jie', 'dao'] : ['chong', 'an', 'jie', 'dao'],
    proper: [0, 2],
    years: 0,
  });
  const columns = encodeColumns([name('330206007', '戚家'), name('330206008', '重安')], READINGS);
  expect(columns).toEqual({
    codes: '0330206007 88',
    names: '戚家街道\n重安街道',
    proper: '0202',
    years: '00',
    patterns: ['* Subdistrict'],
    english: '0 0',
    pinyin: { '1': 'chong an jie dao' },
  });
});

it('gives back all readings of a character, the usual one first', () => {
  expect(new Map(decodeReadings(encodeReadings(READINGS)))).toEqual(READINGS);
});
