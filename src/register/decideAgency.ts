import type {
  AgencyCandidate,
  AgencyFinding,
  Confidence,
  UnresolvedReason,
} from './agencyEvidence.ts';
import { agencyOf } from './agencyOf.ts';
import { LEVEL_WORDS } from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import { departmentCode } from './departmentCode.ts';
import type { PhraseReading } from './readAgencyPhrase.ts';
import {
  type Claim,
  distinctSources,
  judge,
  narrow,
  outweighs,
  preferNamed,
  stanceOf,
} from './weighClaims.ts';

/** All that is known when the choice is made. */
export interface AgencyQuestion {
  readonly reading: PhraseReading;
  /** The name itself as evidence. */
  readonly named: Claim;
  /** Pieces that say where the agency is. */
  readonly places: readonly Claim[];
  /** 区委、区政府 and the like; narrows only what places leave open, since kinds change over time. */
  readonly level: (candidates: readonly string[]) => Claim | undefined;
  /** Places named in passing; they count only where nothing else decides. */
  readonly remarks: readonly Claim[];
}

/** A longer list of candidates helps nobody to fill in sources.csv. */
const MOST_CANDIDATES = 50;

/** Divisions that the printed name can mean before anything else is looked at. */
export function candidatesOf(reading: PhraseReading, register: Register): readonly string[] {
  if (reading.head) return reading.head.codes;
  const kinds = reading.levelWord === undefined ? undefined : LEVEL_WORDS[reading.levelWord];
  return register.governments
    .filter((row) => kinds === undefined || kinds.includes(row.kind))
    .map((row) => row.code);
}

/**
 * Chooses by elimination. The name gives the candidates; every piece of evidence narrows them on
 * its own. One must be left, and what speaks for it must outweigh what speaks against it: else the
 * report stays unresolved with the candidates that are left. Nothing is ever guessed.
 */
export function decideAgency(question: AgencyQuestion, register: Register): AgencyFinding {
  const { reading, named, places } = question;
  const candidates = candidatesOf(reading, register);
  const placed = preferNamed(narrow(candidates, places), places);
  const level = question.level(candidates);
  const levelled = level ? narrow(placed, [level]) : placed;
  const remarked = narrow(levelled, question.remarks);
  const decidedByRemark = levelled.length > 1 && remarked.length === 1;
  const left = decidedByRemark ? remarked : levelled;
  const claims = [named, ...places, ...(level ? [level] : [])];
  const all = decidedByRemark ? [...claims, ...question.remarks] : claims;

  const [code] = left;
  const evidence = judge(all, left);
  const nowhere =
    reading.head === undefined && !all.some((claim) => claim.kind !== 'level' && claim !== named);
  if (nowhere) return { kind: 'unresolved', candidates: [], evidence, reason: 'no-place-named' };
  if (code === undefined || left.length > 1 || !outweighs(code, places)) {
    const reason = conflicts(left, places) ? 'evidence-conflicts' : 'several-fit';
    return unresolved(left, evidence, reason, question, register);
  }
  return resolved(code, candidates.length, all, question, register);
}

function resolved(
  code: string,
  namesakes: number,
  claims: readonly Claim[],
  { reading }: AgencyQuestion,
  register: Register,
): AgencyFinding {
  const agency = agencyCodeOf(code, reading);
  return {
    kind: 'resolved',
    code: agency,
    name: agencyOf(agency, register, departmentNames(agency, reading))?.name ?? reading.phrase,
    confidence: confidenceOf(code, namesakes, claims),
    evidence: judge(claims, [code]),
  };
}

/** `certain` takes two supports besides the name (`claims[0]`); that nothing else bears it is one. */
function confidenceOf(code: string, namesakes: number, claims: readonly Claim[]): Confidence {
  if (claims.some((claim) => stanceOf(code, claim) === 'elsewhere')) return 'strong';
  const [, ...rest] = claims;
  const supporting = rest.filter((claim) => stanceOf(code, claim) === 'inside');
  const unique = namesakes === 1 ? 1 : 0;
  return distinctSources(supporting) + unique >= 2 ? 'certain' : 'strong';
}

function unresolved(
  codes: readonly string[],
  evidence: AgencyFinding['evidence'],
  reason: UnresolvedReason,
  { reading }: AgencyQuestion,
  register: Register,
): AgencyFinding {
  const listed = codes.length > MOST_CANDIDATES ? [] : codes;
  const candidates = listed.map((code) => describeCandidate(agencyCodeOf(code, reading), register));
  return { kind: 'unresolved', candidates, evidence, reason };
}

/** A candidate with the places above it, so that a reader can tell it from its namesakes. */
export function describeCandidate(code: string, register: Register): AgencyCandidate {
  const division = code.split('-')[0] ?? '';
  const above = register.pathOf(division).slice(0, -1);
  const own = agencyOf(code, register)?.name ?? register.find(division)?.name ?? code;
  return { code, name: above.map((row) => row.name).join('') + own };
}

/** Every candidate has a place speaking against it: the document points to two places. */
function conflicts(codes: readonly string[], places: readonly Claim[]): boolean {
  return codes.every((code) => places.some((claim) => stanceOf(code, claim) === 'elsewhere'));
}

function agencyCodeOf(division: string, { organ }: PhraseReading): string {
  return organ.kind === 'department' ? departmentCode(division, organ.name) : division;
}

function departmentNames(code: string, { organ }: PhraseReading): ReadonlyMap<string, string> {
  return new Map(organ.kind === 'department' ? [[code, organ.name]] : []);
}
