import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { PART_KEYS, type PartKey } from '../../../model/parts.ts';
import type { ReportPart, Result } from '../../../model/report.ts';
import { joinLines, type Paragraph } from '../prose/joinLines.ts';
import { type ProseLine, sliceLine } from '../prose/proseLine.ts';
import type { Heading } from './heading.ts';

/** One part's paragraphs, and what is written to the record of it. */
export interface Section {
  readonly part: PartKey;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly place: ReportPart['place'];
}

/**
 * Divides the prose by its headings. `preamble` are the lines between the title and the first
 * heading; they open the overview, as do all lines of a document without headings. A section of
 * the legacy form that is none of the six parts stays in the part it stands behind.
 */
export function parseSections(
  lines: readonly ProseLine[],
  headings: readonly Heading[],
  preamble: readonly ProseLine[],
): readonly Section[] {
  const sections = headings.map((heading, at) =>
    asSection(
      heading.section as PartKey,
      headingText(heading, lines),
      linesBehind(heading, headings[at + 1], lines),
      (lines[heading.line] as ProseLine).place,
    ),
  );
  return withPreamble(sections, preamble);
}

/** The record of each part, with a diagnostic for each that has no heading. */
export function parseParts(sections: readonly Section[]): Result<readonly ReportPart[]> {
  const value = sections.map(({ part, heading, paragraphs, place }) => ({
    part,
    heading,
    text: paragraphs.map(({ text }) => tidy(text)).join('\n'),
    place: paragraphs[0]?.placeOf(leadingSpace(paragraphs[0].text)) ?? place,
  }));
  const found = new Set(sections.filter(({ heading }) => heading !== '').map(({ part }) => part));
  const diagnostics: Diagnostic[] = PART_KEYS.filter((part) => !found.has(part)).map((part) =>
    diagnose('part-missing', { subject: part }),
  );
  return { value, diagnostics };
}

function headingText(heading: Heading, lines: readonly ProseLine[]): string {
  return tidy(lines[heading.line]?.text.slice(0, heading.end) ?? '');
}

function linesBehind(
  heading: Heading,
  next: Heading | undefined,
  lines: readonly ProseLine[],
): readonly ProseLine[] {
  const own = sliceLine(lines[heading.line] as ProseLine, heading.end);
  const behind = lines.slice(heading.line + 1, next?.line);
  const isEmpty = /^[\s:：。.]*$/.test(own.text);
  return isEmpty ? behind : [withoutLeadingStop(own), ...behind];
}

function withoutLeadingStop(line: ProseLine): ProseLine {
  const stop = /^[\s:：。]+/.exec(line.text)?.[0].length ?? 0;
  return sliceLine(line, stop);
}

function withPreamble(sections: readonly Section[], preamble: readonly ProseLine[]): Section[] {
  const first = preamble[0];
  if (first === undefined) return [...sections];
  const opening = asSection('overview', '', preamble, first.place);
  const [overview, ...others] = sections;
  if (overview?.part !== 'overview') return [opening, ...sections];
  const paragraphs = [...opening.paragraphs, ...overview.paragraphs];
  return [{ ...overview, paragraphs }, ...others];
}

function asSection(
  part: PartKey,
  heading: string,
  lines: readonly ProseLine[],
  place: ReportPart['place'],
): Section {
  return { part, heading, paragraphs: joinLines(lines), place };
}

const STRAY_MARKS = /\[bookmark:[^\]\n]{0,40}\]|[\u200b-\u200d\ufeff]/g;

function tidy(text: string): string {
  return text.replaceAll(STRAY_MARKS, '').trim();
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
