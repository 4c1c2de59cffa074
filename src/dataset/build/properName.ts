import { type DivisionRow, levelOfCode } from '../../model/division.ts';
import { DIVISION_SUFFIXES, OTHER_SUFFIXES } from '../../register/divisionSuffixes.ts';
import { nameForms } from '../../register/nameForms.ts';

/**
 * How many characters of a division's name are the name proper: 戚家山 of 戚家山街道, 临夏 of
 * 临夏回族自治州. A name that is all ending is proper as a whole.
 */
export function properName(row: DivisionRow, name: string): number {
  const stem = nameForms(row, [], () => false).find(({ status }) => status === 'stem');
  if (stem && name.startsWith(stem.text)) return stem.text.length;
  return name.length - endingOf(row, name).length;
}

/** The longest ending that leaves a name over. */
function endingOf({ code }: DivisionRow, name: string): string {
  const level = levelOfCode(code) ?? 'town';
  const [longest = ''] = [...DIVISION_SUFFIXES[level], ...OTHER_SUFFIXES]
    .map(({ suffix }) => suffix)
    .filter((suffix) => name.endsWith(suffix) && name.length > suffix.length)
    .sort((a, b) => b.length - a.length);
  return longest;
}
