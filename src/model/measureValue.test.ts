import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_STATES } from './cell.ts';
import { DERIVED_MEASURES } from './derivedMeasures.ts';
import { figureIdsOf, isFigureId } from './figures.ts';
import { SMALL_BELOW } from './measure.ts';
import { FIGURE_MEASURES, findMeasure, MEASURES } from './measures.ts';
import { measureOver, measureValue } from './measureValue.ts';

type Figures = Parameters<typeof measureValue>[0]['figures'];

const number = (value: number) => ({ state: 'number', value }) as const;

/** A report whose figures are 0 but for those given. */
function report(figures: Figures = {}, form: '2021' | '2019' = '2021') {
  const ids = figureIdsOf({ proactive: form, applications: form });
  const zeros = Object.fromEntries(ids.map((id) => [id, number(0)]));
  return { templates: { applications: form }, figures: { ...zeros, ...figures } };
}

const CONCLUDED = 'applications.concluded.total';
const GRANTED = 'applications.granted.total';
const RECEIVED = 'applications.received.total';

describe('measureValue', () => {
  it('gives a figure as it is printed, with its state where it is no number', () => {
    const some = report({ [RECEIVED]: number(3), [GRANTED]: { state: 'dash' } });
    expect(measureValue(some, RECEIVED)).toEqual({ state: 'number', value: 3 });
    expect(measureValue(some, GRANTED)).toEqual({ state: 'dash', because: [GRANTED] });
    expect(measureValue(some, 'applications.otherHandling.total').state).toBe('notInTemplate');
  });

  it('divides a part by its whole and says of how many', () => {
    const some = report({ [GRANTED]: number(30), [CONCLUDED]: number(120) });
    expect(measureValue(some, 'measure.grantedShare')).toEqual({
      state: 'number',
      value: 0.25,
      denominator: 120,
    });
  });

  it.each([
    [29, true],
    [30, undefined],
  ])('of %i is small: %s', (concluded, small) => {
    const some = report({ [CONCLUDED]: number(concluded) });
    expect(measureValue(some, 'measure.grantedShare')).toMatchObject({ state: 'number', value: 0 });
    expect(measureValue(some, 'measure.grantedShare')).toHaveProperty('denominator', concluded);
    expect('small' in measureValue(some, 'measure.grantedShare')).toBe(small === true);
  });

  it('has no share of nothing', () => {
    expect(measureValue(report(), 'measure.grantedShare')).toEqual({
      state: 'noDenominator',
      because: [CONCLUDED],
    });
  });

  it('has no share where the printed part exceeds the printed whole', () => {
    const some = report({ [GRANTED]: number(5), [CONCLUDED]: number(4) });
    expect(measureValue(some, 'measure.grantedShare')).toMatchObject({ state: 'outOfRange' });
    const per = report({ 'proceedings.review.total': number(5), [RECEIVED]: number(4) });
    expect(measureValue(per, 'measure.reviewsPerHundred')).toMatchObject({ value: 125 });
  });

  it('names every figure that is no number', () => {
    const some = report({ [GRANTED]: { state: 'blank' }, [CONCLUDED]: { state: 'missing' } });
    expect(measureValue(some, 'measure.grantedShare')).toEqual({
      state: 'blank',
      because: [GRANTED, CONCLUDED],
    });
  });

  it('reads 其他处理 of either form', () => {
    const id = 'measure.otherHandlingShare';
    const old = report(
      { 'applications.otherHandling.total': number(3), [CONCLUDED]: number(30) },
      '2019',
    );
    const now = report({
      'applications.otherHandling.notCorrected.total': number(1),
      'applications.otherHandling.other.total': number(2),
      [CONCLUDED]: number(30),
    });
    expect(measureValue(old, id)).toEqual(measureValue(now, id));
    expect(measureValue(old, id)).toEqual({ state: 'number', value: 0.1, denominator: 30 });
  });

  it('has nothing in a report without fixed tables but what its prose states', () => {
    const legacy = {
      templates: { applications: 'legacy' as const },
      figures: {},
      stated: [
        { figure: 'stated.disclosed.total', state: 'unreadable' as const },
        { figure: 'stated.disclosed.total', ...number(824) },
      ],
    };
    expect(measureValue(legacy, 'measure.refusalShare').state).toBe('notInTemplate');
    expect(measureValue(legacy, 'stated.disclosed.total')).toEqual(number(824));
    expect(measureValue(legacy, 'stated.disclosed.weibo').state).toBe('missing');
  });
});

