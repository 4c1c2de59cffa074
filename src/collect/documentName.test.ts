import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentName, isDocumentName } from './documentName.ts';

const HTML = Buffer.from('<html>');
const nameOf = (url: string, bytes: Uint8Array = HTML) =>
  documentName({ url, agency: '330206007', year: 2021 }, bytes, url);

describe('documentName', () => {
  it('is made of agency, year, a hash of the address and what came', () => {
    expect(nameOf('https://a.gov.cn/x.shtml')).toMatch(/^330206007-2021-[0-9a-f]{8}\.html$/);
    expect(documentName({ url: 'x' }, HTML, 'x')).toMatch(/^unknown-undated-[0-9a-f]{8}\.html$/);
  });

  it('stays the same for one address and differs for two', () => {
    expect(nameOf('https://a.gov.cn/1')).toBe(nameOf('https://a.gov.cn/1', Buffer.from('<p>')));
    expect(nameOf('https://a.gov.cn/1')).not.toBe(nameOf('https://a.gov.cn/2'));
  });

  it.each([
    ['/a.wps', '\xd0\xcf\x11\xe0', 'wps'],
    ['/a.exe', '\xd0\xcf\x11\xe0', 'doc'],
    ['/down?f=a.xlsx&x=1', 'PK\x03\x04', 'xlsx'],
    ['/a.doc', '%PDF-1.4', 'pdf'],
    ['/a.txt', 'words', 'txt'],
    ['/a.doc', '<html>', 'html'],
  ])('of %s that begins with %j ends in %s', (path, head, extension) => {
    const name = nameOf(`https://a.gov.cn${path}`, Buffer.from(head, 'latin1'));
    expect(name.split('.')[1]).toBe(extension);
  });

  it('lets nothing of an address into the path', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 20 }), (address, bytes) =>
        isDocumentName(nameOf(address, bytes)),
      ),
    );
  });

  it.each([
    '../x',
    'sources.csv',
    'collected.csv',
    '.x',
    'a/b',
    '330206007-2021-0123abcd.html/x',
    '',
  ])('is not %j', (name) => expect(isDocumentName(name)).toBe(false));
});
