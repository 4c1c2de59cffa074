import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numbersFrom } from '../../../tests/fixtures/make/inventedReport.ts';
import { readDoc } from './readDoc.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FIXTURE = new URL('../../../tests/fixtures/doc/report-2021/input.doc', import.meta.url);
const whole = readFileSync(FIXTURE);
const linesOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));

describe('readDoc', () => {
  test('reads lines, quotation marks as printed, and cells that end with TAB', async () => {
    const lines = linesOf(await readDoc(whole));
    expect(lines[0]).toBe('青芦镇2022年政府信息公开工作年度报告');
    expect(lines).toContain('规章\t12\t10\t14\t');
    expect(lines.join('\n')).toContain('3.危及“三安全一稳定”\t0\t4\t0\t2\t0\t0\t6\t');
  });

  test('places lines', async () => {
    const { blocks } = await readDoc(whole);
    expect(blocks[1]).toEqual({
      kind: 'line',
      text: '一、总体情况',
      place: { in: 'text', line: 2, column: 1 },
    });
  });

  test('says why it reads nothing, wherever the file is cut', async () => {
    for (let length = 0; length < whole.length - 4096; length += 997) {
      const { blocks, diagnostics } = await readDoc(whole.subarray(0, length));
      expect(blocks.length > 0 || diagnostics.length > 0).toBe(true);
    }
  });

  test('sector tables that run in a circle or lie about their size are refused at once', async () => {
    const next = numbersFrom(3);
    const start = performance.now();
    for (let run = 0; run < 400; run += 1) {
      const bytes = Buffer.from(whole);
      for (let byte = 0; byte < 12; byte += 1) {
        bytes[run % 2 === 0 ? next(1536) : next(bytes.length)] = next(256);
      }
      await readDoc(bytes);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('a circle of sectors', async () => {
    const bytes = Buffer.from(whole);
    const table = (bytes.readInt32LE(76) + 1) * 512;
    bytes.writeInt32LE(1, table + 8);
    bytes.writeInt32LE(2, table + 4);
    expect((await readDoc(bytes)).diagnostics[0]?.actual).toContain('in a circle');
  });
});
