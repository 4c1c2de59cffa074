import { expect, it } from 'vitest';
import type { Agency } from '../../model/agency.ts';
import { sampleRegister } from '../sampleRegister.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { createAtlas } from './atlas.ts';
import { createPeerLookup } from './findPeers.ts';

const town = (code: string, concluded: number, refused: number) => {
  const agency: Agency = {
    code,
    name: code,
    nameEn: code,
    kind: 'town',
    division: code,
    pinyin: '',
  };
  const figures = sampleFigures({
    'applications.concluded.total': { state: 'number', value: concluded },
    'applications.refused.thirdParty.total': { state: 'number', value: refused },
  });
  return { agency, reports: [sampleReport({ agency: code, figures })] };
};

it.each([
  ['enough concluded', 40, 10, { share: 0.25, concluded: 40 }],
  ['too few concluded', 29, 10, undefined],
  ['figures that do not fit', 40, 41, undefined],
])('gives a share of refusals only where there is one: %s', (_, concluded, refused, expected) => {
  const own = town('330206001', concluded, refused);
  const findPeers = createPeerLookup(createAtlas(sampleRegister()), [own, town('330206007', 0, 0)]);
  const members = findPeers(own)[0]?.members;
  expect(members?.map(({ refusals }) => refusals)).toEqual([expected, undefined]);
});
