import { expect, it } from 'vitest';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildYears } from './buildYears.ts';

const record = (...years: readonly number[]): AgencyRecord => ({
  agency: {
    code: '330206007',
    name: '甲街道',
    nameEn: 'Jia Subdistrict',
    kind: 'town',
    division: '330206007',
    pinyin: 'jia jie dao',
  },
  ancestors: [],
  reports: years.map((year) => sampleReport({}, { year })),
  peers: [],
  findings: [],
  checked: [],
});

it('lists years newest first and says where one is not held', () => {
  expect(buildYears('zh', record(2019, 2021, 2024)).map(({ years }) => years)).toEqual([
    '2024',
    '2022–2023',
    '2021',
    '2020',
    '2019',
  ]);
});

it('links years that are held and only those', () => {
  const [held, gap] = buildYears('en', record(2019, 2021));
  expect(held?.link).toEqual({ href: '/en/agency/330206007/2021/', label: 'Report for 2021' });
  expect(gap?.link).toBeUndefined();
  expect(gap?.sentence[0]?.text).toBe('Not collected yet, which does not mean there is none');
});
