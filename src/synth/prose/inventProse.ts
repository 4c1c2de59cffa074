import type { Figures } from '../balanceFigures.ts';
import type { Prose } from '../layPieces.ts';
import type { RandomSource } from '../randomSource.ts';
import { expandSentence } from './expandSentence.ts';
import {
  APPLICATIONS,
  CASES,
  DISCLOSED,
  FEES,
  IMPROVEMENTS,
  MANAGEMENT,
  NO_CASES,
  NOTHING_ELSE,
  OPENINGS,
  type Patterns,
  PROBLEMS,
  TRAINING,
} from './sentences.ts';

/** Prose with the figures that it states, one entry a statement. */
export interface StatingProse {
  readonly prose: Prose;
  readonly stated: readonly Statement[];
}

interface Statement {
  readonly figure: string;
  readonly value: number;
  /** The sentence in which it stands. */
  readonly sentence: string;
}

/** Slots of the patterns that are figures, by the figure they state. */
const STATED_SLOTS: Readonly<Record<string, string>> = {
  total: 'stated.disclosed.total',
  website: 'stated.disclosed.website',
  wechat: 'stated.disclosed.wechat',
  received: 'stated.applications.received',
  concluded: 'stated.applications.concluded',
  review: 'stated.proceedings.review',
  lawsuits: 'stated.proceedings.lawsuits',
};

/** Invents the prose of a year's report; what it states of requests and cases is what the tables say. */
export function inventProse(year: number, figures: Figures, random: RandomSource): StatingProse {
  const numbers = numbersToState(figures, random);
  const stated: Statement[] = [];
  const slots = Object.fromEntries(
    Object.entries({ year, ...numbers }).map(([name, number]) => [name, `${number}`]),
  );
  const say = (patterns: Patterns, denied: readonly string[] = []): string => {
    const pattern = random.pick(patterns);
    const sentence = expandSentence(pattern, slots, random);
    for (const [slot, figure] of Object.entries(STATED_SLOTS)) {
      if (pattern.includes(`{${slot}}`))
        stated.push({ figure, value: numbers[slot] ?? 0, sentence });
    }
    stated.push(...denied.map((figure) => ({ figure, value: 0, sentence })));
    return sentence;
  };
  const hasCases = (numbers.review ?? 0) + (numbers.lawsuits ?? 0) > 0;
  const overview = [
    say(OPENINGS),
    `（一）主动公开。${say(DISCLOSED)}`,
    `（二）依申请公开。${say(APPLICATIONS)}${hasCases ? say(CASES) : say(NO_CASES, CASE_FIGURES)}`,
    `（三）信息管理。${say(MANAGEMENT)}`,
    `（四）监督保障。${say(TRAINING)}`,
  ];
  const other = [say(FEES, ['stated.fees.amount']), say(NOTHING_ELSE)];
  return { prose: { overview, problems: [say(PROBLEMS), say(IMPROVEMENTS)], other }, stated };
}

const CASE_FIGURES = ['stated.proceedings.review', 'stated.proceedings.lawsuits'];

function numbersToState(figures: Figures, random: RandomSource): Record<string, number> {
  const of = (id: string) => figures.get(id) ?? 0;
  const [website, wechat] = [random.int(20, 4000), random.int(10, 900)];
  return {
    total: website + wechat + random.int(0, 200),
    website,
    wechat,
    received: of('applications.received.total'),
    concluded: of('applications.concluded.total'),
    review: of('proceedings.review.total'),
    lawsuits: of('proceedings.directLawsuit.total') + of('proceedings.lawsuitAfterReview.total'),
  };
}
