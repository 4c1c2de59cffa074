import type { Agency } from '../model/agency.ts';
import { type DivisionRow, levelOfCode } from '../model/division.ts';
import { GOVERNMENT_OFFICE_NAMES, PEOPLES_GOVERNMENT } from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import { departmentOfSlug, findDepartment } from './departmentCode.ts';
import { DEPARTMENT_NOUNS } from './departments.ts';
import { joinSyllables, nameInEnglish } from './nameInEnglish.ts';
import { plainTownName } from './plainTownName.ts';
import { romanise } from './romanise.ts';

/**
 * The agency of a code: a government, a town or street office, or a department. `departmentNames`
 * gives, by agency code, the Chinese names of departments that src/register/departments.ts does not
 * list (without the government: 财政局). Undefined for a code that the register does not have, for
 * a placeholder, or for a slug without a known name.
 */
export function agencyOf(
  code: string,
  register: Register,
  departmentNames: ReadonlyMap<string, string> = new Map(),
): Agency | undefined {
  const [division = '', slug] = code.split('-');
  const row = register.find(division);
  if (!row || row.kind === 'placeholder') return undefined;
  if (slug === undefined) return divisionAgency(row);
  const name = departmentNames.get(code) ?? departmentOfSlug(slug);
  if (name === undefined || levelOfCode(division) === 'town') return undefined;
  return departmentAgency(code, row, name);
}

/** A document's agency is asked for several times, and making its names in Latin letters takes long. */
const KNOWN = new WeakMap<DivisionRow, Agency>();

function divisionAgency(row: DivisionRow): Agency | undefined {
  const agency = KNOWN.get(row) ?? nameDivision(row);
  if (agency) KNOWN.set(row, agency);
  return agency;
}

function nameDivision(row: DivisionRow): Agency | undefined {
  const level = levelOfCode(row.code);
  if (level === undefined) return undefined;
  if (level === 'town') {
    const name = plainTownName(row.name);
    return build(row.code, name, nameInEnglish(row), level, row);
  }
  const en = `People’s Government of ${nameInEnglish(row)}`;
  return build(row.code, row.name + PEOPLES_GOVERNMENT, en, level, row);
}

function departmentAgency(code: string, row: DivisionRow, name: string): Agency {
  const printed = GOVERNMENT_OFFICE_NAMES[name] ?? name;
  const en = `${departmentInEnglish(name)} of ${nameInEnglish(row)}`;
  return build(code, row.name + printed, en, 'department', row);
}

function build(
  code: string,
  name: string,
  nameEn: string,
  kind: Agency['kind'],
  row: DivisionRow,
): Agency {
  return { code, name, nameEn, kind, division: row.code, pinyin: romanise(name, row.code) };
}

/** A listed name, else pinyin with the ending translated: 粮食局 is Liangshi Bureau. */
function departmentInEnglish(name: string): string {
  const known = findDepartment(name);
  if (known) return known.en;
  const noun = DEPARTMENT_NOUNS.find(({ ending }) => name.endsWith(ending));
  const proper = joinSyllables(
    romanise(name.slice(0, name.length - (noun?.ending.length ?? 0))).split(' '),
  );
  return noun ? `${proper} ${noun.en}` : proper;
}
