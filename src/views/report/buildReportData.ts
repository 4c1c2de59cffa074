import { LANGUAGE_TAGS, type Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { absoluteAddress, fileAddress, reportPath } from '../frame/address.ts';
import { nameIn, placeName } from '../frame/nameIn.ts';

/** What the page of a report is called and where it stands. */
export interface DataPage {
  readonly title: string;
  readonly address: string;
  readonly site: URL | undefined;
}

/** The report as a schema.org Dataset. */
export function buildReportData(
  locale: Locale,
  { agency, ancestors }: AgencyRecord,
  report: StoredReport,
  { title, address, site }: DataPage,
): object {
  const file = (name: string) =>
    absoluteAddress(site, fileAddress(`${reportPath(report.agency, report.year)}${name}`));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: t(locale, 'report.data.description', {
      name: nameIn(locale, agency),
      year: String(report.year),
    }),
    url: address,
    inLanguage: LANGUAGE_TAGS[locale],
    temporalCoverage: String(report.year),
    spatialCoverage: placeName(locale, ancestors) || nameIn(locale, agency),
    creator: { '@type': 'GovernmentOrganization', name: nameIn(locale, agency) },
    ...(report.published !== undefined && { datePublished: report.published }),
    ...(report.source.url !== undefined && { isBasedOn: report.source.url }),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file('report.csv') },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: file('report.json'),
      },
    ],
  };
}
