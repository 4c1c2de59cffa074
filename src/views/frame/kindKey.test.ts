import { describe, expect, it } from 'vitest';
import { kindKey } from './kindKey.ts';

describe('kindKey', () => {
  it.each([
    ['town', '戚家山街道', 'kind.town.street'],
    ['town', '白泉镇', 'kind.town.town'],
    ['town', '古砦仫佬族乡', 'kind.town.township'],
    ['town', '新浩特苏木', 'kind.town'],
    ['county', '镇乡街道区', 'kind.county'],
  ] as const)('%s %s: %s', (kind, name, key) => {
    expect(kindKey({ kind, name })).toBe(key);
  });
});
