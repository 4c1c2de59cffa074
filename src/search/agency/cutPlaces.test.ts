import { expect, it } from 'vitest';
import type { AgencyRow } from './agencyRow.ts';
import { cutPlaces } from './cutPlaces.ts';

const region = {} as AgencyRow;

it('takes places off both ends, in every way, and nothing out of the middle', () => {
  const text = '宁波北仑戚家山浙江';
  const mentions = [
    { region, start: 0, end: 2 },
    { region, start: 2, end: 4 },
    { region, start: 7, end: 9 },
  ];
  const rests = cutPlaces(text.length, mentions).map(({ start, end }) => text.slice(start, end));
  expect(rests[0]).toBe(text);
  expect(rests.toSorted()).toEqual(
    [text, '北仑戚家山浙江', '宁波北仑戚家山', '戚家山浙江', '北仑戚家山', '戚家山'].sort(),
  );
});

it('leaves nothing where all is places', () => {
  expect(cutPlaces(2, [{ region, start: 0, end: 2 }])).toContainEqual({ start: 2, end: 2 });
});
