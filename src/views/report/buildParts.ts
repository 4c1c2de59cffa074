import { labelIn, type Locale } from '../../i18n/locale.ts';
import { PART_KEYS, PART_LABELS, type PartKey } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { buildApplicationsTable } from './buildApplicationsTable.ts';
import { buildProactiveTables } from './buildProactiveTables.ts';
import { buildProceedingsTable } from './buildProceedingsTable.ts';
import type { FormTableView } from './formTable.ts';

/** One of a report's six parts, as far as there are words for it. */
export interface PartView {
  readonly key: PartKey;
  /** 一、总体情况 */
  readonly heading: string;
  /** Our own summary, in the page's language. */
  readonly digest: string | undefined;
  /** The report's own words, paragraph by paragraph, where this build holds the document. */
  readonly text: readonly string[];
  /** The tables of the part, as the form has them; none in a part of prose. */
  readonly tables: readonly FormTableView[];
}

const NUMERALS: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['一、', '二、', '三、', '四、', '五、', '六、'],
  en: ['1. ', '2. ', '3. ', '4. ', '5. ', '6. '],
};

/** All six parts, in the form's order. */
export function buildParts(locale: Locale, report: StoredReport): readonly PartView[] {
  return PART_KEYS.map((key, index) => buildPart(locale, report, key, index));
}

function buildPart(locale: Locale, report: StoredReport, key: PartKey, index: number): PartView {
  return {
    key,
    heading: `${NUMERALS[locale][index] ?? ''}${labelIn(locale, PART_LABELS[key])}`,
    digest: report.digest.find(({ part }) => part === key)?.[locale],
    text: (report.texts ?? [])
      .filter(({ part }) => part === key)
      .flatMap(({ text }) => text.split('\n').map((line) => line.trim()))
      .filter((paragraph) => paragraph !== ''),
    tables: tablesOf(locale, report, key),
  };
}

function tablesOf(locale: Locale, report: StoredReport, key: PartKey): readonly FormTableView[] {
  switch (key) {
    case 'proactive':
      return buildProactiveTables(locale, report);
    case 'applications':
      return hasTable(report) ? [buildApplicationsTable(locale, report)] : [];
    case 'proceedings':
      return hasTable(report) ? [buildProceedingsTable(locale, report)] : [];
    default:
      return [];
  }
}

function hasTable({ templates }: StoredReport): boolean {
  return templates.applications !== 'legacy';
}
