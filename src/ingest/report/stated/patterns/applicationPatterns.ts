import {
  CASE_UNITS,
  CLAUSE_END_OR_AND,
  type PatternKind,
  type StatedPattern,
  statedPattern,
} from './statedPattern.ts';

const RECEIVED: PatternKind = {
  figures: ['stated.applications.received'],
  states: 'number',
  notNear: 'YSZWp',
  notBefore: 'S',
  units: CASE_UNITS,
};
const NOT_RECEIVED: PatternKind = { figures: RECEIVED.figures, states: 'zero', notNear: 'YZW' };
const CONCLUDED: PatternKind = {
  figures: ['stated.applications.concluded'],
  states: 'number',
  notNear: 'YZc',
  needs: 'D',
  units: CASE_UNITS,
};
const END = CLAUSE_END_OR_AND;

export const APPLICATION_PATTERNS: readonly StatedPattern[] = [
  statedPattern(RECEIVED, 'RD', 'R[FgqOTHI&-]{0,8}D[FTgdq]*:?[Fg]*(?:N|u)'),
  statedPattern(RECEIVED, 'NRD', 'R[Fg]*NF*D'),
  statedPattern(RECEIVED, 'NRD', 'D[FTgd]*R[Fg]*:?N'),
  statedPattern({ ...RECEIVED, needsTopic: true }, 'NRd', 'R[Fg]*d[FTg]*N'),
  statedPattern({ ...RECEIVED, states: 'gap' }, 'URD', 'R[Fg]*D[Fg]*U'),
  statedPattern(NOT_RECEIVED, 'RD', `[nk][Fg]*R[FgqOT&I-]{0,8}D[FTde]*${END}`),
  statedPattern(NOT_RECEIVED, 'Rd', `[nk][Fg]*R[FgqT&I-]{0,8}[VP]F*[Oo]F*d[FTe]*${END}`),
  statedPattern(NOT_RECEIVED, 'kD', `k[Fg]*D[FTde]*${END}`),
  statedPattern(CONCLUDED, 'NKD', 'K[Fg]*(?:D[FTgd]*)?N'),
];
