import type { RandomSource } from '../randomSource.ts';

/** An error put into a report, of a kind that one rule of the checks is there to find. */
export interface PlantedError {
  /** The code of that rule. */
  readonly rule: string;
  /** The figures that were changed, each by `by`. */
  readonly figures: readonly string[];
  readonly by: number;
}

/** What decides which errors a report can have. */
export interface ErrorSite {
  readonly figures: ReadonlyMap<string, number>;
  /** Whether there is a report of the year before, in the same template. */
  readonly follows: boolean;
  /** Whether the body makes no 规章. */
  readonly noRegulations: boolean;
}

interface ErrorKind {
  readonly rule: string;
  /** Figures changed together, so that no other rule of the same report breaks. */
  readonly figures: readonly string[];
  readonly fits: (site: ErrorSite) => boolean;
}

const always = () => true;
const inBoth = (column: string, ...rows: readonly string[]): string[] =>
  rows.flatMap((row) => [`applications.${row}.${column}`, `applications.${row}.total`]);

/** The last year's numbers are never changed in a way that the next year's checks would see. */
const KINDS: readonly [ErrorKind, ...ErrorKind[]] = [
  { rule: 'column-balance', figures: inBoth('person', 'received'), fits: always },
  { rule: 'outcome-sum', figures: inBoth('enterprise', 'granted'), fits: always },
  {
    rule: 'applicant-sum',
    figures: ['received', 'concluded', 'granted'].map((row) => `applications.${row}.total`),
    fits: always,
  },
  { rule: 'result-sum', figures: ['proceedings.review.total'], fits: always },
  {
    rule: 'carry-over',
    figures: inBoth('person', 'carriedIn', 'concluded', 'granted'),
    fits: ({ follows }) => follows,
  },
  {
    rule: 'in-force-count',
    figures: ['proactive.normativeDocuments.issued'],
    fits: ({ follows, figures }) => follows && figures.has('proactive.normativeDocuments.issued'),
  },
  {
    rule: 'regulation-maker',
    figures: ['proactive.regulations.made'],
    fits: ({ noRegulations, figures }) =>
      noRegulations && figures.has('proactive.regulations.made'),
  },
  {
    rule: 'regulation-maker',
    figures: ['proactive.regulations.issued', 'proactive.regulations.repealed'],
    fits: ({ noRegulations, figures }) =>
      noRegulations && figures.has('proactive.regulations.issued'),
  },
];

/** Half a decision: no count. */
const IMPOSSIBLE: ErrorKind = {
  rule: 'count-possible',
  figures: ['proactive.licensing.decisions'],
  fits: always,
};

/** Changes the figures so that one rule no longer holds; tells what was done. */
export function plantError(
  site: ErrorSite & { readonly figures: Map<string, number> },
  random: RandomSource,
): PlantedError {
  const [first, ...others] = [IMPOSSIBLE, ...KINDS].filter(({ fits }) => fits(site));
  const { rule, figures } = random.pick([first ?? IMPOSSIBLE, ...others]);
  const by = rule === IMPOSSIBLE.rule ? 0.5 : random.int(1, 9);
  for (const figure of figures) site.figures.set(figure, (site.figures.get(figure) ?? 0) + by);
  return { rule, figures, by };
}
