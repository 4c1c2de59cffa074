import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Place } from '../../../model/place.ts';
import { matchesIn } from '../prose/matchesIn.ts';
import { wordPattern } from '../prose/wordPattern.ts';
import { readYears } from './readYears.ts';
import { TITLE_ENDINGS } from './titleWords.ts';

/** Where a report's year can be read, each as matching text. */
export interface YearEvidence {
  /** Years of the report's own title, then of its other titles. */
  readonly titleYears: readonly number[];
  readonly titlePlace: Place | undefined;
  /** What stands between the title and the first heading. */
  readonly preamble: string;
  readonly prose: string;
  /** The year the owner of the documents names; it wins. */
  readonly ownersYear: number | undefined;
}

/**
 * How much each kind of evidence counts. A title outweighs any one other; the statistical period
 * and the prose together outweigh a title left over from the year before.
 */
const WEIGHT = { title: 3, otherTitle: 1, period: 2, prose: 2, mention: 1 } as const;

const PERIOD = /(?<!\d)(20\d{2})年1月1日[^。\d]{0,8}(?:(20\d{2})年)?12月31日/;
const PERIOD_END = '12月31日';
const MENTION = new RegExp(
  `(?<!\\d)20\\d{2}年?度?[^。,;:\\d]{0,30}(?:${TITLE_ENDINGS.map(wordPattern).join('|')})`,
  'g',
);
const YEAR_IN_PROSE =
  /(?<![\d〔[(])(20\d{2})年(?!\d{1,2}月|[^。,;]{0,6}(?:预算|决算|规划|要点|计划|修订))/g;
const NAMED_TEXTS = /《[^》]{0,60}》/g;
const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

export interface YearFinding {
  readonly year: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The report year by weight of evidence, a tie going to what counts most; never from a document
 * number (〔2021〕30号), a date or a budget year. Differing evidence is reported.
 */
export function findYear(evidence: YearEvidence): YearFinding {
  const votes = weigh(evidence);
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  const year = evidence.ownersYear ?? winner?.[0];
  if (year === undefined) return { year, diagnostics: [diagnose('year-missing')] };
  const named = new Set([
    ...evidence.titleYears,
    ...periodYears(evidence),
    ...(winner ? [winner[0]] : []),
  ]);
  const others = [...named].filter((other) => other !== year);
  if (others.length === 0) return { year, diagnostics: [] };
  const diagnostic = diagnose('year-conflict', {
    actual: others.join(', '),
    expected: String(year),
    place: evidence.titlePlace,
  });
  return { year, diagnostics: [diagnostic] };
}

function weigh(evidence: YearEvidence): Map<number, number> {
  const votes = new Map<number, number>();
  const vote = (year: number | undefined, weight: number) => {
    if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return;
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const [titleYear, ...otherYears] = evidence.titleYears;
  vote(titleYear, WEIGHT.title);
  for (const year of otherYears) vote(year, WEIGHT.otherTitle);
  for (const year of periodYears(evidence)) vote(year, WEIGHT.period);
  vote(commonYear(evidence.prose), WEIGHT.prose);
  vote(mentionedYear(evidence.preamble), WEIGHT.mention);
  return votes;
}

function periodYears({ preamble, prose }: YearEvidence): number[] {
  if (!preamble.includes(PERIOD_END) && !prose.includes(PERIOD_END)) return [];
  const found = PERIOD.exec(preamble) ?? PERIOD.exec(prose);
  if (!found) return [];
  const [, from, to] = found;
  return to === undefined || to === from ? [Number(from)] : [];
}

function mentionedYear(preamble: string): number | undefined {
  const years = new Set((preamble.match(MENTION) ?? []).flatMap((text) => readYears(text)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The year most often named in the prose, where it is named twice or stands alone. */
function commonYear(prose: string): number | undefined {
  const counts = new Map<number, number>();
  const text = prose.replaceAll(NAMED_TEXTS, '');
  for (const [, digits] of matchesIn(text, YEAR_IN_PROSE)) {
    counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) return undefined;
  const isClear = second === undefined || (first[1] > 1 && first[1] > second[1]);
  return isClear ? first[0] : undefined;
}
