import { findFigure } from '../../../model/figures.ts';
import { findLabels } from '../../grid/findLabels.ts';
import type { NumberOptions } from '../../grid/readNumber.ts';
import { findPrintedUnit } from './findPrintedUnit.ts';
import { LABEL_TRIE, type LabelKey, type TableLabel } from './tableLabels.ts';

/** A label in a cell, with the cell's text. */
export interface CellLabel {
  readonly key: LabelKey;
  readonly label: TableLabel;
  readonly text: string;
}

/** Longer than any header, note included; prose that happens to name a row is no label. */
const LONGEST_LABEL = 120;

/** The labels of the form that a cell holds; none for a cell of prose or of figures. */
export function labelsOfCell(text: string): CellLabel[] {
  if (text.length > LONGEST_LABEL || !/\p{Script=Han}/u.test(text)) return [];
  return findLabels(LABEL_TRIE, text)
    .filter(({ key }) => key.kind !== 'heading')
    .map((label) => ({ key: label.key, label, text }));
}

/** How figures under a header are read: changes with their sign, money with its unit. */
export function optionsOfHeader(figure: string, { label, text }: CellLabel): NumberOptions {
  const found = findFigure(figure);
  if (found?.column === 'change') return { change: true };
  if (found?.unit !== 'yuan' && found?.unit !== 'tenThousandYuan') return {};
  return { money: { unit: found.unit, printedUnit: findPrintedUnit(text, label) } };
}
