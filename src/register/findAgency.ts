import type { AgencyEvidenceInput, AgencyFinding } from './agencyEvidence.ts';
import { GOVERNMENT_OFFICES } from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import { candidatesOf, decideAgency } from './decideAgency.ts';
import { describeAgency } from './describeAgency.ts';
import { findPlaceMentions } from './findPlaceMentions.ts';
import { type FoundReading, findReading } from './findReading.ts';
import { findHosts, hostClaims, type PrintedHost } from './hostClaims.ts';
import { levelClaim } from './levelClaim.ts';
import { obeyOwner } from './obeyOwner.ts';
import { type PlacedText, placeClaims, remarkClaims } from './placeClaims.ts';
import type { PhraseReading } from './readAgencyPhrase.ts';
import { buildTextPlaces } from './textPlace.ts';
import { type Claim, judge } from './weighClaims.ts';

/**
 * Which agency wrote a report, with all evidence for and against. The owner's word wins; what the
 * document says is kept beside it. An answer is given only where the evidence leaves one agency.
 */
export function findAgency(input: AgencyEvidenceInput, register: Register): AgencyFinding {
  const read = readDocument(input, register);
  return input.statedCode === undefined ? read : obeyOwner(input.statedCode, read, register);
}

function readDocument(input: AgencyEvidenceInput, register: Register): AgencyFinding {
  const source: PlacedText = {
    text: input.text,
    mentions: findPlaceMentions(input.text, register),
    placeAt: buildTextPlaces(input.text),
  };
  const search = findReading(input, source, register);
  const hosts = findHosts(input.text, input.url, source.placeAt);
  if (search.kind !== 'found') {
    const claims = hostClaims(hosts, [], register, { likeness: false });
    const evidence = judge([...placeClaims(source, undefined), ...claims], []);
    const reason = search.kind === 'nothing' ? 'no-agency-named' : 'name-not-in-register';
    return { kind: 'unresolved', candidates: [], evidence, reason };
  }
  return decideNamed(search.found, source, hosts, register);
}

/** The choice, once the document's own name for its author is read. */
function decideNamed(
  found: FoundReading,
  source: PlacedText,
  hosts: readonly PrintedHost[],
  register: Register,
): AgencyFinding {
  const { reading } = found;
  const candidates = candidatesOf(reading, register);
  const agencyName = reading.organ.kind === 'department' ? reading.organ.name : reading.head?.text;
  const finding = decideAgency(
    {
      reading,
      named: nameClaim(found, source),
      places: [
        ...chainClaims(reading, found, source),
        ...placeClaims(withoutName(source, found), agencyName),
        ...hostClaims(hosts, candidates, register, { likeness: reading.head !== undefined }),
      ],
      level: (codes) => levelClaim(source, codes, register),
      remarks: remarkClaims(source),
    },
    register,
  );
  return isWriterOnly(found) ? leaveOpen(finding, reading, register) : finding;
}

/**
 * "本报告由某县人民政府办公室编制" under a title without an agency: the office writes the government's
 * report as well as its own, so the sentence does not tell which of the two this is.
 */
function isWriterOnly({ kind, reading: { organ } }: FoundReading): boolean {
  const isOffice =
    organ.kind === 'department' && Object.values(GOVERNMENT_OFFICES).includes(organ.name);
  return kind === 'body' && isOffice;
}

function leaveOpen(
  finding: AgencyFinding,
  reading: PhraseReading,
  register: Register,
): AgencyFinding {
  if (finding.kind === 'unresolved') return finding;
  const division = finding.code.split('-')[0] ?? '';
  const government: PhraseReading = { ...reading, organ: { kind: 'government' } };
  const candidates = [government, reading].map((one) => describeAgency(division, one, register));
  return { kind: 'unresolved', candidates, evidence: finding.evidence, reason: 'several-fit' };
}

/** The text without the places printed in the agency's own name, which count as the title's. */
function withoutName(source: PlacedText, { offset, reading }: FoundReading): PlacedText {
  if (offset === undefined) return source;
  const end = offset + reading.phrase.length;
  const mentions = source.mentions.filter(
    (mention) => mention.offset < offset || mention.end > end,
  );
  return { ...source, mentions };
}

function nameClaim({ reading, kind, offset }: FoundReading, source: PlacedText): Claim {
  const place = offset === undefined ? undefined : source.placeAt(offset);
  return { kind, text: reading.phrase, place, supports: reading.head?.codes ?? [] };
}

/** The places printed before the name, as evidence of their own. */
function chainClaims(reading: PhraseReading, found: FoundReading, source: PlacedText): Claim[] {
  const { kind, offset } = found;
  const place = offset === undefined ? undefined : source.placeAt(offset);
  const printed = [reading.misfit, reading.chain.at(-1)].filter((part) => part !== undefined);
  return printed.map(({ text, codes }) => ({ kind, text, place, supports: codes }));
}
