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

it('gives a share of refusals only to peers that concluded enough, and whose figures fit', () => {
  const towns = [town('330206001', 40, 10), town('330206007', 29, 10), town('330206008', 40, 41)];
  const [first] = towns;
  if (!first) throw new Error('no town');
  const groups = createPeerLookup(createAtlas(sampleRegister()), towns)(first);
  expect(groups[0]?.members.map(({ refusals }) => refusals)).toEqual([
    { share: 0.25, concluded: 40 },
    undefined,
    undefined,
  ]);
});
