import { describe, expect, it } from 'vitest';
import type { Block, GridCell } from '../../read/sourceDocument.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { collectProse } from './collectProse.ts';

const cell = (text: string, at: number): GridCell => ({
  text,
  place: { in: 'table', table: 1, row: 1, cell: at },
  columnSpan: 1,
  rowSpan: 1,
});
const grid = (...texts: string[]): Block => ({
  kind: 'table',
  grid: { rows: [texts.map((text, at) => cell(text, at + 1))] },
});
const texts = (blocks: readonly Block[], claimed: { from: number; to: number }[] = []) =>
  collectProse({ format: 'html', blocks, diagnostics: [] }, claimed, (text) => text === '标题').map(
    ({ text }) => text,
  );

describe('collectProse', () => {
  it('takes lines outside tables, with their places, and notes gaps', () => {
    const document = sampleDocument('甲\n乙\n\n表\n丙\n|\n第二十条第（一）项');
    expect(collectProse(document, [{ from: 3, to: 4 }], () => false)).toEqual([
      { text: '甲', place: { in: 'text', line: 1, column: 1 }, block: 0, afterGap: true },
      { text: '乙', place: { in: 'text', line: 2, column: 1 }, block: 1, afterGap: false },
      { text: '丙', place: { in: 'text', line: 5, column: 1 }, block: 4, afterGap: true },
    ]);
  });

  it('takes the cells of a grid that is none of the tables', () => {
    expect(texts([grid('甲\n乙', '丙')])).toEqual(['甲', '乙', '丙']);
  });

  it('takes only sentences and headings from a claimed grid', () => {
    expect(texts([grid('规章', '0', '标题', '这是一句话。')], [{ from: 0, to: 1 }])).toEqual([
      '标题',
      '这是一句话。',
    ]);
  });

  it('keeps a claimed line that holds a whole report, but no padded row', () => {
    const report = `${'字'.repeat(299)}。`;
    const { blocks } = sampleDocument(`${report}\n规章 ${'| '.repeat(300)}`);
    expect(texts(blocks, [{ from: 0, to: 2 }])).toEqual([report]);
  });

  it('drops a claimed line that holds a whole table', () => {
    const { blocks } = sampleDocument('属于国家秘密\t0\t0\t0\t0\t0\t0\t0\t\t'.repeat(30));
    expect(texts(blocks, [{ from: 0, to: 1 }])).toEqual([]);
  });
});
