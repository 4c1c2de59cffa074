import type { Lookup, LookupEntry } from '../../src/model/siteRecords.ts';
import type { AgencyRow } from '../../src/search/agency/agencyRow.ts';
import { foldLatin } from '../../src/search/agency/foldText.ts';
import { type RandomSource, startRandom } from '../../src/synth/randomSource.ts';

/** A name as it may be typed, with one slip in it. */
export interface SlippedName {
  readonly typed: string;
  readonly wanted: LookupEntry;
  readonly writing: Writing;
}

export const WRITINGS = ['name', 'placeName', 'pinyin', 'fullPinyin', 'placePinyin'] as const;
export type Writing = (typeof WRITINGS)[number];

const SLIPS = ['wrong', 'missing', 'extra', 'swapped'] as const;
type Slip = (typeof SLIPS)[number];

/** In the first, second or third character, or in a later one. */
const PLACES = [0, 1, 2, 3] as const;
const SEED = 6;
/** In fewer characters nobody can tell what was meant. */
const SHORTEST = { name: 3, placeName: 4, pinyin: 5, fullPinyin: 5, placePinyin: 8 } as const;
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Towns and street offices of the register, each written in some way with some slip at some place. */
export function sampleSlips(lookup: Lookup, ofEach: number): readonly SlippedName[] {
  const random = startRandom(SEED);
  const towns = lookup.agencies.filter(({ code }) => /^\d{9}$/.test(code));
  const regions = new Map(lookup.regions.map((region) => [region.code, region]));
  const write = writeWith(regions);
  const next = (writing: Writing, slip: Slip, place: number): SlippedName => {
    const wanted = towns[random.int(0, towns.length - 1)] as LookupEntry;
    const text = write(wanted, writing);
    const typed = slipIn(text, slip, place < 3 ? place : random.int(3, text.length - 1), random);
    const isUsable = text.length >= SHORTEST[writing] && typed !== undefined && typed !== text;
    return isUsable ? { typed, wanted, writing } : next(writing, slip, place);
  };
  return WRITINGS.flatMap((writing) =>
    SLIPS.flatMap((slip) =>
      PLACES.flatMap((place) => Array.from({ length: ofEach }, () => next(writing, slip, place))),
    ),
  );
}

function writeWith(regions: ReadonlyMap<string, LookupEntry>) {
  return (wanted: LookupEntry, writing: Writing): string => {
    const { code, name, pinyin } = wanted;
    const region = regions.get(code.slice(0, 6)) ?? regions.get(code.slice(0, 4)) ?? wanted;
    if (writing === 'name') return name;
    if (writing === 'placeName') return properOf(region) + properOf(wanted);
    if (writing === 'pinyin') return properPinyin(wanted);
    if (writing === 'placePinyin') return `${properPinyin(region)} ${properPinyin(wanted)}`;
    return pinyin.replaceAll(' ', '');
  };
}

const properOf = ({ name, proper }: LookupEntry): string => name.slice(...proper);

const properPinyin = (entry: LookupEntry): string => {
  const count = properOf(entry).match(/\p{Script=Han}/gu)?.length ?? 0;
  return entry.pinyin.split(' ').slice(0, count).join('');
};

function slipIn(text: string, slip: Slip, at: number, random: RandomSource): string | undefined {
  const [before, here, next, behind] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 1),
  ];
  if (here === '' || here === ' ') return undefined;
  if (slip === 'missing') return before + behind;
  if (slip === 'swapped') return before + next + here + behind.slice(1);
  const other = /[a-z]/.test(here) ? otherKey(here, random) : otherCharacter(random);
  return slip === 'wrong' ? before + other + behind : before + other + here + behind;
}

/** Half of all wrong keys are beside the right one. */
function otherKey(key: string, random: RandomSource): string {
  const row = KEYBOARD.findIndex((keys) => keys.includes(key));
  const column = (KEYBOARD[row] ?? '').indexOf(key);
  const beside = KEYBOARD[random.int(row - 1, row + 1)]?.[random.int(column - 1, column + 1)];
  const any = KEYBOARD.join('').charAt(random.int(0, 25));
  return random.chance(0.5) && beside !== undefined ? beside : any;
}

const FREQUENT = '山水江河湖海东西南北中大新安平龙石林花园城田家和文明光红金长';

const otherCharacter = (random: RandomSource): string =>
  FREQUENT.charAt(random.int(0, FREQUENT.length - 1));

/**
 * Whether a name is the wanted one, for all that its writing tells: names that are written alike are
 * as good as each other.
 */
export function isWanted({ listed, latin }: AgencyRow, { wanted, writing }: SlippedName): boolean {
  if (writing === 'name' || writing === 'placeName') return listed.name === wanted.name;
  return latin.proper === foldLatin(properPinyin(wanted));
}

/** Whether a name holds what was typed to the letter, so that nobody can see a slip. */
export function fitsToTheLetter({ han, latin }: AgencyRow, { typed }: SlippedName): boolean {
  const letters = foldLatin(typed.replaceAll(' ', ''));
  return han.whole.includes(typed) || [latin.whole, latin.own].some((it) => it.startsWith(letters));
}
