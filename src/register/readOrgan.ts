import type { DivisionLevel } from '../model/division.ts';
import {
  BRANCH,
  DEPARTMENT_ENDINGS,
  DISCLOSURE_OFFICES,
  GOVERNMENT_OFFICES,
  GOVERNMENT_WORDS,
  LEVEL_WORDS,
  NOT_A_LEVEL,
  TOWN_BODIES,
  TOWN_ENDINGS,
  TOWN_OFFICES,
} from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import { canonicalDepartment, findDepartment } from './departmentCode.ts';
import type { PrintedPlace } from './readAgencyPhrase.ts';

/** What of a division an agency is: its government (or the town itself), or a department. */
export type Organ =
  | { readonly kind: 'government' }
  | { readonly kind: 'department'; readonly name: string };

const GOVERNMENT: Organ = { kind: 'government' };
const LONGEST_DEPARTMENT = 25;
const BRANCH_NAME = new RegExp(`^(.+)${BRANCH.organ}(.+)${BRANCH.branch}$`);

/** The organ that the words after a division's name stand for; undefined for anything else. */
export function readOrgan(rest: string, level: DivisionLevel): Organ | undefined {
  return level === 'town' ? readTownBody(rest) : readGovernmentOrgan(rest);
}

/** A town's offices all report as the town: 办事处信息公开工作办公室. */
function readTownBody(rest: string): Organ | undefined {
  let left = rest;
  while (left !== '') {
    const word = TOWN_BODIES.find((body) => left.startsWith(body));
    if (word === undefined) return undefined;
    left = left.slice(word.length);
  }
  return GOVERNMENT;
}

function readGovernmentOrgan(rest: string): Organ | undefined {
  const word = GOVERNMENT_WORDS.find((government) => rest.startsWith(government)) ?? '';
  const name = rest.slice(word.length);
  if (name === '' || DISCLOSURE_OFFICES.includes(name)) return GOVERNMENT;
  const office = word === '' ? undefined : GOVERNMENT_OFFICES[name];
  if (office !== undefined) return { kind: 'department', name: office };
  return isDepartmentName(name) ? department(name) : undefined;
}

function department(name: string): Organ {
  return { kind: 'department', name: canonicalDepartment(name) };
}

function isDepartmentName(name: string): boolean {
  if (findDepartment(name)) return true;
  const plain = name.length <= LONGEST_DEPARTMENT && /^[\u4E00-\u9FFF]{3,}$/.test(name);
  return plain && endsWithAny(name, DEPARTMENT_ENDINGS) && !isTownName(name);
}

/** A town's name that the register does not have where it is printed: 某某镇人民政府. */
export function isTownName(name: string): boolean {
  return TOWN_OFFICES.some(
    (office) =>
      name.endsWith(office) &&
      endsWithAny(name.slice(0, name.length - office.length), TOWN_ENDINGS),
  );
}

/**
 * A city's branch in one of its districts, 公安局渝中区分局 after 重庆市: the district's department
 * by the name 公安分局. `above` are the codes of the city.
 */
export function readBranch(
  rest: string,
  above: readonly string[],
  register: Register,
): { head: PrintedPlace; organ: Organ } | undefined {
  const match = BRANCH_NAME.exec(rest);
  if (!match) return undefined;
  const [, name = '', place = ''] = match;
  const whole = register.placeNames.matchAt(place, 0).find(({ text }) => text === place);
  const codes = (whole?.codes ?? []).filter((code) =>
    above.some((outer) => code.length > outer.length && code.startsWith(outer)),
  );
  if (codes.length === 0) return undefined;
  return { head: { text: place, codes }, organ: department(name + BRANCH.branch) };
}

/** 市财政局, 区人民政府办公室 or just 教育局: an organ without its place. */
export function readLevelOrgan(
  phrase: string,
): { organ: Organ; levelWord: string | undefined } | undefined {
  const levelWord = NOT_A_LEVEL.some((word) => phrase.startsWith(word))
    ? undefined
    : Object.keys(LEVEL_WORDS).find((word) => phrase.startsWith(word));
  const rest = phrase.slice(levelWord?.length ?? 0);
  if (rest === '') return undefined;
  const organ = readGovernmentOrgan(rest);
  if (organ === undefined || (organ.kind === 'government' && levelWord === undefined)) {
    return undefined;
  }
  return { organ, levelWord };
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  return endings.some((ending) => text.endsWith(ending));
}
