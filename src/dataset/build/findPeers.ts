import type { Agency, DivisionRef } from '../../model/agency.ts';
import { levelOfCode } from '../../model/division.ts';
import { measureValue } from '../../model/measureValue.ts';
import type { PeerGroup } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { Atlas } from './atlas.ts';
import { receivedOf } from './receivedOf.ts';

type Member = PeerGroup['members'][number];

/** An agency with its reports in order of year. */
export interface ReportingAgency {
  readonly agency: Agency;
  readonly reports: readonly StoredReport[];
}

/** How far up peers are looked for: a town's in its county, else in its city. */
const DIVISIONS_UP = 2;

/** Finds an agency's peers, one group for each year in which it has any. */
export type FindPeers = (agency: ReportingAgency) => PeerGroup[];

/**
 * A lookup of peers among the agencies of one province, in order of code. Peers are bodies of the
 * same level (departments: of the same name and level) with a report for the same year in the
 * nearest division above, else in the one above that; a body alone has none.
 */
export function createPeerLookup(atlas: Atlas, agencies: readonly ReportingAgency[]): FindPeers {
  const groups = new Map<string, Member[]>();
  for (const { agency, reports } of agencies) {
    for (const report of reports) {
      for (const division of divisionsAbove(atlas, agency)) {
        const key = groupKey(agency, division, report.year);
        groups.set(key, [...(groups.get(key) ?? []), toMember(agency, report)]);
      }
    }
  }
  return ({ agency, reports }) =>
    reports.flatMap(({ year }) => {
      for (const division of divisionsAbove(atlas, agency)) {
        const members = groups.get(groupKey(agency, division, year)) ?? [];
        if (members.length > 1) return [toGroup(atlas, agency, division, year, members)];
      }
      return [];
    });
}

/** Nearest first. A department shares its own division with no peer. */
function divisionsAbove(atlas: Atlas, agency: Agency): readonly DivisionRef[] {
  const above = atlas.ancestorsOf(agency).toReversed();
  const from = agency.kind === 'department' ? 1 : 0;
  return above.slice(from, from + DIVISIONS_UP);
}

function groupKey({ code, division }: Agency, { code: above }: DivisionRef, year: number): string {
  return `${above} ${levelOfCode(division)} ${slugOf(code)} ${year}`;
}

const slugOf = (code: string) => code.split('-')[1] ?? '';

const toMember = ({ code, name, nameEn }: Agency, report: StoredReport): Member => ({
  code,
  name,
  nameEn,
  received: receivedOf(report),
  ...refusalsOf(report),
});

/** How much was refused, where enough was concluded for a share to be set beside others. */
function refusalsOf(report: StoredReport): Pick<Member, 'refusals'> {
  const share = measureValue(report, 'measure.refusalShare');
  if (share.state !== 'number' || share.small || share.denominator === undefined) return {};
  return { refusals: { share: share.value, concluded: share.denominator } };
}

function toGroup(
  atlas: Atlas,
  agency: Agency,
  division: DivisionRef,
  year: number,
  members: Member[],
): PeerGroup {
  const level = levelOfCode(agency.code);
  return {
    division,
    year,
    ...(level && { registered: atlas.countWithin(division.code, level) }),
    members,
  };
}
