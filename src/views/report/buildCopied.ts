import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CopiedPart, CopiedSummary, Excerpt } from '../../model/copiedText.ts';
import { PART_LABELS } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, withPlace } from '../frame/nameIn.ts';

/** Words that a part of this report shares with another report. */
export interface CopiedItem {
  /** Ends where the other report's name follows. */
  readonly sentence: string;
  readonly report: Link;
  /** How many passages there are, and how to read those shown. */
  readonly note: string;
  readonly years: readonly [own: string, other: string];
  readonly excerpts: readonly Excerpt[];
}

/** What is said of a report's wording beside that of others. */
export interface CopiedView {
  /** Why there are no items, or how to take them. */
  readonly note: string;
  readonly items: readonly CopiedItem[];
}

/** `parts` may be of other reports too. A report without its text was not compared, and that is said. */
export function buildCopied(
  locale: Locale,
  report: StoredReport,
  parts: readonly CopiedPart[],
  { compared }: CopiedSummary,
): CopiedView {
  if (!report.texts) return { note: t(locale, 'copied.noTexts'), items: [] };
  const own = parts.filter(({ agency, year }) => agency === report.agency && year === report.year);
  if (own.length > 0) {
    return { note: t(locale, 'copied.note'), items: own.map((part) => buildItem(locale, part)) };
  }
  const count = compared - 1;
  if (count < 1) return { note: t(locale, 'copied.alone'), items: [] };
  return { note: t(locale, 'copied.none', { count }), items: [] };
}

function buildItem(locale: Locale, copied: CopiedPart): CopiedItem {
  const { year, part, length, shared, other, passages, excerpts } = copied;
  const otherYear = String(other.year);
  const title = t(locale, 'copied.report', { name: nameIn(locale, other), year: otherYear });
  const label = withPlace(locale, title, other.ancestors);
  return {
    sentence: t(locale, 'copied.item', {
      part: labelIn(locale, PART_LABELS[part]),
      length,
      shared,
      // Down: what is not wholly shared is never called 100 %.
      percent: `${Math.floor((shared / length) * 100)} %`,
      otherPart: labelIn(locale, PART_LABELS[other.part]),
    }),
    report: { href: pageAddress(locale, reportPath(other.agency, other.year)), label },
    note: t(locale, 'copied.excerpts', { count: passages, shown: excerpts.length }),
    years: [
      t(locale, 'agency.report', { year: String(year) }),
      `${nameIn(locale, other)} ${otherYear}`,
    ],
    excerpts,
  };
}
