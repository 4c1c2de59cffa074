import { describe, expect, it } from 'vitest';
import { ingestReport, PARSER_VERSION } from '../ingest/report/ingestReport.ts';
import type { Disk } from './disk.ts';
import { ingestDocuments } from './ingestDocuments.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { openStore } from './openStore.ts';
import { sampleRegister } from './sampleRegister.ts';

/** A disk that changes nothing any more after some changes, as after a kill. */
function stoppingDisk(disk: Disk, changes: number): Disk {
  let left = changes;
  const count =
    <Args extends unknown[]>(change: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      left -= 1;
      if (left < 0) throw new Error('stopped');
      await change(...args);
    };
  return { ...disk, write: count(disk.write), remove: count(disk.remove) };
}

const ingest = (disk: Disk) =>
  ingestDocuments(
    { paths: ['in'], data: 'data', readAgain: false },
    {
      disk,
      register: sampleRegister(),
      reader: { version: PARSER_VERSION, read: ingestReport },
      progress: () => undefined,
    },
  );

const documentOf = (agency: string, disclosed: number) =>
  [
    `${agency}2021年政府信息公开工作年度报告`,
    '一、总体情况',
    `2021年，主动公开政府信息${disclosed}条。`,
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ].join('\n');

const BEFORE = {
  'in/a.txt': documentOf('宁波市北仑区戚家山街道', 1),
  'in/b.txt': documentOf('宁波市北仑区大榭街道', 2),
  'in/c.txt': documentOf('某某街道', 3),
};

/** One document changed, one moved to another year, one resolved, one new. */
const AFTER = {
  ...BEFORE,
  'in/a.txt': documentOf('宁波市北仑区戚家山街道', 9),
  'in/d.txt': documentOf('上海市黄浦区外滩街道', 4),
  'in/sources.csv': 'file,agency,year\nb.txt,,2022\nc.txt,330203001,\n',
};

const storeOf = (disk: MemoryDisk) =>
  Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path.startsWith('data/')));

async function storeAfter(files: Record<string, string>, start: Record<string, string> = {}) {
  const disk = memoryDisk({ ...files, ...start });
  await ingest(disk);
  return storeOf(disk);
}

describe('an ingest that is stopped', () => {
  it('leaves a store that is right to read and that the next run completes', async () => {
    const start = await storeAfter(BEFORE);
    const end = await storeAfter(AFTER, start);
    expect(Object.keys(end)).toEqual(
      expect.arrayContaining(['data/reports/2021/31.csv', 'data/reports/2022/33.csv']),
    );
    let stops = 0;
    for (let finished = false; !finished; stops += 1) {
      const disk = memoryDisk({ ...AFTER, ...start });
      finished = await ingest(stoppingDisk(disk, stops)).then(
        () => true,
        () => false,
      );
      const store = await openStore(disk, 'data', () => true);
      for (const province of store.provinces) await store.readProvince(province);
      expect(store.problems()).toEqual([]);
      await ingest(disk);
      expect(storeOf(disk)).toEqual(end);
    }
    expect(stops).toBeGreaterThan(12);
  });
});
