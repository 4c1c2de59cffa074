import { letterPages } from './aToZ/letterPages.ts';
import { filterPath, listFindingPages } from './checks/findingFilter.ts';
import { changesPath } from './compareYears/changesPath.ts';
import { withChanges } from './compareYears/withChanges.ts';
import { listAgencies, listRegions } from './findRecord.ts';
import {
  A_TO_Z_PATH,
  agencyPath,
  CHECKS_PATH,
  COMPARE_PATH,
  COVERAGE_PATH,
  coveragePath,
  letterPath,
  regionPath,
  reportPath,
} from './frame/address.ts';
import { siteDataset } from './siteDataset.ts';

/** The address of every page, without base and language. */
export function listPaths(): readonly string[] {
  return [
    ...['', 'data/', 'method/', 'glossary/', 'about/', 'search/', 'explore/'],
    A_TO_Z_PATH,
    COMPARE_PATH,
    CHECKS_PATH,
    COVERAGE_PATH,
    ...siteDataset.coverage().provinces.map(({ code }) => coveragePath(code)),
    ...listFindingPages().map(({ filter, page }) => filterPath(filter, page)),
    ...letterPages(siteDataset.lookup().agencies).map(({ letter, page }) =>
      letterPath(letter, page),
    ),
    ...listRegions().map(({ code }) => regionPath(code)),
    ...listAgencies().flatMap(({ code, years }) => [
      agencyPath(code),
      ...years.map((year) => reportPath(code, year)),
    ]),
    ...withChanges(listAgencies()).map(({ code }) => changesPath(code)),
  ];
}
