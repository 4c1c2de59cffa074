import type { AgencyRow } from './agencyRow.ts';

/** What was chosen: the detail of the event `choose`, and what is remembered of a choice. */
export interface AgencyChoice {
  readonly code: string;
  /** A region is chosen for what is in it, an agency for its own reports. */
  readonly kind: 'region' | 'agency';
  readonly name: string;
  readonly nameEn: string;
  /** Where it is, in Chinese and in English. */
  readonly place: string;
  readonly placeEn: string;
  /** Years with a report; 0 for what is not collected, and for regions. */
  readonly years: number;
  /** The region whose page stands for an agency without reports; its own code for a region. */
  readonly region: string;
}

export function toChoice({ listed, isRegion, path, parent }: AgencyRow): AgencyChoice {
  const { code, name, nameEn, years } = listed;
  return {
    code,
    kind: isRegion ? 'region' : 'agency',
    name,
    nameEn,
    place: path.map((region) => region.listed.name).join(''),
    placeEn: path
      .map((region) => region.listed.nameEn)
      .toReversed()
      .join(', '),
    years,
    region: isRegion ? code : (parent?.listed.code ?? ''),
  };
}

/**
 * The page of a choice: a region's, an agency's, or for an agency that is not collected the page of
 * the region it lies in.
 *
 * @param base address of the site in the reader's language, with a slash at its end
 */
export function choiceAddress({ code, kind, years, region }: AgencyChoice, base: string): string {
  return kind === 'agency' && years > 0 ? `${base}agency/${code}/` : `${base}region/${region}/`;
}
