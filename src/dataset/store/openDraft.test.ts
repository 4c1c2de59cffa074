import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../memoryDisk.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { openDraft } from './openDraft.ts';
import type { UnresolvedReport } from './storeRecords.ts';

const other = sampleFigures({ 'applications.received.total': { state: 'number', value: 1 } });

function unresolved(hash = 'a'): UnresolvedReport {
  const { agency: _, digest: __, ...facts } = sampleReport({ hash });
  return {
    facts,
    reason: 'several-fit',
    agencyAsPrinted: '红旗街道',
    candidates: ['150202003', '410704001'],
  };
}

async function store(start = memoryDisk(), ...documents: ReturnType<typeof sampleReport>[]) {
  const draft = await openDraft(start, 'data');
  for (const document of documents) await draft.put(document);
  await draft.flush();
  return start;
}

describe('openDraft', () => {
  it('writes nothing before flush and nothing again for the same document', async () => {
    const disk = memoryDisk();
    const draft = await openDraft(disk, 'data');
    expect(await draft.put(sampleReport())).toEqual({ change: 'new', isReport: true });
    expect(disk.files.size).toBe(0);
    await draft.flush();
    const before = disk.texts();
    const second = await openDraft(disk, 'data');
    expect(await second.put(sampleReport())).toEqual({
      change: 'unchanged',
      isReport: true,
    });
    await second.flush();
    expect(disk.texts()).toEqual(before);
  });

  it('gives the same files whatever the order', async () => {
    const [a, b] = [sampleReport({ hash: 'a' }), sampleReport({ hash: 'b', figures: other })];
    const forward = await store(memoryDisk(), a, b);
    const backward = await store(await store(memoryDisk(), b), a);
    expect(Object.keys(forward.texts())).toEqual([
      'data/reports/2021/33.csv',
      'data/versions/2021/33.csv',
    ]);
    expect(backward.texts()).toEqual(forward.texts());
  });

  it('lets new content of the same file take the place of the old', async () => {
    const disk = await store(memoryDisk(), sampleReport({ hash: 'a' }));
    const draft = await openDraft(disk, 'data');
    const edited = sampleReport({
      hash: 'b',
      figures: other,
      source: { file: 'a.txt', sha256: 'b'.repeat(64) },
    });
    expect(await draft.put(edited, { replacesSameFile: true })).toEqual({
      change: 'changed',
      isReport: true,
    });
    await draft.flush();
    expect(Object.keys(disk.texts())).toEqual(['data/reports/2021/33.csv']);
  });

  it('moves a document that turns out to be another year’s', async () => {
    const disk = await store(memoryDisk(), sampleReport());
    await store(disk, sampleReport({ year: 2022 }));
    expect(Object.keys(disk.texts())).toEqual(['data/reports/2022/33.csv']);
  });

  it('takes a resolved document out of the unresolved', async () => {
    const disk = memoryDisk();
    const draft = await openDraft(disk, 'data');
    expect(await draft.putUnresolved(unresolved())).toBe('new');
    expect(await draft.putUnresolved(unresolved())).toBe('unchanged');
    await draft.flush();
    expect(Object.keys(disk.texts())).toEqual(['data/unresolved/2021.csv']);
    await store(disk, sampleReport());
    expect(Object.keys(disk.texts())).toEqual(['data/reports/2021/33.csv']);
  });

  it('promotes the other version when the report moves away', async () => {
    const dated = sampleReport({ hash: 'b', figures: other, published: '2022-01-10' });
    const disk = await store(memoryDisk(), sampleReport(), dated);
    await store(disk, { ...dated, year: 2022 });
    const alone = await store(memoryDisk(), sampleReport(), { ...dated, year: 2022 });
    expect(disk.texts()).toEqual(alone.texts());
  });

  it('mends a move that was interrupted between two files', async () => {
    const moved = sampleReport({ year: 2022 });
    const before = await store(memoryDisk(), sampleReport());
    const after = await store(memoryDisk(), moved);
    const both = memoryDisk({ ...before.texts(), ...after.texts() });
    await store(both, moved);
    expect(both.texts()).toEqual(after.texts());
  });

  it('keeps the address it knows when a document is read again without one', async () => {
    const source = { ...sampleReport().source, url: 'https://a.example/1' };
    const disk = await store(memoryDisk(), sampleReport({ source }));
    const before = disk.texts();
    await store(disk, sampleReport());
    expect(disk.texts()).toEqual(before);
  });

  it('refuses to change a store with a wrong line', async () => {
    const disk = await store(memoryDisk(), sampleReport());
    const text = disk.texts()['data/reports/2021/33.csv'] ?? '';
    await disk.write('data/reports/2021/33.csv', text.replace(',0,', ',l,'));
    await expect(store(disk, sampleReport({ hash: 'b', figures: other }))).rejects.toThrow(
      'Unexpected "l"',
    );
  });
});
