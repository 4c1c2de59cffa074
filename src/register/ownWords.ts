import { SELF_DEPARTMENTS, SELF_PLACES, SELF_PRONOUNS, SELF_TOWNS } from './agencyWords.ts';
import type { BodyPhrase } from './bodyPhrases.ts';
import type { Register } from './buildRegister.ts';
import type { PlacedText } from './placeClaims.ts';
import type { PhraseReading } from './readAgencyPhrase.ts';

/** What a report calls its author: 我街道, 我局, 我县. */
export interface OwnWord {
  readonly kind: 'town' | 'department' | 'place';
  readonly word: string;
}

const KINDS = [
  ['town', SELF_TOWNS],
  ['department', SELF_DEPARTMENTS],
  ['place', SELF_PLACES],
] as const;

/** The word of the narrowest kind: a town says 我县 of its county too, a county never says 我镇. */
export function findOwnWord(text: string): OwnWord | undefined {
  for (const [kind, words] of KINDS) {
    const pattern = new RegExp(`[${SELF_PRONOUNS.join('')}](${words.join('|')})`);
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return { kind, word };
  }
  return undefined;
}

/** Whether a name may be that of an author who calls itself so; 我县 may be anybody's word. */
export function fitsOwnWord({ head, organ }: PhraseReading, own: OwnWord | undefined): boolean {
  if (own?.kind === 'town') return head?.codes.every((code) => code.length === 9) ?? false;
  return own?.kind !== 'department' || organ.kind === 'department';
}

/** The name that ends in the report's own word, if it prints just one: 我街道 and 戚家山街道. */
export function ownNames(source: PlacedText, register: Register): BodyPhrase[] {
  const own = findOwnWord(source.text);
  if (!own || own.kind === 'department') return [];
  const printed = own.kind === 'town' ? townNamesIn(source.text, register) : source.mentions;
  const names = new Map<string, BodyPhrase>();
  for (const { text, offset } of printed) {
    if (text.endsWith(own.word) && !names.has(text)) names.set(text, { phrase: text, offset });
  }
  return names.size === 1 ? [...names.values()] : [];
}

function townNamesIn(text: string, register: Register): { text: string; offset: number }[] {
  const found = [];
  for (let at = 0; at < text.length - 1; ) {
    const name = register.townNames.matchAt(text, at).find(({ status }) => status === 'full');
    if (name) found.push({ text: name.text, offset: at });
    at += name?.text.length ?? 1;
  }
  return found;
}
