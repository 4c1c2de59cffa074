import type { AgencyCandidate } from './agencyEvidence.ts';
import { agencyOf } from './agencyOf.ts';
import type { Register } from './buildRegister.ts';
import { departmentCode } from './departmentCode.ts';
import type { PhraseReading } from './readAgencyPhrase.ts';

/** Code and Chinese name of the agency that a name means, once its division is known. */
export function agencyByReading(
  division: string,
  { organ, phrase }: PhraseReading,
  register: Register,
): AgencyCandidate {
  const isDepartment = organ.kind === 'department';
  const code = isDepartment ? departmentCode(division, organ.name) : division;
  const names = new Map(isDepartment ? [[code, organ.name]] : []);
  return { code, name: agencyOf(code, register, names)?.name ?? phrase };
}

/** The same with the places above it, so that a reader can tell it from its namesakes. */
export function describeAgency(
  division: string,
  reading: PhraseReading,
  register: Register,
): AgencyCandidate {
  const { code, name } = agencyByReading(division, reading, register);
  const above = register.pathOf(division).slice(0, -1);
  return { code, name: above.map((row) => row.name).join('') + name };
}
