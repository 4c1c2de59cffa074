import type { AgencyKind } from '../model/agency.ts';
import { levelOfCode } from '../model/division.ts';
import type { AuditedAgency } from './rule.ts';

/** How a body calls itself where it does not print its name, and what kind of body calls itself so. */
const SELF_NAMES: readonly (readonly [AgencyKind, readonly string[]])[] = [
  ['town', ['我镇', '本镇', '我乡', '本乡', '我街道', '本街道', '我办事处', '本办事处', '我苏木']],
  ['department', ['我局', '本局', '我委', '本委', '我厅', '本厅', '我院', '本院']],
];

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
