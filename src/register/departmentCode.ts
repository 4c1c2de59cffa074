import { COMMITTEE_ENDINGS, DEPARTMENTS, type KnownDepartment } from './departments.ts';
import { romanise } from './romanise.ts';

const BY_NAME = new Map<string, KnownDepartment>(
  DEPARTMENTS.flatMap((known) => [known.name, ...known.also].map((name) => [name, known])),
);

/** The list's entry for a department's name or short name. */
export function findDepartment(name: string): KnownDepartment | undefined {
  return BY_NAME.get(name);
}

/**
 * The one name that a department goes by here, whatever form was printed: 国资委 becomes
 * 国有资产监督管理委员会, 工业园区管理委员会 becomes 工业园区管委会.
 */
export function canonicalDepartment(name: string): string {
  return findDepartment(name)?.name ?? shortenCommittee(name);
}

function shortenCommittee(name: string): string {
  const { long, short } = COMMITTEE_ENDINGS;
  return name.endsWith(long) ? name.slice(0, -long.length) + short : name;
}

/** Code of a government's department: 330206 and 财政局 give 330206-caizhengju. */
export function departmentCode(government: string, name: string): string {
  return `${government}-${slugOf(canonicalDepartment(name))}`;
}

/** A department's slug: its canonical name in pinyin, without spaces, unless the list has another. */
export function slugOf(canonicalName: string): string {
  return findDepartment(canonicalName)?.slug ?? romanise(canonicalName).replaceAll(' ', '');
}

let nameBySlug: ReadonlyMap<string, string> | undefined;

/** The listed department that a slug stands for: caizhengju is 财政局. */
export function departmentOfSlug(slug: string): string | undefined {
  nameBySlug ??= new Map(DEPARTMENTS.map(({ name }) => [slugOf(name), name]));
  return nameBySlug.get(slug);
}
