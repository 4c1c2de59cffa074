import { type Locale, labelIn } from '../../i18n/locale.ts';
import { labelOfFigure } from '../../model/labelOfFigure.ts';

/** A figure's name in full in one language. */
export function figureLabel(locale: Locale, id: string): string {
  return labelIn(locale, labelOfFigure(id));
}
