import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { PART_KEYS, PART_LABELS, PROSE_KEYS, type ProseKey } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type DiffPiece, diffProse } from './diffProse.ts';

/** A piece of a comparison; `skipped` says how much common text is left out. */
export interface ShownPiece {
  readonly kind: DiffPiece['kind'] | 'skipped';
  readonly text: string;
}

/** What became of the words of one part. */
export interface ProseChange {
  readonly heading: string;
  /** Said instead of, or before, the pieces. */
  readonly note: string | undefined;
  readonly pieces: readonly ShownPiece[];
}

/** Our summaries of one part for both years, where the words are not at hand. */
export interface DigestPair {
  readonly heading: string;
  readonly years: readonly { readonly year: string; readonly digest: string }[];
}

/** Common text longer than this is cut in its middle; on each side about so much is left. */
const LONGEST_SAME = 160;
const KEPT_SIDE = 60;
const SENTENCE_END = /[。；;！!？?\n]/;

/** The parts of prose, where both reports' words are at hand; none otherwise. */
export function buildProseChanges(
  locale: Locale,
  before: StoredReport,
  after: StoredReport,
): readonly ProseChange[] {
  if (!before.texts || !after.texts) return [];
  return PROSE_KEYS.flatMap((part) => {
    const texts = [textOf(before, part), textOf(after, part)] as const;
    if (texts.every((text) => text === '')) return [];
    const heading = t(locale, 'changes.part', { part: labelIn(locale, PART_LABELS[part]) });
    return [{ heading, ...compareTexts(locale, texts, [before.year, after.year]) }];
  });
}

function compareTexts(
  locale: Locale,
  [before, after]: readonly [string, string],
  [from, to]: readonly [number, number],
): Omit<ProseChange, 'heading'> {
  if (before === '' || after === '') {
    const year = String(before === '' ? to : from);
    return { note: t(locale, 'changes.onlyOne', { year }), pieces: [] };
  }
  const pieces = diffProse(before, after);
  if (pieces.every(({ kind }) => kind === 'same')) {
    return { note: t(locale, 'changes.same', { count: after.length }), pieces: [] };
  }
  const isRewritten = pieces.every(({ kind }) => kind !== 'same');
  const params = { from: String(from), to: String(to) };
  return {
    note: isRewritten ? t(locale, 'changes.rewritten', params) : undefined,
    pieces: pieces.flatMap((piece) => shorten(locale, piece)),
  };
}

function textOf({ texts = [] }: StoredReport, part: ProseKey): string {
  return texts
    .filter((each) => each.part === part)
    .map(({ text }) => text.trim())
    .join('\n');
}

function shorten(locale: Locale, piece: DiffPiece): readonly ShownPiece[] {
  const { kind, text } = piece;
  if (kind !== 'same' || text.length <= LONGEST_SAME) return [piece];
  const start = lastEnd(text.slice(0, KEPT_SIDE)) ?? KEPT_SIDE;
  const end = text.length - KEPT_SIDE + (firstEnd(text.slice(-KEPT_SIDE)) ?? 0);
  return [
    { kind, text: text.slice(0, start) },
    { kind: 'skipped', text: t(locale, 'changes.skipped', { count: end - start }) },
    { kind, text: text.slice(end) },
  ];
}

/** Behind the first sentence end that has something after it. */
function firstEnd(text: string): number | undefined {
  const at = text.slice(0, -1).search(SENTENCE_END);
  return at < 0 ? undefined : at + 1;
}

function lastEnd(text: string): number | undefined {
  const at = [...text.matchAll(new RegExp(SENTENCE_END, 'g'))].at(-1)?.index;
  return at === undefined ? undefined : at + 1;
}

/** Both years' summaries, part by part, of reports whose words are not both at hand. */
export function buildDigestPairs(
  locale: Locale,
  before: StoredReport,
  after: StoredReport,
): readonly DigestPair[] {
  if (before.texts && after.texts) return [];
  return PART_KEYS.flatMap((part) => {
    const years = [before, after].flatMap(({ year, digest }) => {
      const own = digest.find((each) => each.part === part);
      return own ? [{ year: String(year), digest: own[locale] }] : [];
    });
    return years.length === 0 ? [] : [{ heading: labelIn(locale, PART_LABELS[part]), years }];
  });
}
