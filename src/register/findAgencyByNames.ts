import type { AgencyKind } from '../model/agency.ts';
import { levelOfCode } from '../model/division.ts';
import type { AgencyFinding } from './agencyEvidence.ts';
import type { Register } from './buildRegister.ts';
import { candidatesOf, decideAgency } from './decideAgency.ts';
import { isUnknownTown } from './findReading.ts';
import { findHosts, hostClaims } from './hostClaims.ts';
import { type PhraseReading, readAgencyPhrase, within } from './readAgencyPhrase.ts';
import type { Claim } from './weighClaims.ts';

/** A line of a list of reports made by hand. Any field but the first may be empty. */
export interface AgencyNames {
  /** As the report prints it; several forms separated by commas (教育局, "我局"). */
  readonly agencyAsPrinted: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly level: AgencyKind;
  readonly url: string;
}

const NOWHERE = () => ({ line: 1, column: 1 });

/** As findAgency, from a name and the places in columns beside it instead of a document. */
export function findAgencyByNames(names: AgencyNames, register: Register): AgencyFinding {
  const phrases = names.agencyAsPrinted.replaceAll(/["“”]/g, '').split(/\s*[,，]\s*/);
  const reading = readFirst(phrases, names.level, register);
  const columns = columnClaims(names, register);
  if (!reading) {
    const reason = phrases.some(isUnknownTown) ? 'name-not-in-register' : 'no-agency-named';
    const evidence = columns.map((claim) => ({ ...claim, verdict: 'neutral' as const }));
    return { kind: 'unresolved', candidates: [], evidence, reason };
  }
  const candidates = candidatesOf(reading, register);
  const hosts = findHosts('', names.url, NOWHERE);
  return decideAgency(
    {
      reading,
      named: { kind: 'title', text: reading.phrase, supports: reading.head?.codes ?? [] },
      places: [
        ...chainClaims(reading),
        ...columns,
        ...hostClaims(hosts, candidates, register, { likeness: reading.head !== undefined }),
      ],
      level: () => undefined,
      remarks: [],
    },
    register,
  );
}

/** The first form that reads as an agency of the stated level, one with its place before others. */
function readFirst(
  phrases: readonly string[],
  level: AgencyKind,
  register: Register,
): PhraseReading | undefined {
  const readings = phrases
    .flatMap((phrase) => readAgencyPhrase(phrase, register) ?? [])
    .filter((reading) => fitsLevel(reading, level));
  const rank = ({ head, organ }: PhraseReading) =>
    Number(head === undefined) * 2 + Number(level === 'department' && organ.kind !== level);
  return readings.sort((a, b) => rank(a) - rank(b))[0];
}

function fitsLevel({ organ, head }: PhraseReading, level: AgencyKind): boolean {
  if (level === 'department') return organ.kind === 'department' || levelOf(head) === 'town';
  return organ.kind === 'government' && levelOf(head) === level;
}

function levelOf(head: PhraseReading['head']): AgencyKind | undefined {
  return levelOfCode(head?.codes[0] ?? '');
}

function chainClaims({ chain, misfit }: PhraseReading): Claim[] {
  return [misfit, chain.at(-1)]
    .filter((place) => place !== undefined)
    .map(({ text, codes }) => ({ kind: 'title', text, supports: codes }));
}

/**
 * The innermost column that names a place of the register, inside the places of the columns before
 * it. A place the register does not have (高新区) is kept as evidence that says nothing.
 */
function columnClaims(names: AgencyNames, register: Register): Claim[] {
  const columns = [names.province, names.city, names.county].filter((name) => name !== '');
  const claims: Claim[] = [];
  let above: readonly string[] | undefined;
  for (const text of columns) {
    const [name] = register.placeNames.matchAt(text, 0).filter((found) => found.text === text);
    const codes = name ? within(name.codes, above) : [];
    const isRepeated = above?.some((code) => name?.codes.includes(code)) ?? false;
    if (codes.length > 0) above = codes;
    if (!isRepeated) claims.push({ kind: 'owner', text, supports: codes });
  }
  return claims;
}
