import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from './medianOf.ts';
import { orderByValue } from './orderByValue.ts';

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 200 });

describe('medianOf', () => {
  it('is what sorting finds in the middle', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        const upper = sorted[list.length >> 1] ?? 0;
        const lower = sorted[(list.length - 1) >> 1] ?? 0;
        expect(medianOf(Float64Array.from(list))).toBe((lower + upper) / 2 || 0);
      }),
    );
  });
});

describe('orderByValue', () => {
  it('orders rows as a comparing sort would, equal ones as they came', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('asc' as const, 'desc' as const), (list, order) => {
        const values = Float64Array.from(list);
        const rows = list.map((_, at) => at);
        const sign = order === 'asc' ? 1 : -1;
        const expected = rows.toSorted((a, b) => sign * ((list[a] ?? 0) - (list[b] ?? 0)));
        expect([...orderByValue(rows, values, order)]).toEqual(expected);
      }),
    );
  });
});
