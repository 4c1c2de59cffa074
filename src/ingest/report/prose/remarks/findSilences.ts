import { type Remark, SILENT_SUBJECTS } from '../../../../model/remark.ts';
import type { Section } from '../../parts/parseParts.ts';
import { SUBJECT_WORDS } from './remarkWords.ts';

/** A shorter overview may be a caption of a picture that holds the text. */
const SHORTEST_OVERVIEW = 100;

/**
 * What the prose nowhere names. Only of a document read to its end: with words in its overview and
 * with a heading behind the tables.
 */
export function findSilences(sections: readonly Section[]): readonly Remark[] {
  const textOf = ({ paragraphs }: Section) =>
    paragraphs.map(({ matching }) => matching.text).join('\n');
  const overview = sections
    .filter(({ part }) => part === 'overview')
    .map(textOf)
    .join('\n');
  const goesOn = sections.some(
    (section) =>
      (section.part === 'problems' || section.part === 'other') &&
      section.heading !== '' &&
      textOf(section) !== '',
  );
  if (overview.length < SHORTEST_OVERVIEW || !goesOn) return [];
  const all = sections.map(textOf).join('\n');
  return SILENT_SUBJECTS.filter((subject) => !SUBJECT_WORDS[subject].test(all)).map((subject) => ({
    kind: 'silent',
    subject,
  }));
}
