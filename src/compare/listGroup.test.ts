import { describe, expect, it } from 'vitest';
import { listGroup } from './listGroup.ts';

const CODES = [
  '33',
  '3302',
  '330206',
  '330206-caizhengju',
  '330206007',
  '330206009',
  '330212',
  '330212001',
  '3309',
  '330902104',
  '450202001',
];

describe('listGroup', () => {
  it('lists a county, its towns first', () => {
    expect(listGroup(CODES, '330206007', 'county')).toEqual([
      '330206009',
      '330206',
      '330206-caizhengju',
    ]);
  });

  it('lists a city, the nearest of the kind first', () => {
    expect(listGroup(CODES, '330206007', 'city').slice(0, 2)).toEqual(['330206009', '330212001']);
  });

  it('lists a kind from near to far', () => {
    expect(listGroup(CODES, '330206007', 'kind')).toEqual([
      '330206009',
      '330212001',
      '330902104',
      '450202001',
    ]);
  });

  it('has no county for a city', () => {
    expect(listGroup(CODES, '3302', 'county')).toEqual([]);
  });
});
