const STOP = /[。!?]/g;
/** A stretch without a stop is cut here: no sentence of a report is longer. */
const LONGEST_SENTENCE = 600;

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a matching text: from, to exclusive, without their stops. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    pushCut(sentences, from, stop.index);
    from = stop.index + 1;
  }
  pushCut(sentences, from, text.length);
  return sentences;
}

function pushCut(sentences: Sentence[], from: number, to: number): void {
  for (let at = from; at < to; at += LONGEST_SENTENCE) {
    sentences.push({ from: at, to: Math.min(to, at + LONGEST_SENTENCE) });
  }
}
