import { describe, expect, it } from 'vitest';
import { retryAfter } from './retryAfter.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('retryAfter', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['Son of a date', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (header, milliseconds) => expect(retryAfter(header, NOW)).toBe(milliseconds));
});
