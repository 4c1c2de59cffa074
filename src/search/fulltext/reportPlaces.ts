import { AGENCY_KINDS, type AgencyKind } from '../../model/agencyKind.ts';
import { createByteReader } from './byteReader.ts';
import { createByteWriter } from './byteWriter.ts';

/** Reports that follow each other in a segment: of agencies of one kind in one division. */
export interface ReportRun {
  /** Two, four or six digits: the county, or the city or province where there is none. */
  readonly division: string;
  readonly kind: AgencyKind;
  readonly from: number;
  readonly to: number;
}

const COUNTY_DIGITS = 6;

/** Runs of reports by division and kind, from the agencies of a segment in their order. */
export function writePlaces(
  agencies: readonly { readonly agency: string; readonly kind: AgencyKind }[],
): Uint8Array {
  const bytes = createByteWriter();
  let from = 0;
  while (from < agencies.length) {
    const division = divisionOf(agencies[from]?.agency ?? '');
    const kind = agencies[from]?.kind ?? 'town';
    let to = from + 1;
    while (agencies[to]?.kind === kind && divisionOf(agencies[to]?.agency ?? '') === division) to++;
    bytes.varint(Number(division));
    bytes.varint(AGENCY_KINDS.indexOf(kind));
    bytes.varint(to - from);
    from = to;
  }
  return bytes.take();
}

const divisionOf = (agency: string) => (agency.split('-', 1)[0] ?? '').slice(0, COUNTY_DIGITS);

/** The runs that writePlaces wrote. */
export function readPlaces(file: Uint8Array): ReportRun[] {
  const reader = createByteReader(file);
  const runs: ReportRun[] = [];
  let from = 0;
  while (!reader.isAtEnd()) {
    const division = String(reader.varint());
    const kind = AGENCY_KINDS[reader.varint()];
    const to = from + reader.varint();
    if (kind === undefined) throw new RangeError('Unexpected kind of agency');
    runs.push({ division, kind, from, to });
    from = to;
  }
  return runs;
}
