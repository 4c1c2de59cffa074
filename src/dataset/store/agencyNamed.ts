import type { Agency } from '../../model/agency.ts';
import { agencyOf } from '../../register/agencyOf.ts';
import type { Register } from '../../register/buildRegister.ts';
import type { NamedAgency } from './agenciesFile.ts';

/**
 * The agency of a code, under the name that data/agencies.csv gives it, else under the register's.
 * Undefined where neither knows it.
 */
export function agencyNamed(
  code: string,
  named: ReadonlyMap<string, NamedAgency>,
  register: Register,
): Agency | undefined {
  const known = agencyOf(code, register);
  const name = named.get(code);
  if (!name) return known;
  const [division = ''] = code.split('-');
  if (!register.find(division)) return undefined;
  return { kind: 'department', division, ...known, ...name };
}

/** The agency that a document was found to be of, named from the document where need be. */
export function agencyFound(
  { code, name }: { readonly code: string; readonly name: string },
  register: Register,
): { readonly agency: Agency | undefined; readonly isListed: boolean } {
  const listed = agencyOf(code, register);
  if (listed) return { agency: listed, isListed: true };
  const division = register.find(code.split('-')[0] ?? '')?.name ?? '';
  const department = name.startsWith(division) ? name.slice(division.length) : name;
  const agency = agencyOf(code, register, new Map([[code, department]]));
  return { agency, isListed: false };
}
