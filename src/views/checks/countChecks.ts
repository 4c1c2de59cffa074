import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CheckCount } from '../../model/checkRecords.ts';
import type { Link } from '../frame/link.ts';

/** How checks came out, as a line of a table; the last number is the denominator. */
export interface CountRow {
  readonly link: Link;
  readonly broken: number;
  readonly holds: number;
  readonly notAssessable: number;
  readonly all: number;
}

export interface CountTable {
  readonly caption: string;
  /** What a line is: a rule, a year, a region. */
  readonly head: string;
  readonly rows: readonly CountRow[];
}

type Grouping = 'rule' | 'year' | 'region';

/**
 * Counts summed by rule, year or region, one line for each link that anything was counted for. Summed
 * over several rules, a report counts once for each; the caption says which it is.
 */
export function countChecks<K extends string | number>(
  locale: Locale,
  counts: readonly CheckCount[],
  by: Grouping,
  keys: readonly { readonly key: K; readonly link: Link }[],
): CountTable {
  const groups = Map.groupBy(counts, (count) => String(count[by]));
  const rules = new Set(counts.map(({ rule }) => rule));
  const unit = by === 'rule' || rules.size < 2 ? 'reports' : 'times';
  return {
    caption: t(locale, `checks.counts.${unit}`),
    head: t(locale, `checks.head.${by}`),
    rows: keys.flatMap(({ key, link }) => {
      const group = groups.get(String(key));
      return group ? [sumCounts(link, group)] : [];
    }),
  };
}

function sumCounts(link: Link, counts: readonly CheckCount[]): CountRow {
  const sum = (of: (count: CheckCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  const [broken, holds] = [sum((count) => count.broken), sum((count) => count.holds)];
  const notAssessable = sum((count) => count.notAssessable);
  return { link, broken, holds, notAssessable, all: broken + holds + notAssessable };
}
