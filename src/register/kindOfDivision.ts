import { type DivisionKind, type DivisionLevel, levelOfCode } from '../model/division.ts';
import {
  DIVISION_SUFFIXES,
  FOREST_DISTRICT,
  PLACEHOLDER_NAMES,
  PLACEHOLDER_TOWN_SUFFIX,
} from './divisionSuffixes.ts';

/**
 * What a division is, from its code and name. `parentName` tells the codes that only repeat the
 * division above them (441900 东莞市, 350527000 金门县). Throws for a code that is none.
 */
export function kindOfDivision(code: string, name: string, parentName: string): DivisionKind {
  const level = levelOfCode(code);
  if (level === undefined) throw new Error(`"${code}" is no division code`);
  if (isPlaceholder(level, name, parentName)) return 'placeholder';
  if (level === 'county' && isZoneCode(code)) return 'zone';
  if (name === FOREST_DISTRICT) return 'forestDistrict';
  const known = DIVISION_SUFFIXES[level].find(({ suffix }) => name.endsWith(suffix));
  return known?.kind ?? 'other';
}

function isPlaceholder(level: DivisionLevel, name: string, parentName: string): boolean {
  if (name === parentName && (level === 'county' || level === 'town')) return true;
  return level === 'town' ? name.endsWith(PLACEHOLDER_TOWN_SUFFIX) : PLACEHOLDER_NAMES.has(name);
}

/** The statistics office numbers development zones 71 to 79 among a city's counties. */
function isZoneCode(code: string): boolean {
  return /^7[1-9]$/.test(code.slice(4));
}
