import type { Agency, DivisionRef } from '../../model/agency.ts';
import { type DivisionLevel, type DivisionRow, levelOfCode } from '../../model/division.ts';
import type { Register } from '../../register/buildRegister.ts';
import { nameInEnglish } from '../../register/nameInEnglish.ts';

/** Places as the pages show them: no division that only fills a level of the code. */
export interface Atlas {
  /** Divisions above an agency, province first; a department's own division is the last. */
  ancestorsOf(agency: Agency): readonly DivisionRef[];
  /** Divisions from the province down to a division, itself last, without towns. */
  regionsOf(division: string): readonly DivisionRef[];
  /** Provinces, cities and counties, in order of code. */
  readonly regions: readonly DivisionRow[];
  childrenOf(code: string): readonly DivisionRow[];
  /** Bodies of a level that the register has anywhere inside a division. */
  countWithin(division: string, level: DivisionLevel): number;
  readonly towns: number;
}

export const toRef = (row: DivisionRow): DivisionRef => ({
  code: row.code,
  name: row.name,
  nameEn: nameInEnglish(row),
});

/** The register as the dataset needs it. */
export function createAtlas(register: Register): Atlas {
  const refs = new Map<string, DivisionRef>();
  const refOf = (row: DivisionRow) => {
    const ref = refs.get(row.code) ?? toRef(row);
    refs.set(row.code, ref);
    return ref;
  };
  const counts = countLevels(register);
  return {
    ancestorsOf: ({ division, kind }) => {
      const path = register.pathOf(division);
      return (kind === 'department' ? path : path.slice(0, -1)).map(refOf);
    },
    regionsOf: (division) => register.pathOf(division).filter(isRegion).map(refOf),
    regions: register.governments.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    childrenOf: register.childrenOf,
    countWithin: (division, level) => counts.get(`${division} ${level}`) ?? 0,
    towns: register.towns.length,
  };
}

const isRegion = (row: DivisionRow) => levelOfCode(row.code) !== 'town';

function countLevels(register: Register): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of [...register.governments, ...register.towns]) {
    const level = levelOfCode(row.code);
    for (const above of register.pathOf(row.parent)) {
      const key = `${above.code} ${level}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
