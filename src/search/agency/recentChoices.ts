import type { AgencyChoice } from './agencyChoice.ts';

/** Where the browser keeps them; a new form of entry needs a new name. */
const KEY = 'gongkai.recent-agencies.1';
const MOST = 5;

/** Where choices are kept: what of the browser's storage is used. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The last choices, newest first; none where the browser keeps nothing or has kept nonsense. */
export function readRecent(storage: ChoiceStorage | undefined): readonly AgencyChoice[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChoice).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberChoice(storage: ChoiceStorage | undefined, choice: AgencyChoice): void {
  const others = readRecent(storage).filter(
    ({ code, kind }) => code !== choice.code || kind !== choice.kind,
  );
  try {
    storage?.setItem(KEY, JSON.stringify([choice, ...others].slice(0, MOST)));
  } catch {
    // A full or closed storage: the lookup works without.
  }
}

export function forgetRecent(storage: ChoiceStorage | undefined): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // What cannot be written cannot be there.
  }
}

/** The browser's storage, which may be closed to pages. */
export function openStorage(): ChoiceStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const TEXTS = ['code', 'name', 'nameEn', 'place', 'placeEn', 'region'];

function isChoice(value: unknown): value is AgencyChoice {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    TEXTS.every((field) => typeof fields[field] === 'string') &&
    /^[\d]{2,9}(-[a-z0-9]+)?$/.test(String(fields.code)) &&
    /^\d{2,6}$/.test(String(fields.region)) &&
    (fields.kind === 'region' || fields.kind === 'agency') &&
    typeof fields.years === 'number'
  );
}
