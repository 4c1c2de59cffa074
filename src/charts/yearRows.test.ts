import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATES, type Template } from '../model/template.ts';
import { buildYearRows, type YearRow } from './yearRows.ts';

const held = (year: number, template?: Template) => ({
  year,
  data: year,
  ...(template && { template }),
});

/** Rows as short words: `2021`, `gap 2019–2020`, `2021|2019`. */
const tell = (rows: readonly YearRow<number>[]): string[] =>
  rows.map((row) => {
    if (row.kind === 'held') return String(row.year);
    if (row.kind === 'break') return `${row.newer}|${row.older}`;
    return `${row.kind} ${row.from}–${row.to}`;
  });

describe('buildYearRows', () => {
  it.each([
    ['none', [], undefined, []],
    ['one', [held(2021, '2021')], undefined, ['2021']],
    [
      'years around',
      [held(2021, '2021')],
      { from: 2019, to: 2022 },
      ['gap 2022–2022', '2021', 'gap 2019–2020'],
    ],
    [
      'the prescribed break',
      [held(2020, '2019'), held(2021, '2021')],
      undefined,
      ['2021', '2021|2019', '2020'],
    ],
    [
      'a break inside a gap',
      [held(2019, '2019'), held(2023, '2021')],
      undefined,
      ['2023', 'gap 2021–2022', '2021|2019', 'gap 2020–2020', '2019'],
    ],
    [
      'an old form in a new year',
      [held(2021, '2021'), held(2022, '2019')],
      undefined,
      ['2022', '2019|2021', '2021'],
    ],
    [
      'a change of form that came late',
      [held(2022, '2019'), held(2023, '2021')],
      undefined,
      ['2023', '2021|2019', '2022'],
    ],
    ['prose knows no break', [held(2020), held(2021)], undefined, ['2021', '2020']],
    [
      'years without tables',
      [held(2014, 'legacy'), held(2015, 'legacy'), held(2018, 'legacy'), held(2019, '2019')],
      undefined,
      ['2019', 'formless 2018–2018', 'gap 2016–2017', 'formless 2014–2015'],
    ],
  ] as const)('%s', (_, years, span, expected) => {
    expect(tell(buildYearRows([...years], span))).toEqual(expected);
  });

  it('accounts for every year of the span exactly once, newest first', () => {
    const years = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2008, max: 2030 }),
        template: fc.constantFrom(...TEMPLATES),
        data: fc.nat(),
      }),
      { selector: ({ year }) => year, minLength: 1 },
    );
    fc.assert(
      fc.property(years, (found) => {
        const rows = buildYearRows(found, { from: 2008, to: 2030 });
        const covered = rows.flatMap((row) => {
          if (row.kind === 'break') return [];
          if (row.kind === 'held') return [row.year];
          return Array.from({ length: row.to - row.from + 1 }, (_, index) => row.to - index);
        });
        expect(covered).toEqual(Array.from({ length: 23 }, (_, index) => 2030 - index));
      }),
    );
  });
});
