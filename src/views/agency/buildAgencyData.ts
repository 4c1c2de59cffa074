import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { absoluteAddress, fileAddress } from '../frame/address.ts';
import { nameIn, otherNameOf, placeName } from '../frame/nameIn.ts';

/** The agency as a schema.org GovernmentOrganization, with its figures as a Dataset. */
export function buildAgencyData(
  locale: Locale,
  { agency, ancestors, reports }: AgencyRecord,
  { address, site }: { readonly address: string; readonly site: URL | undefined },
): object {
  const name = nameIn(locale, agency);
  const place = placeName(locale, ancestors) || name;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name,
    alternateName: otherNameOf(locale, agency),
    identifier: agency.code,
    url: address,
    areaServed: place,
    subjectOf: {
      '@type': 'Dataset',
      name: t(locale, 'agency.cited', { name }),
      description: t(locale, 'agency.data.description', { name }),
      url: address,
      temporalCoverage: `${reports.at(0)?.year}/${reports.at(-1)?.year}`,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absoluteAddress(site, fileAddress(`data/agency/${agency.code}.json`)),
      },
    },
  };
}
