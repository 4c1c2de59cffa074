import { describe, expect, it } from 'vitest';
import type { AgencyYear } from '../../model/columns/agencyColumns.ts';
import { MEASURES } from '../../model/measures.ts';
import { hasRelative, showMeasure, valueIn } from './shownMeasure.ts';

const number = (value: number) => ({ state: 'number', value }) as const;

const report: AgencyYear = {
  year: 2021,
  templates: { proactive: '2021', applications: '2021' },
  capture: 'document',
  figures: {
    'applications.received.total': number(50),
    'applications.received.person': number(40),
    'applications.concluded.total': number(20),
    'applications.granted.total': number(5),
    'proceedings.review.total': number(4),
    'proceedings.review.corrected': number(1),
  },
};

const measureOf = (id: string) => {
  const measure = MEASURES.find((each) => each.id === id);
  if (!measure) throw new Error(id);
  return measure;
};

describe('showMeasure', () => {
  it.each([
    ['applications.granted.total', 0.25, 'share', 20, true],
    ['applications.received.person', 0.8, 'share', 50, false],
    ['applications.concluded.total', 40, 'perHundred', 50, false],
    ['proceedings.review.total', 8, 'perHundred', 50, false],
    ['proceedings.review.corrected', 0.25, 'share', 4, true],
  ] as const)('sets %s against its whole', (id, value, unit, denominator, small) => {
    const shown = showMeasure(measureOf(id), true);
    expect(shown.unit).toBe(unit);
    expect(shown.against).toBeDefined();
    expect(valueIn(report, shown)).toEqual({
      state: 'number',
      value,
      denominator,
      ...(small && { small }),
    });
  });

  it.each([
    'applications.received.total',
    'stated.disclosed.website',
    'proactive.regulations.inForce',
    'measure.grantedShare',
  ])('leaves %s as it is: nothing is its whole', (id) => {
    expect(hasRelative(measureOf(id))).toBe(false);
    expect(showMeasure(measureOf(id), true)).toEqual(showMeasure(measureOf(id), false));
  });

  it('sets every figure only against another that there is', () => {
    const relative = MEASURES.filter(hasRelative);
    expect(relative.length).toBeGreaterThan(150);
    for (const measure of relative) {
      const { divided, against } = showMeasure(measure, true);
      expect(against, measure.id).toBeDefined();
      expect(divided?.whole?.['2021'], measure.id).not.toContain(measure.id);
    }
  });
});
