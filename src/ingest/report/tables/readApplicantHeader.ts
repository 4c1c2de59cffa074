import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import type { Token } from '../../grid/tokens.ts';
import { type ColumnOrder, columnOf, readColumnOrder } from './columnOrder.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';
import type { TableTokens } from './tokeniseTable.ts';

const FORM_ORDER = APPLICANT_COLUMNS.map(({ id }) => id);
const TOTAL = 'total';
export const WITHOUT_TOTAL = FORM_ORDER.filter((id) => id !== TOTAL);
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
  /** Whether the order is the form's only because the header tells none. */
  readonly isAssumed: boolean;
  /** Whether 总计 is printed before 自然人 without showing whether it stands beside or above it. */
  readonly isTotalAstray: boolean;
  /** Whether the header has every column of the form in its order but 总计. */
  readonly lacksTotal: boolean;
}

interface HeaderLabel {
  readonly label: TableLabel;
  /** Which row of the header it stands in, where the layout shows rows. */
  readonly row: number;
}

/**
 * The order of table 3's columns. The header has three rows: 申请人情况 over everything,
 * 法人或其他组织 over five columns of the last row; 总计 may stand in any of the first two, at the
 * right of what is beside it, so that in the text it can come before columns that it stands after.
 * Another order than the form's is believed only where every label was found once.
 */
export function readApplicantHeader({ tokens, layout }: TableTokens): ApplicantHeader {
  const header = lastRowOf(findHeader(tokens));
  const labels = header.map(({ label }) => label);
  const ids = labels.map(columnOf);
  const inRows = layout === 'tabs' || layout === 'pipeRows';
  const total = placeTotal(header, inRows);
  const columns = unfold(ids, total === 'first');
  const read = readColumnOrder(columns, FORM_ORDER);
  const lacksTotal = columns.join() === WITHOUT_TOTAL.join();
  const isAstray = isGroupAstray(header, inRows);
  const isDoubtful = new Set(ids).size < ids.length || total === 'unknown' || isAstray;
  const isSure = !isDoubtful && (read.isExpected || ids.includes(ORGANISATIONS));
  const isComplete = columns.length === FORM_ORDER.length;
  const known = { labels, lacksTotal, isTotalAstray: total === 'unknown' };
  return isSure
    ? { ...read, ...known, isAssumed: !isComplete }
    : { order: FORM_ORDER, isExpected: false, ...known, isAssumed: true };
}

/**
 * Whether 总计 is the first column or the last. Printed before 自然人 it is first if it stands in
 * the same row, last if it stands beside 申请人情况 in the row above.
 */
function placeTotal(header: readonly HeaderLabel[], inRows: boolean): 'first' | 'last' | 'unknown' {
  const find = (id: string) => header.findIndex(({ label }) => columnOf(label) === id);
  const total = find(TOTAL);
  const person = find('person');
  if (total < 0 || person < 0 || total > person) return 'last';
  if (!inRows) return 'unknown';
  if (header[total]?.row === header[person]?.row) return 'first';
  return header[total]?.row === header[find(APPLICANTS)]?.row ? 'last' : 'unknown';
}

/**
 * Whether 法人或其他组织 comes before 自然人 without standing in one row with it. By the height of its
 * text it does so wherever 自然人 stands in the middle of its two rows, and no column has moved.
 */
function isGroupAstray(header: readonly HeaderLabel[], inRows: boolean): boolean {
  const find = (id: string) => header.find(({ label }) => columnOf(label) === id);
  const [group, person] = [find(ORGANISATIONS), find('person')];
  if (!group || !person || header.indexOf(group) > header.indexOf(person)) return false;
  return !inRows || group.row !== person.row;
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

/** The last row alone where it names every column: those above it then say the same in groups. */
function lastRowOf(header: readonly HeaderLabel[]): readonly HeaderLabel[] {
  const last = header.filter(({ row }) => row === header.at(-1)?.row);
  const ids = last.map(({ label }) => columnOf(label));
  const isWhole = ids.length === FORM_ORDER.length && FORM_ORDER.every((id) => ids.includes(id));
  return isWhole ? last : header;
}

/** A label over columns is replaced by them, the total put where it belongs. */
function unfold(ids: readonly string[], isTotalFirst: boolean): readonly string[] {
  const inner = ids.filter((id) => ORGANISATION_COLUMNS.includes(id));
  const total = ids.filter((id) => id === TOTAL);
  const hasGroup = ids.includes(ORGANISATIONS);
  const outer = ids.flatMap((id) => {
    if (id === ORGANISATIONS) return inner;
    if (id === APPLICANTS || id === TOTAL) return [];
    return hasGroup && ORGANISATION_COLUMNS.includes(id) ? [] : [id];
  });
  return isTotalFirst ? [...total, ...outer] : [...outer, ...total];
}
