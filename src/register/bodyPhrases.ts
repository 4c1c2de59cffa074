import { AUTHOR_SENTENCES } from './agencyWords.ts';

/** Words of the text that may name the agency, and where they stand. */
export interface BodyPhrase {
  readonly phrase: string;
  readonly offset: number;
}

/** A signature stands within so many lines of the end, and is no sentence. */
const SIGNATURE_LINES = 15;
const SIGNATURE = /^[\u4E00-\u9FFF（()）]{2,30}$/;

const WITHIN_SENTENCE = '[^，。；：、！？\\n（()）《》]';
const SENTENCES = AUTHOR_SENTENCES.map(
  ({ before, after }) =>
    new RegExp(`${before}(${WITHIN_SENTENCE}{2,40}?)(?:${after.join('|')})`, 'g'),
);

/** Who the text says wrote it: fixed sentences first (由…编制, 与…联系), then signatures. */
export function bodyPhrases(text: string): BodyPhrase[] {
  const sentences = SENTENCES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      phrase: match[1] ?? '',
      offset: match.index + match[0].indexOf(match[1] ?? ''),
    })),
  );
  return [...sentences, ...signatures(text)];
}

function signatures(text: string): BodyPhrase[] {
  const found: BodyPhrase[] = [];
  let offset = text.length;
  const lines = text.split('\n').reverse();
  let seen = 0;
  for (const line of lines) {
    offset -= line.length;
    const phrase = line.trim();
    if (phrase !== '') seen += 1;
    if (seen > SIGNATURE_LINES) break;
    if (SIGNATURE.test(phrase)) found.push({ phrase, offset: offset + line.indexOf(phrase) });
    offset -= 1;
  }
  return found;
}
