import type { Cell } from '../model/figureState.ts';
import type { FormColumn } from '../model/formRow.ts';
import type { RandomSource } from './randomSource.ts';

/** What an invented report has in one cell, and what that means. */
export type InventedFigure = Cell & {
  readonly figure: string;
  /** The cell's text. */
  readonly raw: string;
};

type Printed = Cell & { readonly raw: string };

/**
 * What the cells may hold. `numbers`: numbers only. `marks`: numbers and dashes, what a layout
 * without cell marks can carry. `any`: also blanks, words for numbers, signs and units.
 */
export type CellVariety = 'numbers' | 'marks' | 'any';

const number = (value: number, raw = String(value)): Printed => ({ state: 'number', value, raw });

export function inventFigure(
  figure: string,
  column: FormColumn,
  variety: CellVariety,
  random: RandomSource,
): InventedFigure {
  return { figure, ...inventPrinted(column, variety, random) };
}

/**
 * Prints a number that is known. Of the zeros some are dashes, and blanks where the variety allows
 * them, so that the sums of the table hold whatever these count for.
 */
export function printFigure(
  figure: string,
  column: FormColumn,
  value: number,
  variety: CellVariety,
  random: RandomSource,
): InventedFigure {
  if (value === 0 && variety !== 'numbers' && random.chance(0.05)) {
    return { figure, ...inventDash(random) };
  }
  if (value === 0 && variety === 'any' && random.chance(0.05)) return { figure, ...BLANK };
  if (column.id === 'change') return { figure, ...printChange(value, random) };
  if (column.unit === 'yuan')
    return { figure, ...number(value, `${value}${random.pick(['', '元'])}`) };
  return { figure, ...printCount(value, random) };
}

function inventPrinted(column: FormColumn, variety: CellVariety, random: RandomSource): Printed {
  if (variety !== 'numbers' && random.chance(0.03)) {
    return inventDash(random);
  }
  if (variety === 'any' && random.chance(0.08)) return BLANK;
  if (variety === 'any' && random.chance(0.02)) {
    return { state: 'unreadable', raw: random.pick(['约5', '二十', '1.2.3', 'O']) };
  }
  if (column.id === 'change') return printChange(random.int(-50, 50), random);
  if (column.unit === 'yuan') return inventAmount(random);
  if (column.unit === 'tenThousandYuan') return number(random.int(0, 999_999) / 10);
  return inventCount(random);
}

const BLANK: Printed = { state: 'blank', raw: '' };

const inventDash = (random: RandomSource): Printed => ({
  state: 'dash',
  raw: random.pick(['/', '—', '-', '无', '－']),
});

function inventCount(random: RandomSource): Printed {
  if (random.chance(0.6)) return number(0);
  return printCount(random.chance(0.9) ? random.int(1, 99) : random.int(1000, 99_999), random);
}

function printCount(value: number, random: RandomSource): Printed {
  if (value < 1000 || random.chance(0.5)) return number(value);
  return number(value, value.toLocaleString('en-US'));
}

function printChange(value: number, random: RandomSource): Printed {
  if (value > 0) return number(value, random.pick([String(value), `+${value}`, `增加${value}`]));
  if (value < 0) return number(value, random.pick([String(value), `减少${-value}`, `－${-value}`]));
  return number(0);
}

/** The header of this column names no unit: a number without one is kept as it is. */
function inventAmount(random: RandomSource): Printed {
  const hundredths = random.int(0, 9_999_999);
  const whole = Math.floor(hundredths / 100);
  const printed = `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
  return random.pick([
    number(hundredths * 100, `${printed}万元`),
    number(whole, `${whole}元`),
    number(whole),
    number(0),
  ]);
}
