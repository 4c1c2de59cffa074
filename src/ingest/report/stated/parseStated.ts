import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Result, StatedMention } from '../../../model/report.ts';
import type { Paragraph } from '../prose/joinLines.ts';
import { type MatchingText, matchingText } from '../prose/matchingText.ts';
import { matchPairs } from './matchPairs.ts';
import { matchSentence, type NumberStatement, type WordStatement } from './matchSentence.ts';
import { splitSentences } from './splitSentences.ts';
import { TOPIC } from './statedPatterns.ts';
import { tokenise } from './tokenise.ts';

/** A sentence without a number, a numeral or a negation, or about nothing that is counted, is passed over. */
const MAY_STATE = /[\d零〇一二两三四五六七八九十百千未无没条]/;
const MAY_BE_ABOUT = /公开|发布|推送|信息|申请|复议|诉讼|费|网站|微信|微博|公众号/;

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
    const matching = matchingText(paragraph.text);
    if (!MAY_BE_ABOUT.test(matching.text)) continue;
    const context = { text: matching.text, isOnTopic: TOPIC.test(matching.text), reportYear };
    for (const { from, to } of splitSentences(matching.text)) {
      const text = matching.text.slice(from, to);
      if (!MAY_STATE.test(text) || !MAY_BE_ABOUT.test(text)) continue;
      const tokenised = tokenise(matching.text, from, to);
      const statements = [...matchPairs(tokenised), ...matchSentence(tokenised, context)];
      const sentence = printed(paragraph, matching, from, to).trim();
      for (const statement of statements.sort((a, b) => a.at - b.at)) {
        if (statement.kind === 'gap')
          diagnostics.push(gapDiagnostic(statement, paragraph, matching));
        else value.push(asMention(statement, sentence, paragraph, matching));
      }
    }
  }
  return { value: withoutRepeats(value), diagnostics };
}

function asMention(
  statement: NumberStatement | WordStatement,
  sentence: string,
  paragraph: Paragraph,
  matching: MatchingText,
): StatedMention {
  const { figure, at } = statement;
  const { value, unit, qualifier, to } =
    statement.kind === 'number' ? statement.count : noneFrom(statement);
  const raw = printed(paragraph, matching, at, to);
  const place = paragraph.placeOf(matching.offsetOf(at));
  return { state: 'number', value, figure, raw, unit, qualifier, place, sentence };
}

/** 未收到 is 0, without a measure word. */
function noneFrom({
  to,
}: WordStatement): Pick<NumberStatement['count'], 'value' | 'unit' | 'qualifier' | 'to'> {
  return { value: 0, unit: '', qualifier: 'exact', to };
}

function printed(paragraph: Paragraph, matching: MatchingText, from: number, to: number): string {
  const last = matching.offsetOf(Math.max(from, to - 1)) + 1;
  return paragraph.text.slice(matching.offsetOf(from), last);
}

function gapDiagnostic(
  statement: WordStatement,
  paragraph: Paragraph,
  matching: MatchingText,
): Diagnostic {
  return diagnose('stated-number-missing', {
    subject: statement.figure,
    actual: printed(paragraph, matching, statement.at, statement.to),
    place: paragraph.placeOf(matching.offsetOf(statement.at)),
  });
}

/** One number is one mention of a figure, whichever pattern found it. */
function withoutRepeats(mentions: readonly StatedMention[]): readonly StatedMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ figure, place }) => {
    const key = `${figure} ${JSON.stringify(place)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
