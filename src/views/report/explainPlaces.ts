import type { Locale } from '../../i18n/locale.ts';
import { sentenceGap } from '../../i18n/sentenceGap.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import type { Place } from '../../model/place.ts';
import { placeParams } from '../formatFigure.ts';
import { shortPlace } from './shortPlace.ts';

/** What stands in the tables of places, and so must be explained over them. */
export interface SeenPlaces {
  /** In the order of the form; the first of each kind is the example. */
  readonly places: readonly Place[];
  readonly severalSheets: boolean;
  readonly hasGaps: boolean;
  readonly hasPrints: boolean;
}

/** How to read the short places: a sentence for each kind that occurs, with a place of this report. */
export function explainPlaces(locale: Locale, seen: SeenPlaces): string {
  const { places, severalSheets, hasGaps, hasPrints } = seen;
  const examples = new Map<Place['in'], Place>();
  for (const place of places) if (!examples.has(place.in)) examples.set(place.in, place);
  const kinds = [...examples.values()].map((place) =>
    t(locale, sentenceFor(place, severalSheets), {
      ...placeParams(place),
      short: shortPlace(place, severalSheets),
    }),
  );
  return [
    t(locale, 'report.places.note'),
    ...kinds,
    ...(hasGaps ? [t(locale, 'report.places.gaps')] : []),
    ...(hasPrints ? [t(locale, 'report.places.prints')] : []),
  ].join(sentenceGap(locale));
}

function sentenceFor(place: Place, severalSheets: boolean): TextKey {
  if (place.in === 'sheet' && severalSheets) return 'report.places.sheets';
  return `report.places.${place.in}`;
}
