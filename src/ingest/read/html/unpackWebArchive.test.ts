import { expect, test } from 'vitest';
import { findKind } from '../findKind.ts';
import { readHtml } from '../readHtml.ts';

const PAGE =
  '<p>某镇年报</p><table><tr><td>规章</td><td>12</td></tr><tr><td>许可</td><td>3</td></tr></table>';
const START = 'From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n';
const quoted = [...Buffer.from(PAGE)]
  .map((byte) =>
    byte > 0x7e || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
  .join('')
  .replace('>12<', '>1=\r\n2<');

const archive = (encoding: string, body: string) =>
  Buffer.from(
    `${START}Content-Type: multipart/related;\r\n\tboundary="--B--"\r\n\r\n----B--\r\nContent-Type: image/png\r\n\r\n9\r\n----B--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----B----\r\n`,
  );

test.each([
  ['quoted', archive('quoted-printable', quoted)],
  ['in base 64', archive('base64', Buffer.from(PAGE).toString('base64'))],
  ['as it is', archive('8bit', PAGE)],
  ['alone', Buffer.from(`${START}Content-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`)],
])('reads the page of a web archive that has it %s', async (_, bytes) => {
  expect(await findKind(bytes)).toBe('html');
  const { blocks } = readHtml(bytes);
  expect(blocks[0]).toMatchObject({ kind: 'line', text: '某镇年报' });
  const [, table] = blocks;
  expect(table?.kind === 'table' && table.grid.rows.flat().map(({ text }) => text)).toEqual([
    '规章',
    '12',
    '许可',
    '3',
  ]);
});

test('a page is read as the sheets in its archive show it', () => {
  const sheet = (header: string, text: string) =>
    `------B--\r\n${header}\r\nContent-Type: text/css\r\n\r\n${text}\r\n`;
  const link = (rest: string) => `<link rel="stylesheet" ${rest}>`;
  const cell = '<td>3<i class="a">9</i><i class="b">8</i><i class="c">7</i></td>';
  const body = `${link('href="cid:a@x"')}${link("media=print href='cid:b@x'")}${link('href="http://x.example/c.css?p=1&amp;q"')}
<table><tr><td>规章</td>${cell}</tr><tr><td>许可</td><td>1</td></tr></table>`;
  const sheets = [
    sheet('Content-ID: <a@x>', '.a{display:none}'),
    sheet('Content-ID: <b@x>', '.b{display:none}'),
    sheet('Content-Location: http://x.example/c.css?p=1&q', '.c{display:none}</style>'),
  ];
  const bytes = archive('8bit', `${body}\r\n${sheets.join('').replaceAll('------B', '----B')}`);
  const [table] = readHtml(bytes).blocks;
  expect(table?.kind === 'table' && table.grid.rows[0]?.[1]?.text).toBe('3 8');
});

test('says that a web archive has no page', () => {
  const bytes = Buffer.from(`${START}Content-Type: text/plain\r\n\r\n规章`);
  expect(readHtml(bytes).diagnostics[0]).toMatchObject({
    code: 'file-unreadable',
    actual: 'a web archive without a page',
  });
});

test('a text with colons is no web archive', async () => {
  expect(await findKind(Buffer.from('title: 年报\nMIME: x\n\n一、总体情况'))).toBe('text');
});
