import { type DivisionKind, type DivisionRow, levelOfCode } from '../model/division.ts';
import { DIVISION_SUFFIXES, OTHER_SUFFIXES } from './divisionSuffixes.ts';
import { ETHNIC_WORD } from './ethnicGroups.ts';
import { findEthnicGroups } from './findEthnicGroups.ts';

type NamedDivision = Pick<DivisionRow, 'code' | 'name' | 'kind' | 'pinyin' | 'en'>;

/**
 * A division's English name, by one rule: the pinyin of the name proper as one word, then the
 * English of its ending (Qijiashan Subdistrict, Gaoqing County; nothing for provinces and cities:
 * Ningbo, Zhejiang). Ethnic groups in the name are translated (Guzhai Mulao Ethnic Township). The
 * register's `en` column holds the established names that the rule does not give (Harbin, Shaanxi).
 */
export function nameInEnglish(division: NamedDivision): string {
  if (division.en !== '') return division.en;
  const ending = findEnding(division);
  const { proper, groups } = findEthnicGroups(
    division.name.slice(0, -ending.suffix.length || undefined),
    {
      bare: ending.bareGroup,
    },
  );
  const words = [
    joinSyllables(division.pinyin.split(' ').slice(0, countSyllables(proper))),
    joinGroups(groups),
    ending.en,
  ];
  return words.filter((word) => word !== '').join(' ');
}

interface Ending {
  readonly suffix: string;
  readonly en: string;
  /** The ending took the 族 of the group before it along (族乡, 族镇). */
  readonly bareGroup: boolean;
}

const NO_ENDING: Ending = { suffix: '', en: '', bareGroup: false };

/** The kinds whose endings their level does not tell. */
const OTHER_KINDS: ReadonlySet<DivisionKind> = new Set(['zone', 'other', 'forestDistrict']);

/** The longest ending that leaves a name over; a name that is all ending has none. */
function findEnding({ code, name, kind }: NamedDivision): Ending {
  const level = levelOfCode(code);
  if (level === undefined || kind === 'placeholder') return NO_ENDING;
  const endings = OTHER_KINDS.has(kind) ? OTHER_SUFFIXES : DIVISION_SUFFIXES[level];
  const [longest] = endings
    .filter(
      ({ suffix, least = 1 }) => name.endsWith(suffix) && name.length - suffix.length >= least,
    )
    .sort((a, b) => b.suffix.length - a.suffix.length);
  return longest ? { ...longest, bareGroup: longest.suffix.startsWith(ETHNIC_WORD) } : NO_ENDING;
}

/** Chinese characters in a name, each of which has one syllable in the pinyin column. */
function countSyllables(name: string): number {
  return name.match(/[\u3007\u3400-\u4DBF\u4E00-\u9FFF]/g)?.length ?? 0;
}

/** One capitalised word; an apostrophe keeps a syllable that begins with a vowel apart (Xi’an). */
export function joinSyllables(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function joinGroups(groups: readonly string[]): string {
  if (groups.length < 2) return groups.join('');
  return `${groups.slice(0, -1).join(', ')} and ${groups.at(-1)}`;
}
