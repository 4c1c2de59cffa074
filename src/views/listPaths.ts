import { listAgencies, listRegions } from './findRecord.ts';
import { agencyPath, regionPath, reportPath } from './frame/address.ts';

/** The address of every page, without base and language. */
export function listPaths(): readonly string[] {
  return [
    ...['', 'data/', 'method/', 'glossary/', 'about/'],
    ...listRegions().map(({ code }) => regionPath(code)),
    ...listAgencies().flatMap(({ code, years }) => [
      agencyPath(code),
      ...years.map((year) => reportPath(code, year)),
    ]),
  ];
}
