import type { DivisionLevel } from '../model/division.ts';
import { GOVERNMENT_WORDS } from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import type { IndexedName } from './nameIndex.ts';
import { type Organ, readBranch, readLevelOrgan, readOrgan } from './readOrgan.ts';

/** A place printed in a phrase and the divisions it can mean there. */
export interface PrintedPlace {
  readonly text: string;
  readonly codes: readonly string[];
}

/** An agency's name taken apart: the places before it, the division, and the organ of it. */
export interface PhraseReading {
  readonly phrase: string;
  /** Outermost first, each already narrowed by the one before it. */
  readonly chain: readonly PrintedPlace[];
  /** The division itself, by all codes that fit; undefined where only its level is printed. */
  readonly head: PrintedPlace | undefined;
  readonly organ: Organ;
  /** A place printed before the others that they do not lie in, by the register. */
  readonly misfit?: PrintedPlace | undefined;
  /** 市, 区 … in 市财政局: the level's word where no place is named. */
  readonly levelWord?: string | undefined;
}

/**
 * Reads a name such as 铁岭市银州区红旗街, 广州市荔湾区人民政府南源街道办事处, 平湖市财政局 or
 * 市财政局. Undefined where some part of the phrase stays unread: half a name is no name.
 */
export function readAgencyPhrase(phrase: string, register: Register): PhraseReading | undefined {
  const compact = phrase.replaceAll(/\s/g, '');
  // 绥阳县人民政府(县人民政府办公室): the brackets say who wrote it. A few names have some of their own.
  const plain = compact.replaceAll(/[（(][^（()）]*[）)]/g, '');
  const whole = plain === compact ? undefined : readWithPlace(compact, register);
  const found = whole ?? readWithPlace(plain, register);
  if (found) return found;
  const level = readLevelOrgan(plain);
  return level && { phrase: plain, chain: [], head: undefined, ...level };
}

function readWithPlace(phrase: string, register: Register): PhraseReading | undefined {
  const source = { phrase, register };
  const found = readFrom(source, 0, []) ?? readBehindMisfit(source);
  return found && { ...found, phrase };
}

interface Source {
  readonly phrase: string;
  readonly register: Register;
}

type Found = Omit<PhraseReading, 'phrase'>;

/** 安庆市枞阳县 is read although 枞阳县 lies in 铜陵市 today: the outer place is kept as a misfit. */
function readBehindMisfit(source: Source): Found | undefined {
  const [outer] = source.register.placeNames
    .matchAt(source.phrase, 0)
    .filter(({ status }) => status !== 'stem');
  if (!outer) return undefined;
  const found = readFrom(source, outer.text.length, []);
  return found && { ...found, misfit: { text: outer.text, codes: outer.codes } };
}

/** Tries every name at `at`, the longest first, and takes the first that reads to the end. */
function readFrom(source: Source, at: number, chain: readonly PrintedPlace[]): Found | undefined {
  for (const name of namesAt(source, at)) {
    if (name.status === 'bare' && chain.length === 0) continue;
    const head = { text: name.text, codes: within(name.codes, chain.at(-1)?.codes) };
    if (head.codes.length === 0) continue;
    const end = at + name.text.length;
    const found =
      readAfter(source, end, [...chain, head]) ?? readEnd(source, end, name, chain, head);
    if (found) return found;
  }
  return undefined;
}

function namesAt({ phrase, register }: Source, at: number): readonly IndexedName[] {
  if (at >= phrase.length) return [];
  const names = [
    ...register.townNames.matchAt(phrase, at),
    ...register.placeNames.matchAt(phrase, at),
  ];
  return names.sort((a, b) => b.text.length - a.text.length);
}

/** A further division behind the place, straight or after the word for its government. */
function readAfter(source: Source, at: number, chain: readonly PrintedPlace[]): Found | undefined {
  const skipped = at + governmentWordAt(source.phrase, at).length;
  return (
    readFrom(source, at, chain) ?? (skipped > at ? readFrom(source, skipped, chain) : undefined)
  );
}

function governmentWordAt(phrase: string, at: number): string {
  return GOVERNMENT_WORDS.find((word) => phrase.startsWith(word, at)) ?? '';
}

function readEnd(
  { phrase, register }: Source,
  at: number,
  name: IndexedName,
  chain: readonly PrintedPlace[],
  head: PrintedPlace,
): Found | undefined {
  const rest = phrase.slice(at);
  const branch = readBranch(rest, head.codes, register);
  if (branch) return { chain: [...chain, head], ...branch };
  // A bare stem is a word like any other: 海南 alone names nothing, 海南财政厅 does.
  if (name.status === 'stem' && rest === '') return undefined;
  const organ = readOrgan(rest, name.level satisfies DivisionLevel);
  return organ && { chain, head, organ };
}

/** The codes that lie inside one of `above`; all of them where nothing stands above. */
export function within(
  codes: readonly string[],
  above: readonly string[] | undefined,
): readonly string[] {
  if (above === undefined) return codes;
  return codes.filter((code) =>
    above.some((outer) => code.length > outer.length && code.startsWith(outer)),
  );
}
