import { describe, expect, it } from 'vitest';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { memoryDisk } from '../memoryDisk.ts';
import { findDocuments } from './findDocuments.ts';
import { type Taken, takeAgain, takeDocuments } from './takeDocuments.ts';

async function take(files: Record<string, string | Uint8Array>): Promise<Taken[]> {
  const disk = memoryDisk(files);
  const { files: found } = await findDocuments(disk, ['in']);
  const taken: Taken[] = [];
  for await (const item of takeDocuments({ disk, lines: new Map(), sources: undefined }, found)) {
    taken.push(item);
  }
  return taken;
}

const lineOf = (item: Taken) => {
  if (item.kind === 'archive') return `archive of ${item.documents}`;
  if (item.kind === 'refused') return `${item.name} refused: ${item.reason.code}`;
  return `${item.name} as ${item.file}, agency ${item.line?.agency ?? 'unknown'}`;
};

describe('takeDocuments', () => {
  it('takes files and what is in archives, in order', async () => {
    const zip = writeZip([
      { name: 'deep/b.txt', content: 'b' },
      { name: 'a.txt', content: 'a' },
      { name: '__MACOSX/a.txt', content: 'x' },
      { name: '.hidden', content: 'x' },
      { name: '../out.txt', content: 'x' },
      { name: 'damaged.txt', content: 'x', statedCrc: 1 },
      { name: 'sources.csv', content: 'file,agency\ndeep/b.txt,330206001\n' },
    ]);
    expect((await take({ 'in/city/c.zip': zip, 'in/d.txt': 'd' })).map(lineOf)).toEqual([
      'archive of 4',
      'city/c.zip refused: entry-refused',
      'city/c.zip/a.txt as c.zip/a.txt, agency unknown',
      'city/c.zip/damaged.txt refused: file-unreadable',
      'city/c.zip/deep/b.txt as c.zip/deep/b.txt, agency 330206001',
      'd.txt as d.txt, agency unknown',
    ]);
  });

  it('finds the owner’s word on what is in an archive beside the archive', async () => {
    const zip = writeZip([{ name: 'a.txt', content: 'a' }]);
    const sources = 'file,agency\nc.zip/a.txt,330206007\n';
    const taken = await take({ 'in/x/c.zip': zip, 'in/x/sources.csv': sources });
    expect(taken.map(lineOf)).toContain('x/c.zip/a.txt as c.zip/a.txt, agency 330206007');
  });

  it('lets a wrong line in an archive’s own sources cost that archive', async () => {
    const zip = writeZip([
      { name: 'a.txt', content: 'a' },
      { name: 'sources.csv', content: 'file,year\na.txt,soon\n' },
    ]);
    const [, refused, ...others] = await take({ 'in/c.zip': zip, 'in/d.txt': 'd' });
    expect(refused).toMatchObject({ kind: 'refused', name: 'c.zip' });
    expect(others.map(lineOf)).toEqual(['d.txt as d.txt, agency unknown']);
  });

  it('names a file so that no terminal obeys the name', async () => {
    const [taken] = await take({ 'in/a\u001b[2J\n\u202e.txt': 'a' });
    expect(taken).toMatchObject({ file: 'a\\u{1b}[2J\\u{a}\\u{202e}.txt' });
  });

  it('leaves a damaged archive to the reader', async () => {
    const [taken] = await take({ 'in/c.zip': Buffer.from('PK\x03\x04 damaged') });
    expect(taken).toMatchObject({ kind: 'document', name: 'c.zip' });
  });
});

describe('takeAgain', () => {
  it('reads a document again, out of its archive too', async () => {
    const zip = writeZip([{ name: 'a.txt', content: 'a' }]);
    const disk = memoryDisk({ 'in/c.zip': zip, 'in/d.txt': 'd' });
    const text = async (path: string, inner?: string) => {
      const bytes = await takeAgain(disk, inner === undefined ? { path } : { path, inner });
      return bytes && new TextDecoder().decode(bytes);
    };
    expect(await text('in/c.zip', 'a.txt')).toBe('a');
    expect(await text('in/c.zip', 'b.txt')).toBeUndefined();
    expect(await text('in/d.txt')).toBe('d');
    expect(await text('in/e.txt')).toBeUndefined();
  });
});
