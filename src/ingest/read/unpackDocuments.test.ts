import { describe, expect, test } from 'vitest';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { unpackDocuments } from './unpackDocuments.ts';

const names = async (bytes: Uint8Array) => {
  const { documents, refused } = await unpackDocuments('a.zip', bytes);
  return [
    documents.map(({ name }) => name),
    refused.map(({ name, reason }) => [name, reason.code]),
  ];
};

describe('unpackDocuments', () => {
  test('a file that is no archive is its own only document', async () => {
    const bytes = Buffer.from('text');
    expect(await unpackDocuments('a.txt', bytes)).toEqual({
      documents: [{ name: 'a.txt', bytes }],
      refused: [],
    });
    const word = writeZip([
      { name: '[Content_Types].xml', content: '' },
      { name: 'word/a', content: '' },
    ]);
    expect(await names(word)).toEqual([['a.zip'], []]);
    expect(await names(Buffer.from('PK\x03\x04 damaged'))).toEqual([['a.zip'], []]);
  });

  test('takes documents out and leaves the rest', async () => {
    const bytes = writeZip([
      { name: '2021/甲.txt', content: 'x' },
      { name: '__MACOSX/2021/甲.txt', content: 'x' },
      { name: '2021/.DS_Store', content: 'x' },
      { name: 'sources.csv', content: 'x' },
      { name: '乙.html', content: 'x' },
    ]);
    expect(await names(bytes)).toEqual([['a.zip/2021/甲.txt', 'a.zip/乙.html'], []]);
  });

  test('what is damaged or an archive itself costs only itself', async () => {
    const bytes = writeZip([
      { name: '../out.txt', content: 'x' },
      { name: 'b.zip', content: writeZip([{ name: 'c.txt', content: 'x' }]) },
      { name: 'd.txt', content: 'x', statedCrc: 1 },
      { name: 'good.txt', content: 'x' },
    ]);
    expect(await names(bytes)).toEqual([
      ['a.zip/good.txt'],
      [
        ['a.zip', 'entry-refused'],
        ['a.zip/b.zip', 'file-unreadable'],
        ['a.zip/d.txt', 'file-unreadable'],
      ],
    ]);
  });
});
