import { expect, test } from 'vitest';
import type { Rule } from './pdfPage.ts';
import { shareAcrossRules } from './shareAcrossRules.ts';

const joined = { text: '526', x: 549, y: 81, width: 17, size: 10 };
const line = (at: number): Rule => ({ direction: 'vertical', at, from: 60, to: 100 });

test('figures of two cells that touch at the line between them are no number in either', () => {
  expect(shareAcrossRules([joined], [line(554.6)])).toMatchObject([
    { text: '5 26', x: 549 },
    { text: '5 26' },
  ]);
});

test.each([
  ['beside the figure', line(566.5)],
  ['above it', { ...line(554.6), from: 100, to: 140 }],
  ['along it', { ...line(554.6), direction: 'horizontal' as const }],
])('a line %s changes nothing', (_, rule) => {
  expect(shareAcrossRules([joined], [rule])).toEqual([joined]);
});
