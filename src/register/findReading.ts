import type { AgencyEvidenceInput, EvidenceKind } from './agencyEvidence.ts';
import { DEPARTMENT_ENDINGS, SELF_PRONOUNS } from './agencyWords.ts';
import { bodyPhrases } from './bodyPhrases.ts';
import type { Register } from './buildRegister.ts';
import { findOwnWord, fitsOwnWord, ownNames } from './ownWords.ts';
import type { PlacedText } from './placeClaims.ts';
import { type PhraseReading, readAgencyPhrase } from './readAgencyPhrase.ts';
import { isTownName } from './readOrgan.ts';
import { titlePhrases } from './titlePhrases.ts';

/** The agency's name as the document prints it, and where that was found. */
export interface FoundReading {
  readonly reading: PhraseReading;
  readonly kind: EvidenceKind;
  readonly offset: number | undefined;
}

export type ReadingSearch =
  | { readonly kind: 'found'; readonly found: FoundReading }
  /** The title prints a name that the register does not have. */
  | { readonly kind: 'unknown-name'; readonly phrase: string }
  | { readonly kind: 'nothing' };

/**
 * Looks for the agency's own name: in the title, in the other lines of the title block, in sentences
 * that say who wrote the report and in signatures, and last as the one name that ends as the report
 * calls itself. A title that names an organ without its place (市财政局) lets the text add the place,
 * never another organ; a title with a name we cannot read is not overruled by the text.
 */
export function findReading(
  { titleLines, text }: AgencyEvidenceInput,
  source: PlacedText,
  register: Register,
): ReadingSearch {
  const own = findOwnWord(text);
  const read = (kind: EvidenceKind, phrases: readonly Phrase[]) =>
    readPhrases(kind, phrases, register).filter(({ reading }) => fitsOwnWord(reading, own));
  const { titled, others } = titlePhrases(titleLines);

  const title = read('title', locate(titled, text));
  const placed = title.find(hasPlace);
  if (placed) return { kind: 'found', found: placed };
  const [levelled] = title;
  const unread = titled.find(isUnknownName);
  if (!levelled && unread !== undefined) return { kind: 'unknown-name', phrase: unread };

  const elsewhere = [
    ...onlyOne(read('title', locate(others, text)).filter(isNoBanner)),
    ...read('body', bodyPhrases(text)),
    ...read('body', ownNames(source, register)),
  ].filter(hasPlace);
  const found = levelled
    ? (elsewhere.find(({ reading }) => isSameOrgan(reading, levelled.reading)) ?? levelled)
    : elsewhere[0];
  return found ? { kind: 'found', found } : { kind: 'nothing' };
}

interface Phrase {
  readonly phrase: string;
  readonly offset: number | undefined;
}

function locate(phrases: readonly string[], text: string): Phrase[] {
  return phrases.map((phrase) => {
    const offset = text.indexOf(phrase);
    return { phrase, offset: offset < 0 ? undefined : offset };
  });
}

function readPhrases(
  kind: EvidenceKind,
  phrases: readonly Phrase[],
  register: Register,
): FoundReading[] {
  return phrases.flatMap(({ phrase, offset }) => {
    const reading = readAgencyPhrase(phrase, register);
    return reading ? [{ reading, kind, offset }] : [];
  });
}

function hasPlace({ reading }: FoundReading): boolean {
  return reading.head !== undefined;
}

/** A government in a breadcrumb is the site's, not the author's. */
function isNoBanner({ reading }: FoundReading): boolean {
  return reading.organ.kind === 'department' || reading.head?.codes[0]?.length === 9;
}

/** A menu lists many agencies; only a single one can be the author. */
function onlyOne(found: readonly FoundReading[]): readonly FoundReading[] {
  return found.length === 1 ? found : [];
}

function isSameOrgan(a: PhraseReading, b: PhraseReading): boolean {
  if (a.organ.kind !== 'department' || b.organ.kind !== 'department') {
    return a.organ.kind === b.organ.kind;
  }
  return a.organ.name === b.organ.name;
}

function isUnknownName(phrase: string): boolean {
  return isUnknownTown(phrase) || DEPARTMENT_ENDINGS.some((ending) => phrase.endsWith(ending));
}

/** Whether a phrase is the name of a town, and not just 我镇. */
export function isUnknownTown(phrase: string): boolean {
  return isTownName(phrase) && !SELF_PRONOUNS.some((pronoun) => phrase.startsWith(pronoun));
}
