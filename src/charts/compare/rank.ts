import type { ComparedAgency, ComparedYear } from './series.ts';

/** An agency in one year. */
export interface YearOf {
  readonly agency: ComparedAgency;
  readonly year: ComparedYear;
  /** The drawn number; 0 where there is none. */
  readonly value: number;
}

/** The agencies of one year: those that can be ranked, those that are too few for it, the rest. */
export interface Ranking {
  /** Highest first. */
  readonly ranked: readonly YearOf[];
  /** With a denominator under 30: in the order chosen. */
  readonly small: readonly YearOf[];
  /** Without a number: in the order chosen. */
  readonly absent: readonly YearOf[];
}

export function rankYear(agencies: readonly ComparedAgency[], year: number): Ranking {
  const all = agencies.flatMap((agency): YearOf[] => {
    const found = agency.years.find((each) => each.year === year);
    if (!found) return [];
    const { value } = found;
    return [{ agency, year: found, value: value.state === 'number' ? value.value : 0 }];
  });
  const isNumber = ({ year: { value } }: YearOf) => value.state === 'number';
  const isSmall = ({ year: { value } }: YearOf) => value.state === 'number' && value.small === true;
  return {
    ranked: all
      .filter((each) => isNumber(each) && !isSmall(each))
      .sort((a, b) => b.value - a.value),
    small: all.filter(isSmall),
    absent: all.filter((each) => !isNumber(each)),
  };
}
