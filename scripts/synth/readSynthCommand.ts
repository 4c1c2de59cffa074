import { parseArgs } from 'node:util';
import { DOCUMENT_LAYOUTS, type DocumentLayout } from '../../src/synth/formats/documentLayouts.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/synth/inventCollection.ts';
import { PLANTED_FILE } from './writeParsed.ts';

const NAMES = DOCUMENT_LAYOUTS.map(({ name }) => name);
const MOST_YEARS = LAST_YEAR - FIRST_YEAR + 1;

export const USAGE = `Usage: npm run synth -- --agencies N --years M --out DIR [--layouts a,b] [--seed S]
       npm run synth -- --parsed --agencies N --years M --out DIR [--texts] [--errors SHARE] [--seed S]
  --agencies N   how many agencies
  --years M      how many years of each, the last one ${LAST_YEAR} (at most ${MOST_YEARS})
  --out DIR      where the documents and truth.csv go
  --parsed       no documents: a data directory as if they had been ingested, into a new folder
  --texts        with --parsed: the reports' prose as well
  --errors SHARE with --parsed: share of the reports (0 to 1) with an error, listed in ${PLANTED_FILE}
  --layouts a,b  layouts, taken in turn (default: all)
  --seed S       a whole number; the same seed gives the same documents (default 1)
Layouts: ${NAMES.join(', ')}`;

export interface SynthCommand {
  /** Set where a data directory is asked for, not documents. */
  readonly parsed?: { readonly withTexts: boolean; readonly errors: number };
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
  const parsed = parsedOf(given);
  if (typeof parsed === 'string') return parsed;
  return {
    ...(parsed && { parsed }),
    count: Number(agencies),
    years: Array.from({ length: Number(years) }, (_, at) => LAST_YEAR - Number(years) + 1 + at),
    out,
    layouts: DOCUMENT_LAYOUTS.filter(({ name }) => names.includes(name)),
    seed: Number(seed),
  };
}

function parsedOf(
  given: NonNullable<ReturnType<typeof parseOptions>>,
): SynthCommand['parsed'] | string {
  const { parsed, texts, errors, layouts } = given;
  if (!parsed) {
    const wrong = texts ? '--texts' : errors && '--errors';
    return wrong ? `Unexpected ${wrong}, expected it with --parsed only.` : undefined;
  }
  if (layouts !== undefined) return 'Unexpected --layouts, expected none with --parsed.';
  if (errors !== undefined && !/^(0(\.\d+)?|1(\.0+)?)$/.test(errors)) {
    return `Unexpected --errors "${errors}", expected a share from 0 to 1.`;
  }
  return { withTexts: texts, errors: Number(errors ?? 0) };
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
        parsed: { type: 'boolean', default: false },
        texts: { type: 'boolean', default: false },
        errors: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}
