import { expect, it } from 'vitest';
import { buildSideBySide } from './buildSideBySide.ts';

const CHARTS = [{ name: 'refusals' }, { name: 'totals' }];

it('leads to the regions within one, for what its charts ask', () => {
  expect(buildSideBySide('en', CHARTS, '32')).toEqual([
    {
      href: '/en/explore/?metric=measure.refusalShare&year=all&view=regions&region=32',
      label: 'Refusal share',
    },
  ]);
  const names = buildSideBySide('en', [{ name: 'proceedings' }]).map(({ label }) => label);
  expect(names).toContain('Share of lawsuits without review');
});

it('leads nowhere from a county, which has no regions', () => {
  expect(buildSideBySide('zh', CHARTS, '330206')).toEqual([]);
});
