import { describe, expect, it } from 'vitest';
import { buildMeasureRows } from './buildMeasureRows.ts';

const formulasOf = (id: string) => buildMeasureRows('en').find((row) => row.id === id)?.formulas;

describe('buildMeasureRows', () => {
  it('writes a formula in figure ids, both where the forms differ', () => {
    expect(formulasOf('measure.grantedShare')).toEqual([
      'applications.granted.total ÷ applications.concluded.total',
    ]);
    expect(formulasOf('measure.lawsuitsPerHundred')).toEqual([
      '(proceedings.directLawsuit.total + proceedings.lawsuitAfterReview.total) ÷ applications.received.total × 100',
    ]);
    expect(formulasOf('measure.otherHandlingShare')?.[1]).toContain(
      'applications.otherHandling.total ÷ applications.concluded.total',
    );
  });
});
