import type { Register } from './buildRegister.ts';
import type { IndexedName } from './nameIndex.ts';
import { within } from './readAgencyPhrase.ts';

/** Places printed one behind the other in a text: 柳州市城中区. */
export interface PlaceMention {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  /** The innermost place, by all codes that fit those before it. */
  readonly codes: readonly string[];
}

/**
 * Every place from province to county that a text prints with its ending. A name of two characters
 * (郊区, 和县) counts only at the edge of a word or behind a place it lies in, because its characters
 * occur in other words (城市和县).
 */
export function findPlaceMentions(text: string, register: Register): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < text.length - 1; ) {
    const name = officialNameAt(text, at, register);
    const mention = name && readMention(text, at, name, mentions.at(-1));
    if (!mention) {
      at += 1;
      continue;
    }
    if (mention.offset < at) mentions.pop();
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function officialNameAt(text: string, at: number, register: Register): IndexedName | undefined {
  return register.placeNames.matchAt(text, at).find(({ status }) => status !== 'stem');
}

function readMention(
  text: string,
  at: number,
  name: IndexedName,
  before: PlaceMention | undefined,
): PlaceMention | undefined {
  const end = at + name.text.length;
  if (before?.end === at) {
    const codes = within(name.codes, before.codes);
    if (codes.length > 0) {
      return { text: before.text + name.text, offset: before.offset, end, codes };
    }
  }
  if (name.text.length < 3 && /[\u4E00-\u9FFF]/.test(text[at - 1] ?? '')) return undefined;
  return { text: name.text, offset: at, end, codes: name.codes };
}
