import { expect, test } from 'vitest';
import { paragraph, run, writeDocx } from '../../../synth/formats/writeDocx.ts';
import { writeZip } from '../../../synth/formats/writeZip.ts';
import { openZip } from '../openZip.ts';
import { readDocx } from '../readDocx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chunk = (id: string) => `<w:altChunk xmlns:r="${OFFICE}" r:id="${id}"/>`;
const PAIR = '<tr><td>规章</td><td>3</td></tr>';

/** A Word file with further parts: `{ '/a.html': … }`, or beside the main part `{ 'a.html': … }`. */
async function read(body: string, parts: Readonly<Record<string, string>>) {
  const plain = await openZip(writeDocx(body));
  const names = Object.keys(parts);
  const relations = names.map(
    (name) => `<Relationship Id="c-${name}" Type="${OFFICE}/aFChunk" Target="${name}"/>`,
  );
  const entries = plain.entries.map(({ name, read: unpack }) => {
    const content = Buffer.from(unpack()).toString();
    const isList = name === 'word/_rels/document.xml.rels';
    return {
      name,
      content: isList
        ? content.replace('</Relationships>', `${relations.join('')}</Relationships>`)
        : content,
    };
  });
  const further = names.map((name) => ({
    name: name.startsWith('/') ? name.slice(1) : `word/${name}`,
    content: parts[name] ?? '',
  }));
  return readDocx(writeZip([...entries, ...further]));
}
const shown = ({ blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.map((block) =>
    block.kind === 'line'
      ? block.text
      : block.grid.rows.map((row) => row.map((cell) => cell.text).join()).join(';'),
  );

test.each(['a.html', '/a.htm'])(
  'a page within a Word file is read in its place: %s',
  async (name) => {
    const page = `<style>.x{display:none}</style><p>乙<i class="x">9</i></p><table>${PAIR}${PAIR}</table>`;
    const document = await read(paragraph('甲') + chunk(`c-${name}`) + paragraph('丙'), {
      [name]: page,
    });
    expect(shown(document)).toEqual(['甲', '乙', '规章,3;规章,3', '丙']);
    expect(document.diagnostics).toEqual([]);
  },
);

test.each([
  ['c-a.rtf', 'a.rtf'],
  ['c-none', 'c-none'],
])('what else is within is left out and said so: %s', async (id, said) => {
  const document = await read(paragraph('甲') + chunk(id), { 'a.rtf': '{\\rtf1 5}' });
  expect(shown(document)).toEqual(['甲']);
  expect(document.diagnostics).toMatchObject([
    { code: 'entry-refused', actual: `${said}: a part of its own` },
  ]);
});

test('a file of nothing but what is left out is refused', async () => {
  const { diagnostics } = await read(chunk('c-a.docx'), { 'a.docx': '' });
  expect(diagnostics).toMatchObject([
    { code: 'file-unreadable', actual: 'a.docx: a part of its own' },
  ]);
});

test('a cell of what is left out is not blank', async () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const row = `<w:tr>${cell(paragraph('规章'))}${cell(`${chunk('c-a.rtf')}<w:p/>`)}</w:tr>`;
  const document = await read(`<w:tbl>${row}${row}</w:tbl>`, { 'a.rtf': '' });
  expect(shown(document)).toEqual(['规章,\uFFFC;规章,\uFFFC']);
});

test('a page is read once, however often it is named', async () => {
  const document = await read(chunk('c-a.html').repeat(9000) + paragraph(run('')), {
    'a.html': '<p>甲</p>',
  });
  expect(shown(document)[0]).toBe('甲');
  expect(document.diagnostics).toHaveLength(1);
});
