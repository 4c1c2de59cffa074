import {
  CASE_UNITS,
  CLAUSE_END_OR_AND,
  type PatternKind,
  type StatedPattern,
  statedPattern,
} from './statedPattern.ts';

/** The figures of proceedings, under the letter of their words. */
export const CASE_FIGURES = {
  L: 'stated.proceedings.review',
  J: 'stated.proceedings.lawsuits',
} as const;

const COUNTED = { states: 'number', notNear: 'YZ', needsTopic: true, units: CASE_UNITS } as const;
const NONE = { states: 'zero', notNear: 'YZ', needsTopic: true } as const;
const BOTH: PatternKind = { ...COUNTED, figures: Object.values(CASE_FIGURES), onlyZero: true };

/** Not two kinds with one number, and no business of the body itself (受理行政复议申请). */
const ALONE = '(?<![LJ][FTde]*&[FIR]{0,4})(?<![HR][Fg]{0,4})';
const ANYTHING = '[FgRIDTdcOoVvPtqe&LJ-]*';
/** Nothing else behind it: 未发生行政复议、诉讼败诉 says nothing of either. */
const NOTHING_ELSE = '[FTdIRce&LJ]*(?=[,;:)]|$)';

function casePatterns([letter, figure]: readonly [string, string]): StatedPattern[] {
  const counted: PatternKind = { ...COUNTED, figures: [figure] };
  const none: PatternKind = { ...NONE, figures: [figure] };
  return [
    statedPattern(counted, letter, `${ALONE}${letter}[FTdg]*:?[Fg]*(?:N|(?<=F)u)`),
    statedPattern(counted, `N${letter}`, `[IRg]F*NF*${letter}[FT]*${CLAUSE_END_OR_AND}`),
    statedPattern(none, letter, `[nk]${ANYTHING}${letter}${NOTHING_ELSE}`),
    statedPattern(none, `k:${letter}`, `${letter}[FTde]*(?:&[FIR]*[LJ][FTde]*)?:k(?=[,;]|$)`),
  ];
}

export const PROCEEDING_PATTERNS: readonly StatedPattern[] = [
  ...Object.entries(CASE_FIGURES).flatMap(casePatterns),
  statedPattern(BOTH, 'LJ', 'L[FTde]*&[FIR]*J[FTdeg]*:?[Fg]*(?:N|u)'),
  statedPattern(BOTH, 'LJ', 'J[FTde]*&[FIR]*L[FTdeg]*:?[Fg]*(?:N|u)'),
];
