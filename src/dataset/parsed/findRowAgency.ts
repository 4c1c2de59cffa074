import { AGENCY_KINDS, type Agency } from '../../model/agency.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { AgencyFinding } from '../../register/agencyEvidence.ts';
import { agencyOf } from '../../register/agencyOf.ts';
import type { Register } from '../../register/buildRegister.ts';
import { findAgencyByNames } from '../../register/findAgencyByNames.ts';
import { agencyFound } from '../store/agencyNamed.ts';
import type { RowHead } from './rowHead.ts';

export type Unresolved = Extract<AgencyFinding, { kind: 'unresolved' }>;

/** Whose report a row is. */
export type RowAgency =
  | {
      readonly kind: 'resolved';
      readonly code: string;
      /** The agency, where the register alone cannot name it. */
      readonly unlisted?: Agency;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Unresolved;

/** The agency of a row: by its code where it has one, else by its name and the places beside it. */
export function findRowAgency(
  head: RowHead,
  register: Register,
  isNamed: (code: string) => boolean,
): RowAgency {
  return head.code === '' ? byName(head, register) : byCode(head, register, isNamed);
}

function byCode(
  { code, agency: name }: RowHead,
  register: Register,
  isNamed: (code: string) => boolean,
): RowAgency {
  const listed = agencyOf(code, register);
  if (listed) return { kind: 'resolved', code, diagnostics: conflict(name, listed) };
  if (isNamed(code)) return { kind: 'resolved', code, diagnostics: [] };
  const { agency } = name === '' ? { agency: undefined } : agencyFound({ code, name }, register);
  if (agency) return { kind: 'resolved', code, unlisted: agency, diagnostics: [] };
  return { kind: 'unresolved', candidates: [], evidence: [], reason: 'stated-code-unknown' };
}

/** The code wins over the name; where neither name holds the other, one of them may be mistyped. */
function conflict(name: string, { name: expected }: Agency): Diagnostic[] {
  if (expected.includes(name) || name.includes(expected)) return [];
  return [diagnose('agency-conflict', { actual: name, expected })];
}

/** A row does not say of what level its agency is: only a name that fits one agency settles it. */
function byName({ agency, region, url = '' }: RowHead, register: Register): RowAgency {
  const [province = '', city = '', county = ''] = region.split(/\s+/);
  const findings = AGENCY_KINDS.map((level) =>
    findAgencyByNames({ agencyAsPrinted: agency, province, city, county, level, url }, register),
  );
  const resolved = new Set(findings.flatMap((one) => (one.kind === 'resolved' ? one.code : [])));
  const [code] = resolved;
  if (code !== undefined && resolved.size === 1) return found(code, findings, register);
  const open = findings.filter((one) => one.kind === 'unresolved');
  const best = open.find(({ reason }) => reason !== 'no-agency-named') ?? open[0];
  const reason = best?.reason ?? 'several-fit';
  const candidates = open.flatMap((one) => one.candidates);
  return { kind: 'unresolved', candidates, evidence: best?.evidence ?? [], reason };
}

function found(code: string, findings: readonly AgencyFinding[], register: Register): RowAgency {
  const finding = findings.find((one) => one.kind === 'resolved');
  const { agency, isListed } = agencyFound({ code, name: finding?.name ?? code }, register);
  return {
    kind: 'resolved',
    code,
    diagnostics: [],
    ...(agency && !isListed && { unlisted: agency }),
  };
}
