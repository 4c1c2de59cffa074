import type { Locale } from '../i18n/locale.ts';
import { formatNumber, t } from '../i18n/t.ts';
import type { Cell } from '../model/figureState.ts';
import type { Place } from '../model/place.ts';
import type { Capture } from '../model/storedReport.ts';
import { knownPlace } from './knownPlace.ts';
import { stateWord } from './stateWord.ts';

/** A cell as it is shown: the number, what was printed instead of one, or the state in a word. */
export function formatFigure(
  locale: Locale,
  cell: Cell & { readonly raw?: string | undefined },
  capture: Capture,
): string {
  if (cell.state === 'number') return formatNumber(locale, cell.value);
  const printed = cell.state === 'dash' || cell.state === 'unreadable' ? cell.raw : undefined;
  return printed ?? stateWord(locale, cell.state, capture);
}

/** So many places are kept in words: the tables of many reports have their cells in the same places. */
const KNOWN_PLACES = 20_000;
const knownPlaces: Readonly<Record<Locale, Map<string, string>>> = {
  zh: new Map(),
  en: new Map(),
};

/** A stored place in words; a place of an unknown form is shown as it stands. */
export function formatPlaceIn(locale: Locale, stored: string): string {
  const known = knownPlaces[locale];
  const words = known.get(stored);
  if (words !== undefined) return words;
  if (known.size >= KNOWN_PLACES) known.clear();
  const found = placeInWords(locale, stored);
  known.set(stored, found);
  return found;
}

function placeInWords(locale: Locale, stored: string): string {
  const place = knownPlace(stored);
  return place === undefined ? stored : t(locale, `place.${place.in}`, placeParams(place));
}

/** The parts of a place as values for a text. */
export function placeParams(place: Place): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(place)) params[name] = String(value);
  return params;
}
