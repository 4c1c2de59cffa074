import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFolder } from '../memoryFolder.ts';
import { formatJournal } from './formatJournal.ts';
import { emptyRow, type JournalRow } from './journalRow.ts';
import { openJournal } from './openJournal.ts';
import { parseJournal } from './parseJournal.ts';

const TARGET = { url: 'https://a.gov.cn/1', agency: '330206007', year: 2021 };
const ROW: JournalRow = {
  ...emptyRow(TARGET),
  file: '330206007-2021-0123abcd.html',
  sha256: 'a'.repeat(64),
  retrieved: '2026-03-01',
  status: 'collected',
};
const NOBODY = new Set<string>();

describe('the journal', () => {
  it('comes back from the disk as it was written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '年', ',', '"', ' ', '=', 'W/') });
    const row = fc.record({ etag: text, reason: text, lastModified: text });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (parts) => {
        const rows = parts.map((part, at) => ({ ...ROW, ...part, url: `${TARGET.url}${at}` }));
        expect(parseJournal(formatJournal(rows), 'c.csv')).toEqual({ rows, problems: [] });
      }),
    );
  });

  it('leaves out a line that is not understood, and says so', () => {
    const text = formatJournal([ROW, { ...ROW, url: 'https://a.gov.cn/2' }]);
    const wrong = text.replace(ROW.file, '../../etc/hostname');
    const { rows, problems } = parseJournal(wrong, 'c.csv');
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('c.csv:2: Unexpected file "../../etc/')]);
    expect(parseJournal('no,journal\n1,2\n', 'c.csv').rows).toEqual([]);
  });

  it('finds a target by its address, its agency and its year', async () => {
    const disk = memoryFolder({ 'c.csv': formatJournal([ROW]) });
    const journal = await openJournal(disk, 'c.csv', NOBODY);
    expect(journal.find(TARGET)?.row).toEqual(ROW);
    expect(journal.find({ ...TARGET, year: 2020 })).toBeUndefined();
  });

  it('finds a target by the address that it has moved to, unless both are asked', async () => {
    const moved = { ...ROW, finalUrl: 'https://a.gov.cn/new' };
    const disk = memoryFolder({ 'c.csv': formatJournal([moved]) });
    const target = { ...TARGET, url: 'https://a.gov.cn/new' };
    const alone = await openJournal(disk, 'c.csv', NOBODY);
    expect(alone.find(target)?.row).toEqual(moved);
    const both = await openJournal(disk, 'c.csv', new Set([`330206007 2021 ${TARGET.url}`]));
    expect(both.find(target)).toBeUndefined();
  });

  it('keeps an attachment with its page', async () => {
    const attachment = { ...ROW, url: 'https://a.gov.cn/1.doc', page: ROW.url };
    const disk = memoryFolder({ 'c.csv': formatJournal([attachment, ROW]) });
    const journal = await openJournal(disk, 'c.csv', NOBODY);
    expect(journal.kept()).toEqual([{ row: ROW, attachment }]);
  });

  it('writes a short list at once, and a long one now and then', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...ROW, url: `${TARGET.url}/${at}` }));
    const disk = memoryFolder({ 'c.csv': formatJournal(many) });
    const journal = await openJournal(disk, 'c.csv', NOBODY);
    for (const row of many.slice(0, 12))
      await journal.put({ row, attachment: undefined }, undefined);
    expect(disk.writes).toEqual(['c.csv', 'c.csv', 'c.csv']);
    const short = memoryFolder();
    await (await openJournal(short, 'c.csv', NOBODY)).put(
      { row: ROW, attachment: undefined },
      undefined,
    );
    expect(short.writes).toEqual(['c.csv']);
  });
});
