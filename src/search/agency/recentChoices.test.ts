import { expect, it } from 'vitest';
import type { AgencyChoice } from './agencyChoice.ts';
import { type ChoiceStorage, forgetRecent, readRecent, rememberChoice } from './recentChoices.ts';

const choice = (code: string): AgencyChoice => ({
  code,
  kind: 'agency',
  name: '戚家山街道',
  nameEn: 'Qijiashan Subdistrict',
  place: '浙江省宁波市北仑区',
  placeEn: 'Beilun District, Ningbo, Zhejiang',
  years: 1,
  region: '330206',
});

function memoryStorage(text?: string): ChoiceStorage {
  let kept = text;
  return {
    getItem: () => kept ?? null,
    setItem: (_, value) => {
      kept = value;
    },
    removeItem: () => {
      kept = undefined;
    },
  };
}

const closed: ChoiceStorage = {
  getItem: () => {
    throw new Error('closed');
  },
  setItem: () => {
    throw new Error('closed');
  },
  removeItem: () => {
    throw new Error('closed');
  },
};

it('keeps the last five, newest first, each once', () => {
  const storage = memoryStorage();
  for (const number of [1, 2, 3, 4, 5, 6, 3]) rememberChoice(storage, choice(`33020600${number}`));
  expect(readRecent(storage).map(({ code }) => code.at(-1))).toEqual(['3', '6', '5', '4', '2']);
  forgetRecent(storage);
  expect(readRecent(storage)).toEqual([]);
});

it.each(['', '{', '{}', 'null', '[null]', '[{"code":"../../x"}]', '["x"]'])(
  'takes nothing from %j',
  (text) => {
    expect(readRecent(memoryStorage(text))).toEqual([]);
  },
);

it('takes no code that would lead elsewhere', () => {
  const storage = memoryStorage();
  rememberChoice(storage, choice('../elsewhere'));
  expect(readRecent(storage)).toEqual([]);
});

it.each([closed, undefined])('does without a storage that is not open', (storage) => {
  rememberChoice(storage, choice('330206007'));
  forgetRecent(storage);
  expect(readRecent(storage)).toEqual([]);
});
