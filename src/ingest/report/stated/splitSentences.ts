const STOPS = /[。!?]/;
/** A stretch without a stop is cut here: no sentence of a report is longer. */
const LONGEST_SENTENCE = 600;

/** The sentences of a matching text: from, to exclusive, without their stops. */
export function splitSentences(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length || STOPS.test(text.charAt(at));
    if (!isEnd && at - from < LONGEST_SENTENCE) continue;
    if (at > from) sentences.push({ from, to: at });
    from = isEnd ? at + 1 : at;
  }
  return sentences;
}
