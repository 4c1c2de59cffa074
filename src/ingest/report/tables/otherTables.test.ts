import { describe, expect, test } from 'vitest';
import { formTables } from '../../../../tests/fixtures/make/formTables.ts';
import {
  balancedFigures,
  inventedReport,
  piecesOf,
} from '../../../../tests/fixtures/make/inventedReport.ts';
import { htmlTable, reportHtml } from '../../../synth/formats/writeHtml.ts';
import type { FigureTexts } from '../../../synth/sketchTables.ts';
import type { SketchRows } from '../../../synth/tableSketch.ts';
import { readHtml } from '../../read/readHtml.ts';
import { parseDocumentTables } from './parseDocumentTables.ts';

const OWN = balancedFigures('2021', 3);
const OTHERS = balancedFigures('2021', 4);

/** Figures that were read as another number than the report's own, or not at all. */
function notOwn(page: string, own: FigureTexts = OWN): string[] {
  const { value } = parseDocumentTables(readHtml(Buffer.from(page)));
  const figures = Object.values(value).flatMap((table) => table.figures);
  return figures.flatMap((figure) => {
    const read = figure.state === 'number' ? `${figure.value}` : figure.state;
    return read === own.get(figure.figure) ? [] : [`${figure.figure} ${read}`];
  });
}

const others = formTables('2021', OTHERS);
const report = (table?: (rows: SketchRows) => string) =>
  reportHtml(piecesOf(inventedReport('2021', OWN)), table);

describe('tables that are not the report’s own', () => {
  test('stand behind it', () => {
    const annex = `<p>附表</p>${Object.values(others)
      .map((rows) => htmlTable(rows))
      .join('\n')}`;
    expect(notOwn(report() + annex)).toEqual([]);
  });

  test('stand in part 一, with figures of the year before', () => {
    const at = report().indexOf('二、主动公开');
    const open = report().lastIndexOf('<', at);
    const page = `${report().slice(0, open)}<p>上年情况如下：</p>${htmlTable(others.applications)}${report().slice(open)}`;
    expect(notOwn(page)).toEqual([]);
  });

  test('never lend a row to the report that lacks its label', () => {
    const unlabelled = (rows: SketchRows) =>
      htmlTable(
        rows.map((row) =>
          row.map((cell) => ({ ...cell, text: cell.text.replace('2.重复申请', '') })),
        ),
      );
    const annex = `<p>附表</p>${htmlTable(others.applications)}`;
    const lost = notOwn(report(unlabelled) + annex);
    expect(lost).toHaveLength(7);
    expect(lost.every((line) => /repeat\.\w+ (missing|unreadable)$/.test(line))).toBe(true);
  });
});
