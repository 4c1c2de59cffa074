import { type DivisionLevel, levelOfCode } from '../../model/division.ts';
import { templateDueIn } from '../../model/template.ts';
import type { Figures } from '../balanceFigures.ts';
import type { ChosenAgency } from '../chooseAgencies.ts';
import { drawYear } from '../drawYear.ts';
import { type RandomSource, startRandom } from '../randomSource.ts';
import type { SketchTemplate } from '../sketchTables.ts';
import { drawsOfLevel } from './drawsOfLevel.ts';
import { inventParsedReport, type ParsedReport } from './inventParsedReport.ts';
import { type PlantedError, plantError } from './plantError.ts';

export interface ShardOptions {
  readonly agencies: readonly ChosenAgency[];
  /** In order; all of them years whose template has tables. */
  readonly years: readonly number[];
  readonly seed: number;
  /** Share of the reports that get an error; others keep every rule. */
  readonly errors: number;
}

/** An error with the report that has it. */
export interface PlantedIn extends PlantedError {
  readonly agency: string;
  readonly year: number;
}

/** The invented reports of one province and year. */
export interface InventedShard {
  readonly province: string;
  readonly year: number;
  readonly reports: readonly ParsedReport[];
  readonly planted: readonly PlantedIn[];
}

/**
 * Invents the reports of agencies over years as the store holds them, province by province and
 * there year by year, so that only one province's year is in memory at a time.
 */
export function* inventShards(options: ShardOptions): Generator<InventedShard> {
  const { agencies, years, seed, errors } = options;
  const sorted = [...agencies].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const [province, ofProvince] of Map.groupBy(sorted, ({ code }) => code.slice(0, 2))) {
    const careers = ofProvince.map((agency) => startCareer(agency, years, seed, errors));
    for (const year of years) {
      const planted: PlantedIn[] = [];
      const reports = careers.map((career) => inventYear(career, year, planted));
      yield { province, year, reports, planted };
    }
  }
}

/** One agency on its way through the years. */
interface Career {
  readonly agency: ChosenAgency;
  readonly random: RandomSource;
  /** Years in which its report gets an error. */
  readonly wrongYears: ReadonlySet<number>;
  readonly hasMarks: boolean;
  before?: { readonly template: SketchTemplate; readonly figures: Figures };
}

/** Share of the agencies that print a dash or leave a blank for some of their zeros. */
const MARKING = 0.1;

/** Who has an error prints numbers only, as a rule with a dash in it says nothing. */
function startCareer(
  agency: ChosenAgency,
  years: readonly number[],
  seed: number,
  errors: number,
): Career {
  const random = startRandom(seed * 31 + Number.parseInt(agency.code, 10) * 7919);
  const wrongYears = new Set(years.filter(() => random.chance(errors)));
  const hasMarks = random.chance(MARKING) && wrongYears.size === 0;
  return { agency, random, wrongYears, hasMarks };
}

function inventYear(career: Career, year: number, planted: PlantedIn[]): ParsedReport {
  const { agency, random, before } = career;
  const template = templateOf(year);
  const draws = drawsOfLevel(agency.code, random);
  const figures = drawYear(template, random, before?.figures, draws);
  career.before = { template, figures };
  const printed = new Map(figures);
  if (career.wrongYears.has(year)) {
    const site = {
      figures: printed,
      follows: before?.template === template,
      noRegulations: NO_REGULATIONS.has(levelOfCode(agency.code)),
    };
    planted.push({ agency: agency.code, year, ...plantError(site, random) });
  }
  const variety = career.hasMarks ? 'any' : 'numbers';
  return inventParsedReport({ agency, year, template, figures: printed, variety, random });
}

const NO_REGULATIONS: ReadonlySet<DivisionLevel | undefined> = new Set(['county', 'town']);

function templateOf(year: number): SketchTemplate {
  const template = templateDueIn(year);
  if (template === 'legacy') throw new Error(`inventShards: no tables in ${year}`);
  return template;
}
