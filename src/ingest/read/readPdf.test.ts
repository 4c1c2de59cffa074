import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formTables } from '../../../tests/fixtures/make/formTables.ts';
import {
  balancedFigures,
  inventedReport,
  piecesOf,
} from '../../../tests/fixtures/make/inventedReport.ts';
import { packPdf, reportPdf } from '../../synth/formats/writePdf.ts';
import { readPdf } from './readPdf.ts';
import type { Block, SourceDocument } from './sourceDocument.ts';

const bare = (text: string) => text.replaceAll(/\s/g, '');
const gridsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));

/** Label and figures of each row that has figures, as printed. */
type Rows = readonly (readonly string[])[];

function laidRows(report: ReturnType<typeof inventedReport>): Rows {
  return Object.values(formTables(report.template, report.printed)).flatMap((table) =>
    table.flatMap((cells) => {
      const first = cells.findIndex((cell) => cell.isValue);
      if (first < 0) return [];
      return [cells.slice(Math.max(first - 1, 0)).map((cell) => bare(cell.text))];
    }),
  );
}

function gridRows(document: SourceDocument, wanted: Rows): Rows {
  const rows = gridsOf(document.blocks).flatMap((grid) => grid.rows);
  const texts = rows.map((cells) => cells.map((cell) => bare(cell.text)));
  return wanted.map(
    (row) => texts.find((each) => each.slice(-row.length).join() === row.join()) ?? [],
  );
}

function lineRows(blocks: readonly Block[], wanted: Rows): Rows {
  const texts = linesOf(blocks).map((line) => line.split('\t').map(bare));
  return wanted.map((row) => texts.find((each) => each.join() === row.join()) ?? []);
}

describe('readPdf', () => {
  test.each(['report-2021', 'report-2019'])(
    'reads %s as an office program wrote it',
    async (name) => {
      const file = new URL(`../../../tests/fixtures/pdf/${name}/input.pdf`, import.meta.url);
      const document = await readPdf(readFileSync(file));
      const wanted = laidRows(inventedReport(name.endsWith('2021') ? '2021' : '2019'));
      for (const [at, row] of gridRows(document, wanted).entries()) {
        expect(row.slice(-(wanted[at]?.length ?? 0))).toEqual(wanted[at]);
      }
      expect(lineRows(document.witness ?? [], wanted)).toEqual(wanted);
    },
  );

  test('reads tables drawn and not drawn alike, wherever pages end and figures stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('2021' as const, '2019' as const),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 300, max: 900 }),
        fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
        fc.boolean(),
        async (template, seed, pageHeight, align, borderless) => {
          const report = inventedReport(template, balancedFigures(template, seed));
          const options = { pageHeight, align, borderless, pageNumbers: true };
          const document = await readPdf(reportPdf(piecesOf(report), options));
          const wanted = laidRows(report);
          expect(lineRows(document.witness ?? document.blocks, wanted)).toEqual(wanted);
          if (borderless) return;
          const rows = gridRows(document, wanted);
          expect(rows.map((row, at) => row.slice(-(wanted[at]?.length ?? 0)))).toEqual(wanted);
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });

  test('joins prose over lines and pages, and drops page numbers', async () => {
    const report = inventedReport('2021');
    const long = '青芦镇在全年的工作中按照计划推进各项任务并及时公布有关信息，'.repeat(8);
    const prose = { ...report.prose, overview: [long] };
    const bytes = reportPdf(piecesOf({ ...report, prose }), { pageHeight: 260, pageNumbers: true });
    const lines = linesOf((await readPdf(bytes)).blocks).map(bare);
    expect(lines).toContain(long);
    expect(lines.some((line) => /^-\d-$/.test(line))).toBe(false);
  });

  test('places lines and cells on their pages', async () => {
    const { blocks } = await readPdf(reportPdf(piecesOf(inventedReport('2021'))));
    expect(blocks[0]).toMatchObject({ place: { in: 'page', page: 1, x: 60, y: 769 } });
    const [first] = gridsOf(blocks);
    expect(first?.rows[2]?.[1]?.place).toMatchObject({ in: 'page', page: 1 });
  });

  test.each([90, 180, 270])('reads a page that lies turned by %i degrees', async (degrees) => {
    const report = inventedReport('2021');
    const upright = reportPdf(piecesOf(report), { pageNumbers: true }).toString('latin1');
    const turned = upright.replaceAll('/Type /Page ', `/Type /Page /Rotate ${degrees} `);
    const rowsOf = async (file: string) =>
      gridRows(await readPdf(Buffer.from(file, 'latin1')), laidRows(report));
    expect(await rowsOf(turned)).toEqual(await rowsOf(upright));
  });

  test('says of text under the picture of a page that it is not seen', async () => {
    const lineAt = (mode: number, y: number) =>
      `q BT ${mode} Tr /F1 9 Tf 1 0 0 1 60 ${y} Tm <${'4e00'.repeat(40)}> Tj ET Q`;
    const codesOf = async (...modes: readonly number[]) => {
      const page = modes.map((mode, at) => lineAt(mode, 700 - 20 * at)).join('\n');
      const { blocks, diagnostics } = await readPdf(packPdf([page]));
      expect(linesOf(blocks).length).toBeGreaterThan(0);
      return diagnostics.map(({ code }) => code);
    };
    expect(await codesOf(3, 3, 0)).toEqual(['text-layer-unseen']);
    expect(await codesOf(3, 0, 0)).toEqual([]);
  });

  test('says of a scan that it has no text layer', async () => {
    const document = await readPdf(packPdf(['0 0 m 100 100 l S', '']));
    expect(document).toMatchObject({ blocks: [], diagnostics: [{ code: 'no-text-layer' }] });
  });
});

describe('readPdf stays within its limits', () => {
  test('a page of half a million strokes', async () => {
    const strokes = '0 0 m 9 9 l 5 5 m 20 5 l S\n'.repeat(250_000);
    const start = performance.now();
    const { blocks, diagnostics } = await readPdf(packPdf([strokes]));
    expect(blocks.length + diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 20_000);

  test('a file cut anywhere, and none at all', async () => {
    const whole = reportPdf(piecesOf(inventedReport('2021')));
    for (let length = 0; length < whole.length; length += 2999) {
      const { blocks, diagnostics } = await readPdf(whole.subarray(0, length));
      expect(blocks.length + diagnostics.length).toBeGreaterThan(0);
    }
    const { diagnostics } = await readPdf(Buffer.from('%PDF-1.7\nnothing'));
    expect(diagnostics[0]?.code).toBe('file-unreadable');
  });
});
