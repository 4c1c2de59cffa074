import { describe, expect, it } from 'vitest';
import { sampleReport } from '../report/sampleReport.ts';
import { parseFiles } from './parseFiles.ts';

const FILES = new Map([['report.txt', sampleReport()]]);

async function read(path: string): Promise<Uint8Array> {
  const text = FILES.get(path);
  if (text !== undefined) return new TextEncoder().encode(text);
  const code = path === 'folder' ? 'EISDIR' : path === 'odd' ? 'EIO' : 'ENOENT';
  throw Object.assign(new Error(`${code}: open '${path}'`), { code, syscall: 'open' });
}

describe('parseFiles', () => {
  it('parses what can be read and says what cannot', async () => {
    const { files, failures } = await parseFiles(['nowhere', 'report.txt', 'folder', 'odd'], read);
    expect(files.map(({ file, ingested }) => [file, ingested.kind])).toEqual([
      ['report.txt', 'report'],
    ]);
    expect(failures).toEqual([
      'nowhere: there is no such file; check the path',
      'folder: this is a folder; name the files in it, or use "npm run ingest" for folders',
      "odd: it cannot be read (EIO: open 'odd')",
    ]);
  });

  it('does not hide our own mistakes', async () => {
    await expect(parseFiles(['a'], () => Promise.reject(new TypeError('mistake')))).rejects.toThrow(
      'mistake',
    );
  });
});
