import { readNumber } from '../../ingest/grid/readNumber.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Cell } from '../../model/figureState.ts';
import { findFigure } from '../../model/figures.ts';
import { formatPlace, type Place } from '../../model/place.ts';
import type { StoredFigure } from '../../model/storedReport.ts';
import { parseFigureCell } from '../store/figureCell.ts';
import { formatNumber, parseNumber } from '../store/formatNumber.ts';
import { oneLine } from '../store/oneLine.ts';
import type { ColumnMapping } from './columnMapping.ts';

/** A figure's cell in a table; nothing for an empty one that no mapping explains. */
export interface TableCell {
  readonly figure?: StoredFigure;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a figure's cell: a number as we write it, a state's word, a word of the mapping, else what
 * would be read in a report's own table. An empty cell says nothing: the figure may be missing.
 */
export function readTableCell(
  id: string,
  text: string,
  place: Place,
  words: ColumnMapping['words'],
): TableCell {
  const cell = readCell(id, text, words);
  if (!cell || cell.state === 'notInTemplate') return { diagnostics: [] };
  const isPlain = text === '' || text === plainText(cell);
  const at = cell.state === 'missing' ? {} : { place: formatPlace(place) };
  return {
    figure: { ...cell, ...at, ...(!isPlain && { raw: oneLine(text) }) },
    diagnostics:
      cell.state === 'unreadable' && !isPlain
        ? [diagnose('cell-unreadable', { subject: id, actual: text, place })]
        : [],
  };
}

function readCell(id: string, text: string, words: ColumnMapping['words']): Cell | undefined {
  const state = words.get(text);
  if (state) return { state };
  if (text === '') return undefined;
  const plain = parseFigureCell(text);
  if (plain && plain.state !== 'number') return plain;
  const value = parseNumber(text);
  if (value !== undefined && formatNumber(value) === text) return { state: 'number', value };
  return readNumber(text, optionsOf(id)).cell;
}

const plainText = (cell: Cell) => (cell.state === 'number' ? formatNumber(cell.value) : cell.state);

/** A table's money is in the figure's unit, unless the cell names another. */
function optionsOf(id: string) {
  const figure = findFigure(id);
  const unit = figure?.unit;
  const isMoney = unit === 'yuan' || unit === 'tenThousandYuan';
  return {
    change: figure?.column === 'change',
    ...(isMoney && { money: { unit, printedUnit: unit } }),
  };
}
