import type { CheckedFigure, Sentence } from '../model/check.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { cellWords } from './cellWords.ts';
import { checkedFigure, type FigureOf, figureKey } from './checkedFigure.ts';
import { nameOfFigure } from './formNames.ts';
import type { RawCheck } from './rule.ts';

/** A figure on one side of an equation; it is taken off where `minus` is set. */
export interface Term extends FigureOf {
  readonly minus?: boolean;
}

export interface Side {
  readonly terms: readonly Term[];
  /** What the side is called: the sum of the outcomes. */
  readonly name: Sentence;
}

/** Two sides that should be equal in one report. */
export interface Equation {
  readonly rule: string;
  readonly subject: string;
  /** Where it is: the row or the column. */
  readonly where: Sentence;
  readonly left: Side;
  readonly right: Side;
}

/**
 * Weighs both sides as printed. A cell that holds no number, whatever it holds, makes the equation
 * not assessable: a blank is never taken for 0.
 */
export function weighEquation(report: StoredReport, equation: Equation): RawCheck {
  const { rule, subject, left, right } = equation;
  const figures = [...left.terms, ...right.terms].map((term) => checkedFigure(report, term));
  const head = { year: report.year, rule, subject };
  const inTheWay = figures.filter(({ cell }) => cell.state !== 'number');
  if (inTheWay.length > 0) {
    const obstacles = inTheWay.map(figureKey);
    const message = wordObstacles(report, equation, inTheWay);
    return { ...head, result: 'notAssessable', figures, obstacles, message };
  }
  const sides = {
    left: sumOf(left.terms, figures.slice(0, left.terms.length)),
    right: sumOf(right.terms, figures.slice(left.terms.length)),
  };
  const difference = exact(sides.left - sides.right);
  const result = difference === 0 ? 'holds' : 'broken';
  const message = wordSides(equation, sides.left, sides.right);
  return { ...head, result, ...sides, difference, figures, message };
}

function sumOf(terms: readonly Term[], figures: readonly CheckedFigure[]): number {
  let sum = 0;
  figures.forEach(({ cell }, at) => {
    if (cell.state === 'number') sum += terms[at]?.minus ? -cell.value : cell.value;
  });
  return exact(sum);
}

/** Sums of decimals without the dust of binary fractions; no figure has more than six places. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

function wordSides({ where, left, right }: Equation, first: number, second: number): Sentence {
  const apart = Math.abs(exact(first - second));
  if (apart === 0) {
    return {
      zh: `${where.zh}：${left.name.zh}为 ${first}，与${right.name.zh}相等。`,
      en: `${where.en}: ${left.name.en} is ${first}, equal to ${right.name.en}.`,
    };
  }
  return {
    zh: `${where.zh}：年报记载的${left.name.zh}为 ${first}，${right.name.zh}为 ${second}，相差 ${apart}。`,
    en: `${where.en}: by the report ${left.name.en} is ${first} and ${right.name.en} is ${second}, ${apart} apart.`,
  };
}

/** Obstacles that a sentence names; the rest are counted. */
const NAMED = 3;

function wordObstacles(
  report: StoredReport,
  { where, left, right }: Equation,
  inTheWay: readonly CheckedFigure[],
): Sentence {
  const sources = new Map([...left.terms, ...right.terms].map(({ from }) => [from?.year, from]));
  const words = inTheWay.slice(0, NAMED).map((figure) => {
    const from = sources.get(figure.year);
    return wordObstacle(figure, from ? from.report : report);
  });
  const rest = inTheWay.length - words.length;
  const more = {
    zh: rest > 0 ? `；另有 ${rest} 格` : '',
    en: rest > 0 ? `; and ${rest} more` : '',
  };
  return {
    zh: `${where.zh}没有核对：${words.map(({ zh }) => zh).join('；')}${more.zh}。`,
    en: `${where.en} could not be checked: ${words.map(({ en }) => en).join('; ')}${more.en}.`,
  };
}

function wordObstacle(
  { figure, year, cell }: CheckedFigure,
  report: StoredReport | undefined,
): Sentence {
  if (report === undefined) {
    return {
      zh: `本站没有收录 ${year} 年的年报`,
      en: `no report for ${year} is held here`,
    };
  }
  const name = nameOfFigure(figure);
  const state = cellWords(cell.state === 'number' ? 'missing' : cell.state, report);
  const of = {
    zh: year === undefined ? '' : `${year} 年的`,
    en: year === undefined ? '' : ` ${year}`,
  };
  return { zh: `${of.zh}“${name.zh}”${state.zh}`, en: `“${name.en}”${of.en} is ${state.en}` };
}
