import type { Remark } from '../../../../model/remark.ts';
import type { Paragraph } from '../joinLines.ts';
import { matchesIn } from '../matchesIn.ts';
import { matchable } from '../matchingText.ts';
import {
  ABOUT_REPORT,
  COUNTY_NAME,
  IN_PERIOD,
  NAME_ENDINGS,
  PERIOD,
  SELF_NAMES,
  TOWN_NAME,
  YEAR_WORDS,
} from './remarkWords.ts';

/** What a report's head says, against which its prose is held. */
export interface ReportHead {
  readonly title: string | undefined;
  readonly year: number | undefined;
}

/** How far from where the body names itself the sentence may say that it is about the report. */
const NEAR = 100;

/** Names and years left over from another report: in the prose, and not those of the title. */
export function findLeftovers(
  paragraphs: readonly Paragraph[],
  { title, year }: ReportHead,
): readonly Remark[] {
  if (title === undefined) return [];
  const heading = matchable(title);
  const name = heading.replaceAll(YEAR_WORDS, '');
  const ownYear = year !== undefined && heading.includes(String(year)) ? year : undefined;
  return paragraphs.flatMap((paragraph) => [
    ...otherAgencies(paragraph, name),
    ...(ownYear === undefined ? [] : otherYears(paragraph, ownYear)),
  ]);
}

function otherAgencies({ matching, placeOf }: Paragraph, title: string): Remark[] {
  if (!ABOUT_REPORT.test(matching.text)) return [];
  return SELF_NAMES.flatMap((pattern) =>
    matchesIn(matching.text, pattern).flatMap((match): Remark[] => {
      const words = match[1] ?? '';
      const name = otherPlace(words, title);
      const around = matching.text.slice(Math.max(0, match.index - NEAR), match.index + NEAR);
      if (name === undefined || !ABOUT_REPORT.test(around)) return [];
      const at = match.index + match[0].indexOf(words) + words.indexOf(name);
      return [{ kind: 'otherAgency', name, place: placeOf(matching.offsetOf(at)) }];
    }),
  );
}

/** The place that the words name and the title does not, both being of one level. */
function otherPlace(words: string, title: string): string | undefined {
  const towns = [TOWN_NAME.exec(title)?.[1], TOWN_NAME.exec(words)?.[1]] as const;
  if (towns[0] !== undefined || towns[1] !== undefined) return differing(...towns);
  return differing(COUNTY_NAME.exec(title)?.[1], COUNTY_NAME.exec(words)?.[1]);
}

/** Names that share a character may be one name, misprinted or in two forms. */
function differing(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined) return undefined;
  const [a, b] = [own, other].map((name) => name.replace(NAME_ENDINGS, ''));
  return [...(a ?? '')].some((character) => b?.includes(character)) ? undefined : other;
}

function otherYears({ matching, placeOf }: Paragraph, year: number): Remark[] {
  if (!matching.text.includes(IN_PERIOD)) return [];
  return matchesIn(matching.text, PERIOD).flatMap(({ index, 0: words, 1: from, 2: to = from }) => {
    const period = Number(from);
    if (from !== to || period === year) return [];
    const place = placeOf(matching.offsetOf(index + words.indexOf(String(from))));
    return [{ kind: 'otherYear', period, place } as const];
  });
}
