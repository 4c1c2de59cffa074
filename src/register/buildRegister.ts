import { type DivisionRow, type HostRow, levelOfCode } from '../model/division.ts';
import { nameForms } from './nameForms.ts';
import { buildNameIndex, type NameEntry, type NameIndex } from './nameIndex.ts';

/** The national register in memory: divisions by code, as a tree, and by printed name. */
export interface Register {
  find(code: string): DivisionRow | undefined;
  /** Divisions right below, in order of code; placeholders give way to what is below them. */
  childrenOf(code: string): readonly DivisionRow[];
  /** The way to a division, province first and itself last, without placeholders. */
  pathOf(code: string): readonly DivisionRow[];
  /** Provinces to counties, without placeholders: whatever has a government with departments. */
  readonly governments: readonly DivisionRow[];
  /** Every town-level division but placeholders. */
  readonly towns: readonly DivisionRow[];
  /** Names of provinces to counties. */
  readonly placeNames: NameIndex;
  /** Names of towns and street offices. */
  readonly townNames: NameIndex;
  /** Government hosts, without www, and the division that runs each. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** Builds the register from the rows of data/register/, in any order; parents must be among them. */
export function buildRegister(
  rows: readonly DivisionRow[],
  hosts: readonly HostRow[] = [],
): Register {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const children = Map.groupBy(rows, (row) => row.parent);
  const pathOf = (code: string) => findPath(code, byCode);
  const childrenOf = (code: string): readonly DivisionRow[] =>
    (children.get(code) ?? []).flatMap((row) =>
      row.kind === 'placeholder' ? childrenOf(row.code) : [row],
    );
  const places = rows.filter((row) => row.kind !== 'placeholder');
  const governments = places.filter((row) => levelOfCode(row.code) !== 'town');
  const towns = places.filter((row) => levelOfCode(row.code) === 'town');
  const official = new Set(governments.map((row) => row.name));
  const index = (part: readonly DivisionRow[]) =>
    buildNameIndex(part.flatMap((row) => entriesOf(row, byCode, official)));
  return {
    find: (code) => byCode.get(code),
    childrenOf,
    pathOf,
    governments,
    towns,
    placeNames: index(governments),
    townNames: index(towns),
    hosts: new Map(hosts.map(({ host, code }) => [host, code])),
  };
}

function findPath(code: string, byCode: ReadonlyMap<string, DivisionRow>): DivisionRow[] {
  const path: DivisionRow[] = [];
  for (let row = byCode.get(code); row; row = byCode.get(row.parent)) {
    if (row.kind !== 'placeholder') path.unshift(row);
  }
  return path;
}

function entriesOf(
  row: DivisionRow,
  byCode: ReadonlyMap<string, DivisionRow>,
  official: ReadonlySet<string>,
): NameEntry[] {
  const level = levelOfCode(row.code);
  if (level === undefined) return [];
  const above = findPath(row.parent, byCode).map((place) => place.name);
  return nameForms(row, above, (text) => official.has(text)).map((form) => ({
    ...form,
    level,
    code: row.code,
  }));
}