describe('measures', () => {
  it('have one id each and rest on figures of the form', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
    for (const { part, whole } of DERIVED_MEASURES) {
      const ids = [part, whole ?? part].flatMap((sum) => [...sum['2021'], ...sum['2019']]);
      expect(ids.filter((id) => !isFigureId(id))).toEqual([]);
      expect(part['2021'].length * part['2019'].length).toBeGreaterThan(0);
    }
    expect(FIGURE_MEASURES.every(({ id }) => isFigureId(id))).toBe(true);
    expect(findMeasure('measure.none')).toBeUndefined();
  });

  const cell = fc.oneof(
    { weight: 9, arbitrary: fc.nat(60).map(number) },
    fc.constantFrom(...FIGURE_STATES.filter((state) => state !== 'number')).map((state) => ({
      state,
    })),
  );
  const reports = fc.constantFrom('2021' as const, '2019' as const).chain((form) => {
    const ids = figureIdsOf({ proactive: form, applications: form });
    return fc
      .array(cell, { minLength: ids.length, maxLength: ids.length })
      .map((cells) => report(Object.fromEntries(ids.map((id, at) => [id, cells[at]])), form));
  });

  it('give a number only out of numbers, a share within its whole, and mark what is small', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...DERIVED_MEASURES), (some, measure) => {
        const form = some.templates.applications;
        const inputs = [...measure.part[form], ...(measure.whole?.[form] ?? [])];
        const others = inputs.filter((id) => some.figures[id]?.state !== 'number');
        const value = measureValue(some, measure.id);
        if (value.state !== 'number') {
          expect(value.because.length).toBeGreaterThan(0);
          if (others.length > 0) expect(new Set(value.because)).toEqual(new Set(others));
          return;
        }
        expect(others).toEqual([]);
        expect(value.value).toBeGreaterThanOrEqual(0);
        if (measure.unit === 'share') expect(value.value).toBeLessThanOrEqual(1);
        if (measure.unit === 'perYear') expect(value.small).toBeUndefined();
        else expect(value.small === true).toBe((value.denominator ?? 0) < SMALL_BELOW);
      }),
    );
  });

  it('over one report are what they are in it, and over several rest on those with numbers', () => {
    fc.assert(
      fc.property(fc.array(reports, { minLength: 1, maxLength: 4 }), (several) => {
        for (const { id } of DERIVED_MEASURES) {
          const [first] = several;
          const alone = measureOver(first ? [first] : [], id);
          const value = measureValue(first ?? report(), id);
          expect(alone.state).toBe(value.state);
          const over = measureOver(several, id);
          expect(over.reports).toBe(several.length);
          expect(over.counted).toBeLessThanOrEqual(several.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are pooled, not averaged', () => {
    const small = report({ [GRANTED]: number(1), [CONCLUDED]: number(1) });
    const large = report({ [GRANTED]: number(0), [CONCLUDED]: number(99) });
    const blank = report({ [GRANTED]: { state: 'blank' }, [CONCLUDED]: number(50) });
    expect(measureOver([small, large, blank], 'measure.grantedShare')).toEqual({
      state: 'number',
      value: 0.01,
      denominator: 100,
      counted: 2,
      reports: 3,
    });
    const years = [report({ [RECEIVED]: number(2) }), report({ [RECEIVED]: number(5) })];
    expect(measureOver(years, 'measure.applicationsPerYear')).toMatchObject({ value: 3.5 });
    expect(measureOver(years, RECEIVED)).toMatchObject({ value: 7, counted: 2 });
  });
});
