import { expect, it } from 'vitest';
import { sampleReport } from '../sampleReport.ts';
import { weighFigures } from './weighFigures.ts';

const blank = { state: 'blank' } as const;

it.each([
  ['all zeros', [sampleReport()], 'documents', 'zero'],
  [
    'a number in one of two years',
    [sampleReport(), sampleReport({ 'proactive.normativeDocuments.issued': 2 }, { year: 2022 })],
    'documents',
    'some',
  ],
  ['blanks only', [sampleReport({}, { rest: blank })], 'proceedings', 'none'],
  ['no prose', [sampleReport()], 'disclosure', 'none'],
  [
    'a number of another part',
    [sampleReport({ 'proceedings.review.total': 1 })],
    'decisions',
    'zero',
  ],
] as const)('%s', (_, reports, part, weight) => {
  expect(weighFigures(reports, part)).toBe(weight);
});
