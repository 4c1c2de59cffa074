import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Place } from '../../../model/place.ts';
import type { Result, StatedMention } from '../../../model/report.ts';
import type { Paragraph } from '../prose/joinLines.ts';
import { matchHandling } from './handling/matchHandling.ts';
import { matchSentence } from './matchSentence.ts';
import { type Sentence, splitSentences } from './splitSentences.ts';
import type { NumberStatement, Statement, WordStatement } from './statement.ts';
import { tokenise } from './tokenise.ts';

/** A sentence without a number, a numeral or a negation, or about nothing that is counted, is passed over. */
const MAY_STATE =
  /\d|[零〇一二两三四五六七八九十百千万][余多]?[条件篇份项起例宗次则]|为零|未|没|无|[条篇][,;]|[条篇]$/;
/** What a paragraph must name before a review, a lawsuit or a fee in it counts as one about disclosure. */
const TOPIC = /信息公开|依申请|政务公开|申请公开|公开申请|信息处理费/;
/** 未收到 is 0, without a measure word. */
const NONE = { state: 'number', value: 0, unit: '', qualifier: 'exact' } as const;
const MAY_BE_ABOUT = /公开|政府信|发布|推送|信息|申请|复议|诉讼|费|网站|微信|微博|公众号/;

/**
 * Every figure that the prose states, in reading order, each mention with its number, measure word,
 * place and sentence; and a diagnostic where a sentence lacks its number.
 */
export function parseStated(
  paragraphs: readonly Paragraph[],
  reportYear: number | undefined,
): Result<readonly StatedMention[]> {
  const value: StatedMention[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const paragraph of paragraphs) {
    for (const { from, to, statements } of statementsIn(paragraph, reportYear)) {
      const sentence = printed(paragraph, from, to).trim();
      for (const statement of statements) {
        if (statement.kind === 'gap') diagnostics.push(gapDiagnostic(statement, paragraph));
        else value.push(asMention(statement, sentence, paragraph));
      }
    }
  }
  return { value, diagnostics };
}

interface StatingSentence extends Sentence {
  readonly statements: readonly Statement[];
}

function statementsIn(
  { matching: { text } }: Paragraph,
  reportYear: number | undefined,
): readonly StatingSentence[] {
  if (!MAY_BE_ABOUT.test(text)) return [];
  const context = { text, isOnTopic: TOPIC.test(text), reportYear };
  return splitSentences(text).flatMap(({ from, to }) => {
    const words = text.slice(from, to);
    if (!MAY_STATE.test(words)) return [];
    const statements = [
      ...(MAY_BE_ABOUT.test(words) ? matchSentence(tokenise(text, from, to), context) : []),
      ...matchHandling({ from, to }, context),
    ].sort((a, b) => a.at - b.at);
    return statements.length > 0 ? [{ from, to, statements }] : [];
  });
}

function asMention(
  statement: NumberStatement | WordStatement,
  sentence: string,
  paragraph: Paragraph,
): StatedMention {
  const { figure, at } = statement;
  const place = placeOf(paragraph, at);
  if (statement.kind !== 'number') {
    const raw = printed(paragraph, at, statement.to);
    return { ...NONE, figure, raw, place, sentence };
  }
  const { value, qualifier, to, unit } = statement.count;
  const raw = printed(paragraph, at, to);
  const printedUnit = unit === '' ? '' : printed(paragraph, to, to + unit.length).trim();
  return { state: 'number', value, figure, raw, unit: printedUnit, qualifier, place, sentence };
}

function gapDiagnostic({ figure, at, to }: WordStatement, paragraph: Paragraph): Diagnostic {
  return diagnose('stated-number-missing', {
    subject: figure,
    actual: printed(paragraph, at, to),
    place: placeOf(paragraph, at),
  });
}

function printed({ text, matching }: Paragraph, from: number, to: number): string {
  return text.slice(matching.offsetOf(from), matching.offsetOf(Math.max(from, to - 1)) + 1);
}

function placeOf({ matching, placeOf }: Paragraph, at: number): Place {
  return placeOf(matching.offsetOf(at));
}
