import { describe, expect, it } from 'vitest';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { ingestReport } from '../report/ingestReport.ts';
import { sampleReport } from '../report/sampleReport.ts';
import { parseFiles } from './parseFiles.ts';

const FILES = new Map([['report.txt', sampleReport()]]);

async function readBytes(path: string): Promise<Uint8Array> {
  const text = FILES.get(path);
  if (text !== undefined) return new TextEncoder().encode(text);
  const code = path === 'folder' ? 'EISDIR' : path === 'odd' ? 'EIO' : 'ENOENT';
  throw Object.assign(new Error(`${code}: open '${path}'`), { code, syscall: 'open' });
}

const HERE = { readBytes, readReport: ingestReport, isTable: async () => false };

describe('parseFiles', () => {
  it('parses what can be read and says what cannot', async () => {
    const { files, failures } = await parseFiles(['nowhere', 'report.txt', 'folder', 'odd'], HERE);
    expect(files.map(({ file, ingested }) => [file, ingested.kind])).toEqual([
      ['report.txt', 'report'],
    ]);
    expect(failures).toEqual([
      'nowhere: there is no such file; check the path',
      'folder: this is a folder; name the files in it, or use "npm run ingest" for folders',
      "odd: it cannot be read (EIO: open 'odd')",
    ]);
  });

  it('parses each document of an archive and says which are none', async () => {
    const archive = writeZip([
      { name: 'a.txt', content: sampleReport() },
      { name: 'b.bin', content: Uint8Array.of(0, 1, 0, 2, 0xff, 0) },
    ]);
    const { files, failures } = await parseFiles(['x.zip'], {
      ...HERE,
      readBytes: async () => archive,
    });
    expect(files.map(({ file, ingested }) => [file, ingested.kind])).toEqual([
      ['x.zip/a.txt', 'report'],
      ['x.zip/b.bin', 'rejected'],
    ]);
    expect(failures).toEqual([]);
  });

  it('says that a table of figures is no document', async () => {
    const { files, failures } = await parseFiles(['report.txt'], {
      ...HERE,
      isTable: async () => true,
    });
    expect(files).toEqual([]);
    expect(failures[0]).toContain('report.txt: a table of parsed figures');
  });

  it('does not hide our own mistakes', async () => {
    const readBytes = () => Promise.reject(new TypeError('mistake'));
    await expect(parseFiles(['a'], { ...HERE, readBytes })).rejects.toThrow('mistake');
  });
});
