const [FULL_STOP, EXCLAMATION, QUESTION] = [...'。!?'].map((stop) => stop.charCodeAt(0));
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
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    pushCut(sentences, from, at);
    from = at + 1;
  }
  pushCut(sentences, from, text.length);
  return sentences;
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION || code === QUESTION;
}

function pushCut(sentences: Sentence[], from: number, to: number): void {
  for (let at = from; at < to; at += LONGEST_SENTENCE) {
    sentences.push({ from: at, to: Math.min(to, at + LONGEST_SENTENCE) });
  }
}
