import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { emphasise, type TextRun } from '../emphasise.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { yearSentence } from '../sentence/yearSentence.ts';

/** One year in the list of reports, or a stretch of years that the collection does not have. */
export interface YearItem {
  readonly years: string;
  /** Absent for a gap. */
  readonly link: Link | undefined;
  readonly sentence: readonly TextRun[];
  readonly facts: readonly string[];
  readonly original: Link | undefined;
}

/** An agency's years, newest first, with the gaps between them said in words. */
export function buildYears(locale: Locale, { agency, reports }: AgencyRecord): readonly YearItem[] {
  return reports.toReversed().flatMap((report, index, newestFirst) => {
    const item = buildYear(locale, agency.code, report);
    const older = newestFirst[index + 1];
    return older && older.year < report.year - 1
      ? [item, buildGap(locale, older.year + 1, report.year - 1)]
      : [item];
  });
}

function buildYear(locale: Locale, code: string, report: StoredReport): YearItem {
  const year = String(report.year);
  return {
    years: year,
    link: {
      href: pageAddress(locale, reportPath(code, report.year)),
      label: t(locale, 'agency.report', { year }),
    },
    sentence: emphasise(yearSentence(locale, report)),
    facts: factsOf(locale, report),
    original:
      report.source.url === undefined
        ? undefined
        : { href: report.source.url, label: t(locale, 'agency.original') },
  };
}

function factsOf(locale: Locale, report: StoredReport): readonly string[] {
  return [
    report.published === undefined
      ? t(locale, 'agency.undated')
      : t(locale, 'agency.published', { date: report.published }),
    t(locale, `template.${report.template}.short`),
    t(locale, `capture.${report.capture}`),
  ];
}

function buildGap(locale: Locale, from: number, to: number): YearItem {
  const years = from === to ? String(from) : `${from}–${to}`;
  return {
    years,
    link: undefined,
    sentence: [{ text: t(locale, 'agency.gap'), strong: false }],
    facts: [],
    original: undefined,
  };
}
