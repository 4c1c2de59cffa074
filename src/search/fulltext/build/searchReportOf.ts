import type { AgencyRecord } from '../../../model/siteRecords.ts';
import type { StoredReport } from '../../../model/storedReport.ts';
import type { SearchReport } from '../indexFormat.ts';
import type { SectionTexts } from '../searchSection.ts';

/** What is searched of one report of an agency, and shown with a result. */
export function searchReportOf(record: AgencyRecord, report: StoredReport): SearchReport {
  const { agency, ancestors } = record;
  return {
    agency: agency.code,
    year: report.year,
    name: agency.name,
    nameEn: agency.nameEn,
    place: ancestors.map(({ name }) => name).join(''),
    placeEn: ancestors
      .map(({ nameEn }) => nameEn)
      .toReversed()
      .join(', '),
    kind: agency.kind,
    texts: textsOf(report),
  };
}

function textsOf({ title, texts, digest }: StoredReport): SectionTexts {
  const sections: Record<string, string> = {};
  if (title) sections.title = title;
  for (const { part, text } of texts ?? []) {
    sections[part] = sections[part] === undefined ? text : `${sections[part]}\n${text}`;
  }
  if (digest.length > 0) sections.digest = digest.flatMap(({ zh, en }) => [zh, en]).join('\n');
  return sections;
}
