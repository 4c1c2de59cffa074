import { LANGUAGE_TAGS, type Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { FeedEntry } from '../../model/feedEntry.ts';
import { formatFigure } from '../formatFigure.ts';
import { absoluteAddress, feedAddress, pageAddress, reportPath } from '../frame/address.ts';
import { nameIn, placeName } from '../frame/nameIn.ts';
import { figureLabel } from '../report/figureLabel.ts';
import { escapeXml } from './escapeXml.ts';
import { feedId } from './feedId.ts';

/** The entries as an Atom feed (RFC 4287). Ids never change, wherever the site stands. */
export function buildFeed(
  locale: Locale,
  entries: readonly FeedEntry[],
  { site, released }: { readonly site: URL | undefined; readonly released: string },
): string {
  const own = absoluteAddress(site, feedAddress(locale));
  const updated = [released, ...entries.map(({ date }) => date)].sort().at(-1) ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[locale]}">`,
    element('id', feedId(`feed ${locale}`)),
    element('title', t(locale, 'feed.title')),
    element('subtitle', t(locale, 'feed.subtitle')),
    element('updated', timeOf(updated)),
    `<author>${element('name', t(locale, 'site.name'))}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteAddress(site, pageAddress(locale, '')))}"/>`,
    ...entries.map((entry) => formatEntry(locale, entry, site)),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry(locale: Locale, entry: FeedEntry, site: URL | undefined): string {
  const { kind, agency, year, date } = entry;
  const page = absoluteAddress(site, pageAddress(locale, reportPath(agency, year)));
  return [
    '<entry>',
    element('id', feedId([locale, kind, agency, year, anchorOf(entry)].join(' '))),
    element('title', titleOf(locale, entry)),
    element('updated', timeOf(date)),
    `<category term="${kind}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${page}${anchorOf(entry)}`)}"/>`,
    element('summary', summaryOf(locale, entry)),
    '</entry>',
  ].join('');
}

function anchorOf(entry: FeedEntry): string {
  if (entry.kind === 'report') return '';
  return entry.kind === 'finding' ? `#${entry.check}` : `#${entry.figure}`;
}

function titleOf(locale: Locale, entry: FeedEntry): string {
  return t(locale, `feed.${entry.kind}`, {
    name: nameIn(locale, entry),
    year: String(entry.year),
  });
}

function summaryOf(locale: Locale, entry: FeedEntry): string {
  if (entry.kind === 'finding') return entry.message[locale];
  if (entry.kind === 'report') {
    return t(locale, 'feed.report.summary', {
      place: placeName(locale, entry.ancestors) || nameIn(locale, entry),
    });
  }
  return t(locale, 'feed.correction.summary', {
    label: figureLabel(locale, entry.figure),
    before: formatFigure(locale, entry.before, 'document'),
    after: formatFigure(locale, entry.after, 'document'),
  });
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** The data know days; a day begins at midnight in Beijing. A collection without dates has the first. */
const timeOf = (date: string): string => `${date || '1970-01-01'}T00:00:00+08:00`;
