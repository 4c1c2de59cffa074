import type { AgencyFinding, Confidence, UnresolvedReason } from './agencyEvidence.ts';
import { LEVEL_WORDS } from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import { agencyByReading, describeAgency } from './describeAgency.ts';
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
  const { reading, places } = question;
  const candidates = candidatesOf(reading, register);
  const { left, claims } = eliminate(candidates, question);
  const reason = findDoubt(left, question);
  if (reason !== undefined) {
    const evidence = judge(claims, reason === 'no-place-named' ? [] : left);
    const isListable = left.length <= MOST_CANDIDATES && reason !== 'name-not-in-register';
    const listed = isListable ? left.map((code) => describeAgency(code, reading, register)) : [];
    return { kind: 'unresolved', candidates: listed, evidence, reason };
  }
  const [code = ''] = left;
  const { code: agency, name } = agencyByReading(code, reading, register);
  const confidence = confidenceOf(code, candidates.length, claims, places);
  return { kind: 'resolved', code: agency, name, confidence, evidence: judge(claims, [code]) };
}

/** The candidates that places, then the level, then remarks leave, and the claims that were heard. */
function eliminate(
  candidates: readonly string[],
  { named, places, level, remarks }: AgencyQuestion,
): { left: readonly string[]; claims: readonly Claim[] } {
  const placed = preferNamed(narrow(candidates, places), places);
  const claim = level(candidates);
  const levelled = claim ? narrow(placed, [claim]) : placed;
  const claims = [named, ...places, ...(claim ? [claim] : [])];
  const remarked = levelled.filter((code) =>
    remarks.some((remark) => stanceOf(code, remark) === 'inside'),
  );
  if (levelled.length < 2 || remarked.length !== 1) return { left: levelled, claims };
  return { left: remarked, claims: [...claims, ...remarks] };
}

/** Why the candidates that are left are no answer; undefined where they are one. */
function findDoubt(
  left: readonly string[],
  { reading, places }: AgencyQuestion,
): UnresolvedReason | undefined {
  const [code] = left;
  const inside = (claim: Claim) => left.some((one) => stanceOf(one, claim) === 'inside');
  if (reading.head === undefined && !places.some(inside)) {
    const isPlaceNamed = places.some(({ supports }) => supports.length > 0);
    return isPlaceNamed ? 'name-not-in-register' : 'no-place-named';
  }
  if (code !== undefined && left.length === 1 && outweighs(code, places)) return undefined;
  const isDisputed = (one: string) => places.some((claim) => stanceOf(one, claim) === 'elsewhere');
  return left.every(isDisputed) ? 'evidence-conflicts' : 'several-fit';
}

/** `certain` takes two supports besides the name; that nothing else bears the name is one. */
function confidenceOf(
  code: string,
  namesakes: number,
  [, ...claims]: readonly Claim[],
  places: readonly Claim[],
): Confidence {
  if (places.some((claim) => stanceOf(code, claim) === 'elsewhere')) return 'strong';
  const supporting = claims.filter((claim) => stanceOf(code, claim) === 'inside');
  const unique = namesakes === 1 ? 1 : 0;
  return distinctSources(supporting) + unique >= 2 ? 'certain' : 'strong';
}
