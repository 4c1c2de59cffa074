import { KIND, kindAt } from '../../grid/characters.ts';
import type { MoneyUnit } from '../../grid/numberWords.ts';
import type { TableLabel } from './tableLabels.ts';

/** Units as headers print them. */
const UNITS: Readonly<Record<string, MoneyUnit>> = {
  万元: 'tenThousandYuan',
  萬元: 'tenThousandYuan',
  元: 'yuan',
};
/** The unit as a word of its own, or after 单位 or 为. */
const UNIT = /(?:^|[位为為:：(（[【])([万萬]?元)/;
const REACH = 12;

/** The unit that a column's header prints: 采购总金额(万元), 本年收费金额（单位：万元）. */
export function findPrintedUnit(text: string, label: TableLabel): MoneyUnit | undefined {
  const header = text.slice(label.textEnd, Math.max(label.end, endOfCell(text, label.textEnd)));
  // A narrow column breaks the unit itself: 万 on one line and 元 on the next is no 元.
  const joined = header.replaceAll(/\s/g, '');
  return UNITS[UNIT.exec(joined)?.[1] ?? ''];
}

/** A unit without brackets stands on the header's own line, in its own cell. */
function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < REACH) {
    const kind = kindAt(text, at);
    if (kind === KIND.line || kind === KIND.tab || kind === KIND.pipe) break;
    at += 1;
  }
  return at;
}
