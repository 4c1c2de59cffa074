import type { Locale } from '../i18n/locale.ts';
import type { StoredMention } from '../model/storedReport.ts';
import { UNIT_LABELS } from '../model/unit.ts';

/**
 * The measure word of a number of items disclosed: as printed, else the form's own 条 in Chinese,
 * where a number without one cannot be read. Empty in English, where it says "items" anyway.
 */
export function statedUnit(locale: Locale, { unit }: StoredMention): string {
  if (unit !== '') return unit;
  return locale === 'zh' ? UNIT_LABELS.record.zh : '';
}
