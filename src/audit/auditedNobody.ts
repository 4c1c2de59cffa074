import type { AgencyKind } from '../model/agency.ts';
import { levelOfCode } from '../model/division.ts';
import type { AuditedAgency } from './rule.ts';
import { SELF_NAMES } from './selfNames.ts';

/**
 * The body of a document that is nobody's report yet: without a code, of the kind that all its
 * candidates are, else of the kind that it calls itself; else of no known kind.
 */
export function auditedNobody(
  agencyAsPrinted: string,
  candidates: readonly string[],
): AuditedAgency {
  const kinds = new Set(candidates.map(kindOfCode));
  const levels = new Set(candidates.map((code) => levelOfCode(divisionOf(code))));
  const fitting = kinds.size === 1 && levels.size === 1 ? candidates[0] : undefined;
  return {
    code: '',
    name: agencyAsPrinted,
    nameEn: '',
    kind: fitting === undefined ? kindOfSelfName(agencyAsPrinted) : kindOfCode(fitting),
    division: fitting === undefined ? '' : divisionOf(fitting),
    pinyin: '',
  };
}

const divisionOf = (code: string): string => code.split('-', 1)[0] ?? '';

const kindOfCode = (code: string): AgencyKind | undefined =>
  code.includes('-') ? 'department' : levelOfCode(code);

function kindOfSelfName(printed: string): AgencyKind | undefined {
  return SELF_NAMES.find(([, names]) => names.some((name) => printed.includes(name)))?.[0];
}
