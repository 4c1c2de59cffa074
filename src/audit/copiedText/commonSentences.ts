import { createCountSketch } from './countSketch.ts';
import type { FoldedProse } from './foldProse.ts';
import { FORM_SENTENCES } from './formSentences.ts';
import { eachSentence, sentenceHash } from './sentenceHash.ts';

/** A sentence in more than this share of all reports is nobody's own. */
const COMMON_SHARE = 0.1;
/** In a small collection one agency's years would be a tenth of it: so many agencies must say it. */
const FEWEST_AGENCIES = 10;

/** Codes of what was taken out of a text; no two of them count as equal. */
export const CUT = 0;

/** Counts in how many reports and agencies sentences stand, then tells which are common. */
export interface CommonSentences {
  /** Takes the texts of one report; an agency's reports must follow each other. */
  add(agency: string, texts: readonly FoldedProse[]): void;
  /**
   * Cuts the form's sentences and the common ones out of a text, in place; gives the number of
   * codes that are left.
   */
  cut(prose: FoldedProse): number;
}

export function createCommonSentences(): CommonSentences {
  const inReports = createCountSketch();
  const inAgencies = createCountSketch();
  let ofAgency = new Set<number>();
  let lastAgency: string | undefined;
  let reports = 0;
  const isCommon = (key: number) =>
    inAgencies.count(key) >= FEWEST_AGENCIES && inReports.count(key) > reports * COMMON_SHARE;
  return {
    add: (agency, texts) => {
      if (agency !== lastAgency) ofAgency = new Set();
      lastAgency = agency;
      reports += 1;
      for (const key of keysOf(texts)) {
        inReports.add(key);
        if (!ofAgency.has(key)) inAgencies.add(key);
        ofAgency.add(key);
      }
    },
    cut: (prose) => {
      const { codes } = prose;
      eachSentence(prose, (start, end) => {
        if (isOfForm(codes, start, end) || isCommon(sentenceHash(codes, start, end)))
          codes.fill(CUT, start, end);
      });
      let kept = 0;
      for (const code of codes) if (code !== CUT) kept += 1;
      return kept;
    },
  };
}

function keysOf(texts: readonly FoldedProse[]): Set<number> {
  const keys = new Set<number>();
  for (const prose of texts)
    eachSentence(prose, (start, end) => keys.add(sentenceHash(prose.codes, start, end)));
  return keys;
}

function isOfForm(codes: Uint16Array, start: number, end: number): boolean {
  const sentence = String.fromCharCode(...codes.subarray(start, Math.min(end, start + 300)));
  return FORM_SENTENCES.some((pattern) => pattern.test(sentence));
}
