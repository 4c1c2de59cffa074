import { ADDRESS_LABELS, AUTHORITY_WORDS } from './agencyWords.ts';
import type { PlaceMention } from './findPlaceMentions.ts';
import type { TextPlace } from './textPlace.ts';
import type { Claim } from './weighClaims.ts';

/** Characters between an address label and the place that still belongs to it. */
const LABEL_REACH = 12;
const ADDRESS_BEFORE = new RegExp(`(?:${ADDRESS_LABELS.join('|')})[^。；;\\n]{0,${LABEL_REACH}}$`);
const SHORTEST_REMARK = 3;

/** A text with the places it prints. */
export interface PlacedText {
  readonly text: string;
  readonly mentions: readonly PlaceMention[];
  readonly placeAt: (offset: number) => TextPlace;
}

/**
 * What the text says about where the agency is: places in a contact address, and places whose
 * authorities it speaks of (高青县人民政府门户网站) or behind which it prints the agency's own name.
 */
export function placeClaims(source: PlacedText, agencyName: string | undefined): Claim[] {
  const claims = source.mentions.flatMap((mention) => {
    const kind = kindOfMention(source.text, mention, agencyName);
    return kind === undefined ? [] : [toClaim(kind, mention, source)];
  });
  return mergeClaims(claims);
}

/**
 * Cities and counties that the text prints in passing. They settle nothing against other evidence,
 * but one county of seventeen named anywhere in a report is hardly chance. Provinces are left out:
 * 北京市 and 上海市 stand in too many sentences.
 */
export function remarkClaims(source: PlacedText): Claim[] {
  const remarks = source.mentions.filter(
    ({ text, codes }) => text.length >= SHORTEST_REMARK && codes.every((code) => code.length > 2),
  );
  return mergeClaims(remarks.map((mention) => toClaim('body', mention, source)));
}

function kindOfMention(
  text: string,
  { offset, end }: PlaceMention,
  agencyName: string | undefined,
): 'address' | 'body' | undefined {
  if (ADDRESS_BEFORE.test(text.slice(Math.max(0, offset - LABEL_REACH - 4), offset))) {
    return 'address';
  }
  const follows = [...AUTHORITY_WORDS, ...(agencyName === undefined ? [] : [agencyName])];
  return follows.some((word) => text.startsWith(word, end)) ? 'body' : undefined;
}

function toClaim(kind: 'address' | 'body', mention: PlaceMention, source: PlacedText): Claim {
  return {
    kind,
    text: mention.text,
    place: source.placeAt(mention.offset),
    supports: mention.codes,
  };
}

/** The same place said again is the same piece of evidence; the first mention stays. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const byMeaning = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.kind} ${claim.supports.join()}`;
    if (!byMeaning.has(key)) byMeaning.set(key, claim);
  }
  return [...byMeaning.values()];
}
