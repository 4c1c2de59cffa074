import { describe, expect, test } from 'vitest';
import { inventedReport, piecesOf } from '../../../tests/fixtures/make/inventedReport.ts';
import { reportBody, writeDocx } from '../../synth/formats/writeDocx.ts';
import { reportHtml } from '../../synth/formats/writeHtml.ts';
import { packPdf, reportPdf } from '../../synth/formats/writePdf.ts';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { ingestDocument } from '../report/ingestDocument.ts';
import { findRefusal, readDocument } from './readDocument.ts';

const report = inventedReport('2021');

describe('readDocument', () => {
  test.each([
    ['text', Buffer.from('一、总体情况')],
    ['html', Buffer.from(reportHtml(piecesOf(report)))],
    ['docx', writeDocx(reportBody(piecesOf(report)))],
    ['pdf', reportPdf(piecesOf(report))],
    ['csv', Buffer.from('规章,0,0\n许可,1,2\n处罚,3,4')],
  ])('reads %s by its content', async (format, bytes) => {
    const document = await readDocument(bytes);
    expect(document.format).toBe(format);
    expect(findRefusal(document)).toBeUndefined();
    expect(document.blocks.length).toBeGreaterThan(0);
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'an empty file'],
    ['a page without text', Buffer.from('<html><body></body></html>'), 'no text in the file'],
    ['an archive', writeZip([{ name: 'a.txt', content: 'x' }]), 'an archive'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff]), 'a picture (JPEG)'],
  ])('says why it reads nothing from %s', async (_, bytes, actual) => {
    expect(findRefusal(await readDocument(bytes))).toMatchObject({
      code: 'file-unreadable',
      actual,
    });
  });

  test('a scan is no refusal: it keeps what its owner says, and every figure is missing', async () => {
    const document = await readDocument(packPdf(['0 0 m 9 9 l S']));
    expect(findRefusal(document)).toBeUndefined();
    const ingested = ingestDocument(document, 2022);
    if (ingested.kind === 'rejected') throw new Error(ingested.reason.code);
    expect(ingested.report.year).toBe(2022);
    expect(new Set(ingested.report.figures.map(({ state }) => state))).toEqual(
      new Set(['missing']),
    );
    expect(ingested.diagnostics.map(({ code }) => code)).toContain('no-text-layer');
  });
});
