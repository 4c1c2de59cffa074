import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../src/ingest/read/openZip.ts';
import { readDocument } from '../../src/ingest/read/readDocument.ts';
import type { SourceDocument } from '../../src/ingest/read/sourceDocument.ts';
import { parseDocumentTables } from '../../src/ingest/report/tables/parseDocumentTables.ts';
import { writeZip } from '../../src/synth/formats/writeZip.ts';
import { numbersFrom } from '../fixtures/make/inventedReport.ts';
import { CASES } from '../fixtures/make/makeFixtures.ts';
import { mutateBytes } from './mutateBytes.ts';

/** Mutants of each fixture: `MUTANTS=2000 npx vitest run tests/fuzz` for more. */
const MUTANTS = Number(process.env.MUTANTS ?? 60);
/** No mutant of a small document may cost more; a worker would be stopped soon after. */
const LONGEST = 5000;

type Mutate = (whole: Buffer, next: (below: number) => number) => Promise<Buffer>;

const anywhere: Mutate = async (whole, next) => mutateBytes(whole, next);

/** Damage inside one packed part: damage to the archive itself is found by its checksums. */
const insidePart: Mutate = async (whole, next) => {
  const { entries } = await openZip(whole);
  const chosen = entries.toSorted((a, b) => b.size - a.size)[next(3) === 0 ? 1 : 0];
  return writeZip(
    entries.map((entry) => {
      const content = entry.read();
      return { name: entry.name, content: entry === chosen ? mutateBytes(content, next) : content };
    }),
  );
};

const WAYS: Readonly<Record<string, readonly Mutate[]>> = {
  docx: [anywhere, insidePart],
  xlsx: [anywhere, insidePart],
};

/** Every text that tables and lines show, to tell whether a mutation left them alone. */
function shownBy({ blocks, witness = [] }: SourceDocument): string {
  return JSON.stringify(
    [...blocks, ...witness].map((block) =>
      block.kind === 'line'
        ? block.text
        : block.grid.rows.map((row) =>
            row.map(({ text, columnSpan, rowSpan }) => [text, columnSpan, rowSpan]),
          ),
    ),
  );
}

async function parse(bytes: Buffer) {
  const document = await readDocument(bytes);
  const { value, diagnostics } = parseDocumentTables(document);
  const figures = Object.values(value)
    .flatMap((table) => table.figures)
    .map((figure) => `${figure.figure} ${figure.state === 'number' ? figure.value : figure.state}`);
  const codes = [...document.diagnostics, ...diagnostics].map(({ code }) => code);
  return { shown: shownBy(document), isEmpty: document.blocks.length === 0, figures, codes };
}

describe.each(CASES.map(({ path, extension }) => [path, extension] as const))(
  '%s',
  (path, extension) => {
    const file = new URL(`../fixtures/${path}/input.${extension}`, import.meta.url);
    const whole = readFileSync(file);

    test('survives damage, says so, and invents no figure', { timeout: 600_000 }, async () => {
      const truth = await parse(whole);
      const next = numbersFrom(20_210);
      const ways = WAYS[extension] ?? [anywhere];
      const faults: string[] = [];
      for (let run = 0; run < MUTANTS; run += 1) {
        const mutant = await (ways[run % ways.length] ?? anywhere)(whole, next);
        const start = performance.now();
        const result = await parse(mutant);
        if (performance.now() - start > LONGEST) faults.push(`${run}: too slow`);
        if (result.isEmpty && result.codes.length === 0 && mutant.length > 0) {
          faults.push(`${run}: nothing read and nothing said`);
        }
        const isSame = result.figures.join() === truth.figures.join();
        if (!isSame && result.shown === truth.shown) faults.push(`${run}: figures changed alone`);
      }
      expect(faults).toEqual([]);
    });
  },
);
