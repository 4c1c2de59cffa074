import { expect, it } from 'vitest';
import type { CoverageRegion } from '../../model/coverage.ts';
import { buildCoverageView } from './buildCoverageView.ts';
import { buildProvinceCoverage } from './buildProvinceCoverage.ts';

const region = (code: string, name: string, more: Partial<CoverageRegion> = {}) => ({
  code,
  name,
  nameEn: name,
  bodies: 11,
  own: [],
  years: [],
  ...more,
});
const SOME = {
  own: [2021],
  years: [{ year: 2021, held: 3, notFound: 2, notPublished: 1, departments: 4 }],
};

it('shows held of all, and what the owner recorded, and calls the rest nothing', () => {
  const { matrix } = buildCoverageView('zh', {
    years: [2021, 2022],
    country: region('', '全国', SOME),
    provinces: [region('33', '某省', SOME), region('65', '某区')],
  });
  expect(matrix.years).toEqual(['2022', '2021']);
  const [, first, second] = matrix.rows;
  expect(first?.link?.href).toBe('/coverage/33/');
  expect(first?.cells[1]).toEqual({
    held: '3',
    some: true,
    notes: ['含本级', '查无 2', '未公布 1', '部门 4'],
  });
  expect(second?.bodies).toBe('11');
  expect(second?.cells).toEqual([
    { held: '0', some: false, notes: [] },
    { held: '0', some: false, notes: [] },
  ]);
});

it('lists what was looked for, with a link only to addresses', () => {
  const line = { year: 2021, date: '2026-01-31', name: '某镇', nameEn: 'Some Town' };
  const view = buildProvinceCoverage(
    'zh',
    '33',
    {
      regions: [region('33', '某省'), region('3302', '某市'), region('330206', '某区')],
      looked: [
        { ...line, agency: '330206001', status: 'notFound', source: 'https://a.example' },
        { ...line, agency: '330206002', status: 'notPublished', source: 'javascript:alert(1)' },
      ],
    },
    [2021],
  );
  expect(view.matrix.rows.map(({ level }) => level)).toEqual([0, 1, 2]);
  expect(view.looked.map(({ href }) => href)).toEqual(['https://a.example', undefined]);
  expect(view.looked.map(({ status }) => status)).toEqual(['查找过，没有找到', '未公布']);
});
