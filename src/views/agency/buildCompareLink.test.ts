import { describe, expect, it } from 'vitest';
import { buildCompareLink } from './buildCompareLink.ts';

describe('buildCompareLink', () => {
  it.each([
    ['330206007', 'town', 'county'],
    ['330206-caizhengju', 'department', 'county'],
    ['330206', 'county', 'city'],
    ['3302-tongjiju', 'department', 'city'],
    ['3302', 'city', 'kind'],
    ['33', 'province', 'kind'],
  ] as const)('sets %s beside others of its %s: %s', (code, kind, group) => {
    const { href, label } = buildCompareLink('zh', { code, kind });
    expect(href).toBe(`/compare/?agencies=${code}&add=${group}`);
    expect(label).toContain('比较');
  });
});
