import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import type { Token } from '../../grid/tokens.ts';
import { type ColumnOrder, columnOf, readColumnOrder } from './columnOrder.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';

const FORM_ORDER = APPLICANT_COLUMNS.map(({ id }) => id);
const TOTAL = 'total';
const APPLICANTS = 'applicants';
const ORGANISATIONS = 'organisations';
const ORGANISATION_COLUMNS: readonly string[] = [
  'enterprise',
  'research',
  'publicInterest',
  'legalService',
  'otherOrganisation',
];

export interface ApplicantHeader extends ColumnOrder {
  readonly labels: readonly TableLabel[];
}

interface HeaderLabel {
  readonly label: TableLabel;
  /** Which row of the header it stands in, where the layout shows rows. */
  readonly row: number;
}

/**
 * The order of table 3's columns. The header has three rows: 申请人情况 stands over what the rows
 * below it hold, 法人或其他组织 over the five columns of the last row; 总计 may stand in any of the
 * first two, always at the right of what is beside it.
 */
export function readApplicantHeader(tokens: readonly Token<LabelKey>[]): ApplicantHeader {
  const header = findHeader(tokens);
  const labels = header.map(({ label }) => label);
  if (isAmbiguous(header)) return { order: FORM_ORDER, isExpected: false, labels };
  const beside = besideApplicants(header);
  const below = header.map(({ label }) => columnOf(label)).filter((id) => !beside.includes(id));
  return { ...readColumnOrder([...unfoldOrganisations(below), ...beside], FORM_ORDER), labels };
}

function findHeader(tokens: readonly Token<LabelKey>[]): HeaderLabel[] {
  const header: HeaderLabel[] = [];
  let row = 0;
  for (const token of tokens) {
    if (token.kind === 'break') row += 1;
    if (token.kind !== 'label') continue;
    if (token.hit.key.kind === 'row') break;
    if (token.hit.key.kind === 'column') header.push({ label: token.hit, row });
  }
  return header;
}

/** The columns in the row of 申请人情况 itself. */
function besideApplicants(header: readonly HeaderLabel[]): readonly string[] {
  const over = header.find(({ label }) => columnOf(label) === APPLICANTS);
  const beside = header.filter(({ row, label }) => row === over?.row && label !== over.label);
  return beside.length < header.length - 1 ? beside.map(({ label }) => columnOf(label)) : [];
}

/** 总计 right after 申请人情况, in a layout without rows: beside it, or first of the row below? */
function isAmbiguous(header: readonly HeaderLabel[]): boolean {
  const at = header.findIndex(({ label }) => columnOf(label) === APPLICANTS);
  const over = header[at];
  const next = header[at + 1];
  if (!over || !next || columnOf(next.label) !== TOTAL) return false;
  return header.every(({ row }) => row === over.row);
}

/** A label over columns is replaced by them; what stands over everything is left out. */
function unfoldOrganisations(ids: readonly string[]): readonly string[] {
  const inner = ids.filter((id) => ORGANISATION_COLUMNS.includes(id));
  if (!ids.includes(ORGANISATIONS)) return ids.filter((id) => id !== APPLICANTS);
  return ids.flatMap((id) => {
    if (id === ORGANISATIONS) return inner;
    return id === APPLICANTS || ORGANISATION_COLUMNS.includes(id) ? [] : [id];
  });
}
