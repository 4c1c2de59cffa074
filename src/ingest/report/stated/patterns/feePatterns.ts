import {
  CLAUSE_END_OR_AND,
  type PatternKind,
  type StatedPattern,
  statedPattern,
} from './statedPattern.ts';

const CHARGED: PatternKind = {
  figures: ['stated.fees.amount'],
  states: 'number',
  notNear: 'YZ',
  needsTopic: true,
};
const NOT_CHARGED: PatternKind = { ...CHARGED, states: 'zero' };
const END = CLAUSE_END_OR_AND;

export const FEE_PATTERNS: readonly StatedPattern[] = [
  statedPattern(NOT_CHARGED, 'CE', `[nk][^,;:NMZSLJj]{0,12}C[FgOoPVDd-]{0,6}E[FTC]*${END}`),
  statedPattern(NOT_CHARGED, 'E', `[nk][FgOoVPDI-]{0,8}E[FTCI]*${END}`),
  statedPattern(CHARGED, 'MC', 'C[FgOoPVDd]*E?[FTg]*M'),
  statedPattern(CHARGED, 'ME', 'E[FTCIg]*:?[Fg]*M'),
];
