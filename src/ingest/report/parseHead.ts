import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Report, Result } from '../../model/report.ts';
import type { Outline } from './outline.ts';
import type { Paragraph } from './prose/joinLines.ts';
import type { MatchingText } from './prose/matchingText.ts';
import { findPublished, type Published } from './title/findPublished.ts';
import { bestTitle } from './title/findTitle.ts';
import { findYear } from './title/findYear.ts';

/** What stands at a report's head, each where it is printed. */
export interface Head {
  readonly title: string | undefined;
  readonly year: Report['year'] | undefined;
  readonly published: Published | undefined;
}

/** A report names its year on its first pages. */
const TEXT_READ = 8000;

/** Title, year and date of publication, with diagnostics for what is missing, damaged or at odds. */
export function parseHead(
  { head, lines, headings, titles }: Outline,
  paragraphs: readonly Paragraph[],
  ownersYear: number | undefined,
): Result<Head> {
  const title = bestTitle(titles);
  const others = titles.filter((other) => other !== title);
  const year = findYear({
    titleYears: [...new Set([title, ...others].flatMap((found) => found?.years ?? []))],
    titlePlace: title?.place,
    preamble: textOf(head),
    prose: textOf(paragraphs),
    ownersYear,
  });
  const published = findPublished(head, lines.slice((headings.at(-1)?.line ?? -1) + 1), year.year);
  const missing: Diagnostic[] = title === undefined ? [diagnose('title-missing')] : [];
  return {
    value: { title: title?.text, year: year.year, published: published.published },
    diagnostics: [...missing, ...year.diagnostics, ...published.diagnostics],
  };
}

/** The beginning of the matching text of lines or paragraphs. */
function textOf(pieces: readonly { readonly matching: MatchingText }[]): string {
  let text = '';
  for (const { matching } of pieces) {
    text += `${matching.text.slice(0, TEXT_READ)}。`;
    if (text.length > TEXT_READ) break;
  }
  return text;
}
