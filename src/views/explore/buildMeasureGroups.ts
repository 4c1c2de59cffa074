import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { MEASURES } from '../../model/measures.ts';

/** Measures that stand together in a list. */
export interface MeasureGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const GROUPS = ['measure', 'applications', 'proceedings', 'proactive', 'stated'] as const;

/** Every measure, derived ones first, then the figures by the part of the form that they stand in. */
export function buildMeasureGroups(locale: Locale): MeasureGroup[] {
  return GROUPS.map((group) => ({
    label: t(locale, `explore.measures.${group}`),
    options: MEASURES.filter(({ id }) => id.startsWith(`${group}.`)).map((measure) => ({
      value: measure.id,
      label: measure[locale],
    })),
  }));
}
