import type { CheckedFigure } from '../../model/check.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { figureKey } from '../checkedFigure.ts';
import type { RawCheck } from '../rule.ts';
import type { Claim } from './claim.ts';
import { fitsMention } from './fitsMention.ts';
import { type Mention, mentionsOf } from './mentionsOf.ts';
import { type Weighed, weighSide } from './weighSide.ts';
import {
  wordApart,
  wordByHand,
  wordMentionsDiffer,
  wordOtherMeaning,
  wordSame,
  wordTableUnknown,
} from './wordMentions.ts';

/** What is said of the mentions, without what every check has. */
type Verdict = Omit<RawCheck, 'year' | 'rule' | 'subject'>;

interface Compared {
  readonly report: StoredReport;
  readonly claim: Claim;
  readonly mentions: readonly Mention[];
  readonly table: Weighed;
  /** Other sums that the same words can mean. */
  readonly others: readonly Weighed[];
  /** The mentions, then the table's cells. */
  readonly figures: CheckedFigure[];
}

/**
 * Holds every mention of a figure against its table. Broken only where all mentions say one number
 * and nothing that the words can mean equals it; mentions that differ from each other may count
 * different things, and then nothing is settled. Without a mention or a table there is no check.
 */
export function compareMentions(report: StoredReport, claim: Claim): RawCheck[] {
  const mentions = mentionsOf(report, claim.stated);
  const isInForm = claim.table.terms.every(({ figure }) => report.figures[figure] !== undefined);
  if (mentions.length === 0 || !isInForm) return [];
  const table = weighSide(report, claim.table);
  const others = (claim.alsoMeans ?? []).map((side) => weighSide(report, side));
  const figures = [...mentions.map(({ figure }) => figure), ...table.figures];
  const compared = { report, claim, mentions, table, others, figures };
  const verdict = judgeTable(compared);
  return [{ year: report.year, rule: claim.rule, subject: claim.stated, ...verdict }];
}

function judgeTable(compared: Compared): Verdict {
  const { mentions, table, others } = compared;
  const printed = table.value;
  if (printed === undefined) return unknownCells(compared, table);
  const meanings = mentions.flatMap((mention) => meaningOf(mention, [table, ...others]) ?? []);
  return meanings.length === mentions.length
    ? holding(compared, printed, meanings)
    : judgeApart(compared, printed);
}

function holding(
  { claim, mentions, table, figures }: Compared,
  printed: number,
  meanings: readonly Weighed[],
): Verdict {
  const other = meanings.find((side) => side !== table);
  const known = new Set(figures.map(({ figure }) => figure));
  const beyond = other?.figures.filter(({ figure }) => !known.has(figure)) ?? [];
  const isSame = mentions.every(({ value }) => value === printed);
  return {
    result: 'holds',
    ...(isSame && { left: printed, right: printed, difference: 0 }),
    figures: [...figures, ...beyond],
    message: wordSame(claim, mentions, printed, other),
  };
}

/** At least one mention is not what the table prints. */
function judgeApart(compared: Compared, printed: number): Verdict {
  const { report, claim, mentions, others, figures } = compared;
  const values = new Set(mentions.map(({ value }) => value));
  const [stated] = values;
  if (stated === undefined || values.size > 1) {
    return unsettled(compared, wordMentionsDiffer(claim, mentions, printed));
  }
  const unknown = others.find(({ value }) => value === undefined);
  if (unknown) return unknownCells(compared, unknown);
  const meaning = claim.mayMean?.find((side) => weighSide(report, side).value === stated);
  if (meaning) return unsettled(compared, wordOtherMeaning(claim, stated, printed, meaning));
  if (report.capture === 'partial') {
    return unsettled(compared, wordByHand(claim, stated, printed));
  }
  const sides = { left: stated, right: printed, difference: stated - printed };
  return { result: 'broken', ...sides, figures, message: wordApart(claim, mentions, printed) };
}

function unsettled({ figures, claim }: Compared, message: Verdict['message']): Verdict {
  return { result: 'notAssessable', figures, obstacles: [claim.stated], message };
}

function unknownCells({ report, claim, figures }: Compared, side: Weighed): Verdict {
  const inTheWay = side.figures.filter(({ cell }) => cell.state !== 'number');
  const message = wordTableUnknown(report, claim, inTheWay);
  return { result: 'notAssessable', figures, obstacles: inTheWay.map(figureKey), message };
}

function meaningOf({ value, qualifier }: Mention, sides: readonly Weighed[]): Weighed | undefined {
  return sides.find(
    (side) => side.value !== undefined && fitsMention(value, qualifier, side.value),
  );
}
