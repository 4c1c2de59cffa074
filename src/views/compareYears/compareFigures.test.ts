import { describe, expect, it } from 'vitest';
import { sampleReport } from '../sampleReport.ts';
import { compareFigures } from './compareFigures.ts';

const RECEIVED = 'applications.received.total';
const FEES = 'proactive.fees.amount';
const OLD_FORM = { proactive: '2019', applications: '2019' } as const;

const brief = (comparison: ReturnType<typeof compareFigures>) =>
  comparison.changes.map(({ figure, difference }) => [figure.id, difference]);

describe('compareFigures', () => {
  it('lists what differs in the order of the form, with the difference of two numbers', () => {
    const before = sampleReport({ [FEES]: 0.1, [RECEIVED]: 9 }, { year: 2021 });
    const after = sampleReport({ [FEES]: 0.3, [RECEIVED]: 4 }, { year: 2022 });
    const found = compareFigures(before, after);
    expect(brief(found)).toEqual([
      [FEES, 0.2],
      [RECEIVED, -5],
    ]);
    expect(found.compared).toBe(200);
  });

  it('takes a blank for no number: it differs from 0 and nothing is subtracted', () => {
    const before = sampleReport({ [RECEIVED]: { state: 'blank' } });
    expect(brief(compareFigures(before, sampleReport()))).toEqual([[RECEIVED, undefined]]);
    expect(brief(compareFigures(before, before))).toEqual([]);
  });

  it('compares of two forms only what both have', () => {
    const before = sampleReport({ 'proactive.licensing.decisions': 3 }, { templates: OLD_FORM });
    const found = compareFigures(before, sampleReport());
    expect(brief(found)).toEqual([['proactive.licensing.decisions', -3]]);
    expect(found.compared).toBe(3 + 22 * 7 + 15);
  });

  it('says nothing of what nobody has looked up', () => {
    const partial = sampleReport(
      { [RECEIVED]: 1 },
      { rest: { state: 'missing' }, more: { capture: 'partial' } },
    );
    expect(compareFigures(partial, sampleReport())).toMatchObject({ compared: 1, uncaptured: 199 });
  });
});
