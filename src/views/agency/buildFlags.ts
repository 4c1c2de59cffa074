import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/** Something about a year's figures that a reader should know before using them. */
export interface Flag {
  readonly heading: string;
  readonly text: string;
  readonly link: Link;
}

/** What does not fit: a report held in part, figures put right, remarks of our reading. */
export function buildFlags(locale: Locale, report: StoredReport): readonly Flag[] {
  const year = String(report.year);
  const corrected = Object.values(report.figures).filter((figure) => figure.corrected).length;
  const warnings = report.diagnostics.filter(({ severity }) => severity !== 'info').length;
  const flag = (
    kind: 'partial' | 'corrected' | 'reading',
    anchor: string,
    count: number,
  ): Flag => ({
    heading: t(locale, `flag.${kind}.heading`),
    text: t(locale, `flag.${kind}`, { year, count }),
    link: {
      href: `${pageAddress(locale, reportPath(report.agency, report.year))}${anchor}`,
      label: t(locale, `flag.${kind}.link`),
    },
  });
  return [
    ...(report.capture === 'partial' ? [flag('partial', '', 0)] : []),
    ...(corrected > 0 ? [flag('corrected', '#corrections', corrected)] : []),
    ...(warnings > 0 ? [flag('reading', '#reading', warnings)] : []),
  ];
}
