import {
  type ComparedAgency,
  type ComparedYear,
  type Comparison,
  drawnValue,
} from '../compare/series.ts';

/** One agency with its value at each of the two years; undefined where there is none. */
export interface Slope {
  readonly agency: ComparedAgency;
  readonly ends: readonly [ComparedYear | undefined, ComparedYear | undefined];
}

/** Agencies with a number in at least one of the two years. */
export function slopesOf({ agencies }: Comparison): readonly Slope[] {
  return agencies.flatMap((agency): Slope[] => {
    const [first, last] = [agency.years[0], agency.years.at(-1)].map((year) =>
      year && drawnValue(year) !== undefined ? year : undefined,
    );
    return first || last ? [{ agency, ends: [first, last] }] : [];
  });
}

/** Whether the two ends follow the same form: else the line has a gap. */
export function isOneForm({ ends: [first, last] }: Slope): boolean {
  return first?.form === last?.form;
}
