import { expect, test } from 'vitest';
import type { GridCell } from '../../read/sourceDocument.ts';
import { layCellStream } from './cellStream.ts';

const cell = (text: string, rowSpan = 1): GridCell => ({
  text,
  place: { in: 'table', table: 1, row: 1, cell: 1 },
  columnSpan: 1,
  rowSpan,
});

const streamOf = (...rows: GridCell[][]) =>
  layCellStream({
    format: 'html',
    blocks: [{ kind: 'table', grid: { rows } }],
    diagnostics: [],
  }).document.blocks.map((block) =>
    block.kind === 'table' ? block.grid.rows.flat().map(({ text }) => text) : block.text,
  );

test('each row is a table of its own, each cell stands once', () => {
  expect(
    streamOf([cell('三、办理', 2), cell('公开'), cell('3')], [cell('不公开'), cell('')]),
  ).toEqual([
    ['三、办理', '公开', '3'],
    ['不公开', ''],
  ]);
});

test('a row whose places the figures of a row above cover is not blank', () => {
  expect(streamOf([cell('公开'), cell('3', 2), cell('4', 2)], [cell('不公开')])).toEqual([
    ['公开', '3↕', '4↕'],
    ['不公开', '3↕'],
  ]);
});
