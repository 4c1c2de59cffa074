import type { LookupEntry } from '../model/siteRecords.ts';

/** One line of the agency search by name, with the forms it can be found by. */
export interface LookupRecord {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly place: string;
  readonly placeEn: string;
  readonly kind: LookupEntry[6];
  /** Years with a report; 0 for a region without a report of its own. */
  readonly years: number;
  /** `qijiashanjiedao` */
  readonly joined: string;
  /** `qjsjd` */
  readonly initials: string;
  /** Names in small letters without marks, as a query is compared with them. */
  readonly latin: string;
  readonly latinPlace: string;
}

export function toLookupRecord(entry: LookupEntry): LookupRecord {
  const [code, name, nameEn, pinyin, place, placeEn, kind, years] = entry;
  const syllables = pinyin.split(' ').filter((syllable) => syllable !== '');
  return {
    code,
    name,
    nameEn,
    place,
    placeEn,
    kind,
    years,
    joined: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    latin: normalise(nameEn),
    latinPlace: normalise(placeEn),
  };
}

/** Small letters, full-width forms made plain, marks and punctuation gone: `Huai'an` → `huaian`. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
