import type { Count } from '../readCount.ts';
import type { NumberStatement } from '../statement.ts';

/** A sentence about what became of applications, and what stands around it. */
export interface HandlingSentence {
  /** The whole matching text; `from` and `to` are offsets in it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly reportYear: number | undefined;
}

/** How far before the sentence the application it speaks of may stand. */
const REACH = 200;

/** What stands before a sentence, as far as it may say what the sentence is about. */
export function textBefore({ text, from }: HandlingSentence): string {
  return text.slice(Math.max(0, from - REACH), from);
}

/** A number that the sentence states. */
export function numberStatement(figure: string, count: Count): NumberStatement {
  return { kind: 'number', figure, count, at: count.from };
}
