import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import { PART_KEYS, PART_LABELS, type PartKey, TABLE_KEYS } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { stateWord } from '../stateWord.ts';
import { buildApplicationsTable } from './buildApplicationsTable.ts';
import { buildProactiveTables } from './buildProactiveTables.ts';
import { buildProceedingsTable } from './buildProceedingsTable.ts';
import { buildStated, type StatedRow } from './buildStated.ts';
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
  /** How to read the cells; said once, at the largest table. */
  readonly legend: string | undefined;
  /** What the prose states in numbers; under the overview, whatever part it stands in. */
  readonly stated: readonly StatedRow[];
  /** Said where there is nothing else. */
  readonly silent: string | undefined;
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
  const digest = report.digest.find(({ part }) => part === key)?.[locale];
  const text = textOf(report, key);
  const tables = tablesOf(locale, report, key);
  const hasWords = digest !== undefined || text.length > 0;
  return {
    key,
    heading: `${NUMERALS[locale][index] ?? ''}${labelIn(locale, PART_LABELS[key])}`,
    digest,
    text,
    tables,
    legend: key === 'applications' ? legendOf(locale, report) : undefined,
    stated: key === 'overview' ? buildStated(locale, report) : [],
    silent: hasWords || tables.length > 0 ? undefined : t(locale, silentKey(key)),
  };
}

function textOf({ texts = [] }: StoredReport, key: PartKey): readonly string[] {
  return texts
    .filter(({ part }) => part === key)
    .flatMap(({ text }) => text.split('\n').map((line) => line.trim()))
    .filter((paragraph) => paragraph !== '');
}

function legendOf(locale: Locale, { capture, templates }: StoredReport): string | undefined {
  if (templates.applications === 'legacy') return undefined;
  return t(locale, 'report.legend', {
    blank: t(locale, 'state.blank'),
    dash: t(locale, 'state.dash'),
    missing: stateWord(locale, 'missing', capture),
  });
}

function silentKey(key: PartKey): TextKey {
  const isTable = TABLE_KEYS.some((table) => table === key);
  return isTable ? 'report.noTables' : 'report.noWords';
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
