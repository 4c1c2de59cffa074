import { describe, expect, test } from 'vitest';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { findKind } from './findKind.ts';

const ole = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(`${stream}\0`, 'utf16le')]);
const zip = (...names: string[]) => writeZip(names.map((name) => ({ name, content: 'x' })));
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('findKind', () => {
  test.each([
    ['plain text', Buffer.from('某镇2021年政府信息公开工作年度报告\n一、总体情况'), 'text'],
    ['text in UTF-16', utf16('一、总体情况'), 'text'],
    ['text that speaks of <p>', Buffer.from('一、总体情况 <p> 是标签'), 'text'],
    ['prose with commas', Buffer.from('一,二,三。\n甲。\n乙。\n丙,丁,戊'), 'text'],
    ['a page', Buffer.from('\n<!DOCTYPE html><html><body>x</body></html>'), 'html'],
    ['a page in UTF-16', utf16('<html><body>x</body></html>'), 'html'],
    ['XHTML', Buffer.from('<?xml version="1.0"?>\n<html xmlns="x"></html>'), 'html'],
    ['a page behind stray text', Buffer.from('x\n<table><tr><td>1</td></tr></table>'), 'html'],
    ['csv', Buffer.from('a,b,c\n规章,0,0\n许可,,1\n'), 'csv'],
    ['csv with semicolons', Buffer.from('a;b;c\n规章;0;0\n许可;;1\n'), 'csv'],
    ['quoted cells between tabs', Buffer.from('规章\t"0"\t"1"\n'.repeat(3)), 'csv'],
    ['a quoted cell with a line break', Buffer.from('规章\t"0\n"\t1\n许可\t0\t1\nx\ty\tz'), 'csv'],
    ['rows between tabs', Buffer.from('规章\t0\t1\n“三安全”\t0\t1\n"三"安全\t0\t1'), 'text'],
    ['entities', Buffer.from('甲&nbsp;乙&nbsp;丙&nbsp;\n甲&nbsp;&nbsp;\n&#12288;&nbsp;丙'), 'text'],
    ['csv in UTF-16', utf16('上年,不予公开,上报\n规章,不,上\n许可,,1'), 'csv'],
    ['Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['Excel', zip('xl/workbook.xml', '[Content_Types].xml'), 'xlsx'],
    ['an archive that stores a Word file', zip('a/word/document.xml', 'b.docx'), 'zip'],
    ['old Word', ole('WordDocument'), 'doc'],
    ['old Excel', ole('Workbook'), 'xls'],
    ['PDF', Buffer.from('%PDF-1.4\n'), 'pdf'],
    ['PDF behind stray bytes', Buffer.from('\r\n\r\n%PDF-1.4\n'), 'pdf'],
    [
      'text that begins like a bitmap',
      Buffer.from('BM is a name of this town in the text'),
      'text',
    ],
  ])('%s', async (_, bytes, kind) => {
    expect(await findKind(bytes)).toBe(kind);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'an empty file'],
    ['RTF', Buffer.from('{\\rtf1 x}'), 'RTF'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'JPEG'],
    ['an encrypted file', ole('EncryptedPackage'), 'encrypted'],
    ['another OLE file', ole('PowerPoint Document'), 'unknown OLE'],
    ['Word XML', Buffer.from('<?xml version="1.0"?><?mso-application?>'), 'Word XML'],
    ['a broken archive', Buffer.from('PK\x03\x04'), 'damaged archive'],
  ])('refuses %s with its name', async (_, bytes, reason) => {
    await expect(findKind(bytes)).rejects.toThrow(reason);
  });
});
