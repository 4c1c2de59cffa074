import { type DivisionKind, type DivisionLevel, levelOfCode } from '../model/division.ts';
import {
  DIVISION_SUFFIXES,
  FOREST_DISTRICT,
  PLACEHOLDER_NAMES,
  PLACEHOLDER_TOWN_SUFFIX,
} from './divisionSuffixes.ts';

/**
 * What a division is, from its code and name. `parentName` tells the county codes that only repeat
 * a city without counties (441900 东莞市). Throws for a code that is none.
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
  if (level === 'town') return name.endsWith(PLACEHOLDER_TOWN_SUFFIX);
  return PLACEHOLDER_NAMES.has(name) || (level === 'county' && name === parentName);
}

/** The statistics office numbers development zones 71 to 79 among a city's counties. */
function isZoneCode(code: string): boolean {
  return /^7[1-9]$/.test(code.slice(4));
}
