import type { AgencyEvidence, AgencyFinding } from './agencyEvidence.ts';
import { agencyOf } from './agencyOf.ts';
import type { Register } from './buildRegister.ts';
import { type Claim, judge } from './weighClaims.ts';

/**
 * The owner's word over what the document says. The document's evidence is kept and judged against
 * it. A code that the register does not have settles nothing: it is most likely mistyped.
 */
export function obeyOwner(code: string, read: AgencyFinding, register: Register): AgencyFinding {
  const division = code.split('-')[0] ?? '';
  const owner: Claim = { kind: 'owner', text: code, supports: [division] };
  const name = nameOf(code, division, read, register);
  if (name === undefined) {
    const evidence: AgencyEvidence[] = [{ ...owner, verdict: 'neutral' }, ...read.evidence];
    const candidates =
      read.kind === 'resolved' ? [{ code: read.code, name: read.name }] : read.candidates;
    return { kind: 'unresolved', candidates, evidence, reason: 'stated-code-unknown' };
  }
  const evidence = judge([owner, ...read.evidence], [division]);
  return { kind: 'resolved', code, name, confidence: 'certain', evidence };
}

/** The register's name; for a department it does not list, the document's, else the code itself. */
function nameOf(
  code: string,
  division: string,
  read: AgencyFinding,
  register: Register,
): string | undefined {
  const known = agencyOf(code, register);
  if (known) return known.name;
  const owner = code === division ? undefined : agencyOf(division, register);
  if (!owner || owner.kind === 'town') return undefined;
  return read.kind === 'resolved' && read.code === code ? read.name : code;
}
