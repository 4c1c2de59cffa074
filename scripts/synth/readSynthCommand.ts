import { parseArgs } from 'node:util';
import { DOCUMENT_LAYOUTS, type DocumentLayout } from '../../src/synth/formats/documentLayouts.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/synth/inventCollection.ts';

const NAMES = DOCUMENT_LAYOUTS.map(({ name }) => name);
const MOST_YEARS = LAST_YEAR - FIRST_YEAR + 1;

export const USAGE = `Usage: npm run synth -- --agencies N --years M --out DIR [--layouts a,b] [--seed S]
  --agencies N   how many agencies
  --years M      how many years of each, the last one ${LAST_YEAR} (at most ${MOST_YEARS})
  --out DIR      where the documents and truth.csv go
  --layouts a,b  layouts, taken in turn (default: all)
  --seed S       a whole number; the same seed gives the same documents (default 1)
Layouts: ${NAMES.join(', ')}`;

export interface SynthCommand {
  readonly count: number;
  readonly years: readonly number[];
  readonly out: string;
  readonly layouts: readonly DocumentLayout[];
  readonly seed: number;
}

/** The command's options, or what is wrong with them. */
export function readSynthCommand(args: readonly string[]): SynthCommand | string {
  const given = parseOptions(args);
  if (given === undefined) return 'Unexpected options.';
  const { agencies = '', years = '', out, layouts, seed } = given;
  if (!/^[1-9]\d{0,5}$/.test(agencies))
    return `Unexpected --agencies "${agencies}", expected a count.`;
  if (!/^[1-9]\d?$/.test(years) || Number(years) > MOST_YEARS) {
    return `Unexpected --years "${years}", expected 1 to ${MOST_YEARS}.`;
  }
  if (!out) return 'Unexpected absence of --out, expected a folder.';
  if (!/^\d{1,9}$/.test(seed)) return `Unexpected --seed "${seed}", expected a whole number.`;
  const names = layouts?.split(',') ?? NAMES;
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) return `Unexpected layout "${unknown}".`;
  return {
    count: Number(agencies),
    years: Array.from({ length: Number(years) }, (_, at) => LAST_YEAR - Number(years) + 1 + at),
    out,
    layouts: DOCUMENT_LAYOUTS.filter(({ name }) => names.includes(name)),
    seed: Number(seed),
  };
}

function parseOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        agencies: { type: 'string' },
        years: { type: 'string' },
        out: { type: 'string' },
        layouts: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}
