import type { MeasureColumn } from '../../model/columns/measureColumn.ts';
import { MEASURE_STATES } from '../../model/measure.ts';
import type { ExploreSource, YearSource } from './exploreSource.ts';
import type { ExploreFilter } from './exploreState.ts';
import { pickReports } from './filterReports.ts';

/** One measure added up, one place an agency. */
export interface MeasureSums {
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** Reports with a number. */
  readonly counted: Uint16Array;
  /** State of the agency's first report; meaningless where it has none. */
  readonly states: Uint8Array;
}

/** What all agencies' reports of some years come to; `y` is 0 where there is no second measure. */
export interface YearSums {
  readonly reports: Uint16Array;
  readonly x: MeasureSums;
  readonly y: MeasureSums;
}

/** What is to be added up: `isTwofold` where there is a second measure. */
interface Asked {
  readonly years: readonly YearSource[];
  readonly agencies: number;
  readonly isTwofold: boolean;
  /** Only what it asks of reports counts; which agencies are shown is another question. */
  readonly filter: ExploreFilter;
}

/**
 * The sums of the last filter. Other agencies, axes or picked values need no adding up, and other
 * reports are added up in the same room: megabytes of new memory would take a phone as long again.
 */
let room = createRoom(0);
let held: Asked | undefined;

/**
 * Adds up the reports that a filter takes in, of all agencies, whatever agencies it takes in. What
 * is returned is to be read at once: the next call may fill it anew.
 */
export function sumYears({ years, codes, y }: ExploreSource, filter: ExploreFilter): YearSums {
  const asked = { years, agencies: codes.length, isTwofold: y !== undefined, filter };
  if (held && isSame(held, asked)) return room;
  held = undefined;
  if (room.reports.length !== asked.agencies) room = createRoom(asked.agencies);
  clearRoom();
  const everyone = new Uint8Array(asked.agencies).fill(1);
  for (const year of years) addYear(year, pickReports(everyone, year, filter), asked.isTwofold);
  held = asked;
  return room;
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.agencies === b.agencies &&
    a.isTwofold === b.isTwofold &&
    a.filter.form === b.filter.form &&
    a.filter.capture === b.filter.capture &&
    a.filter.balance === b.filter.balance &&
    a.years.length === b.years.length &&
    a.years.every(({ reports, x, y }, at) => {
      const other = b.years[at];
      return reports === other?.reports && x === other.x && y === other.y;
    })
  );
}

function createRoom(length: number): YearSums {
  return { reports: new Uint16Array(length), x: createSums(length), y: createSums(length) };
}

function createSums(length: number): MeasureSums {
  return {
    parts: new Float64Array(length),
    wholes: new Float64Array(length),
    counted: new Uint16Array(length),
    states: new Uint8Array(length),
  };
}

const NONE_YET = 255;
const NOT_IN_TEMPLATE = MEASURE_STATES.indexOf('notInTemplate');

function clearRoom(): void {
  room.reports.fill(0);
  for (const { parts, wholes, counted, states } of [room.x, room.y]) {
    parts.fill(0);
    wholes.fill(0);
    counted.fill(0);
    states.fill(NONE_YET);
  }
}

function addYear({ reports, x, y }: YearSource, picked: Int32Array, isTwofold: boolean): void {
  const { agencies } = reports;
  countReports(room.reports, agencies, picked);
  addColumn(room.x, x, agencies, picked);
  if (isTwofold) addColumn(room.y, y, agencies, picked);
}

function countReports(reports: Uint16Array, agencies: Int32Array, picked: Int32Array): void {
  for (let each = 0; each < picked.length; each += 1) {
    const agency = agencies[picked[each] ?? 0] ?? 0;
    reports[agency] = (reports[agency] ?? 0) + 1;
  }
}

const NO_STATES = new Uint8Array();
const NO_VALUES = new Float64Array();

/** Adds the reports at some places of a year. A value that could not be divided counts all the same. */
function addColumn(
  { parts, wholes, counted, states }: MeasureSums,
  column: MeasureColumn | undefined,
  agencies: Int32Array,
  picked: Int32Array,
): void {
  const ofStates = column?.states ?? NO_STATES;
  const ofParts = column?.parts ?? column?.values ?? NO_VALUES;
  // A figure has none, and nobody asks for their sum.
  const ofWholes = column?.wholes ?? ofParts;
  for (let each = 0; each < picked.length; each += 1) {
    const at = picked[each] ?? 0;
    const agency = agencies[at] ?? 0;
    if (states[agency] === NONE_YET) states[agency] = ofStates[at] ?? NOT_IN_TEMPLATE;
    const part = ofParts[at] ?? Number.NaN;
    if (Number.isNaN(part)) continue;
    parts[agency] = (parts[agency] ?? 0) + part;
    wholes[agency] = (wholes[agency] ?? 0) + (ofWholes[at] ?? 0);
    counted[agency] = (counted[agency] ?? 0) + 1;
  }
}
