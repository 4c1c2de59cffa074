import { describe, expect, it } from 'vitest';
import { formatNumber, t } from './t.ts';
import { TEXTS, type TextKey, textsSchema } from './texts.ts';

/** Parameters that are shown; a choice of plural may stand in one language only. */
const paramsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('texts', () => {
  const keys = Object.keys(TEXTS.zh) as TextKey[];

  it.each(keys)('%s has the same parameters in both languages', (key) => {
    expect(paramsOf(TEXTS.en[key])).toEqual(paramsOf(TEXTS.zh[key]));
  });

  it('have keys in alphabetical order, so that additions meet no conflict', () => {
    expect(keys).toEqual([...keys].sort());
    expect(Object.keys(TEXTS.en)).toEqual(keys);
  });

  it('reject a missing key, an unknown key and an empty text', () => {
    const { 'site.name': name, ...rest } = TEXTS.zh;
    expect(textsSchema.safeParse({ ...rest, 'site.name': name }).success).toBe(true);
    expect(textsSchema.safeParse(rest).success).toBe(false);
    expect(textsSchema.safeParse({ ...TEXTS.zh, 'no.such': 'x' }).success).toBe(false);
    expect(textsSchema.safeParse({ ...TEXTS.zh, 'site.name': '' }).success).toBe(false);
  });
});

describe('t', () => {
  it.each([
    ['zh', 1, '1 个机关，1 份年报'],
    ['zh', 1204, '1,204 个机关，1,204 份年报'],
    ['en', 1, '1 body, 1 report'],
    ['en', 0, '0 bodies, 0 reports'],
    ['en', 1204, '1,204 bodies, 1,204 reports'],
  ] as const)('counts in %s: %d', (locale, count, expected) => {
    expect(t(locale, 'region.child', { agencies: count, reports: count })).toBe(expected);
  });

  it('throws where a parameter is not given', () => {
    expect(() => t('en', 'region.child', { agencies: 1 })).toThrow('needs the parameter "reports"');
  });

  it('keeps every digit of a number', () => {
    expect(formatNumber('en', 1234.5678901)).toBe('1,234.5678901');
    expect(formatNumber('zh', -3)).toBe('-3');
  });
});
