import { describe, expect, it } from 'vitest';
import { copiedPartSchema, copiedSummarySchema } from '../../model/copiedText.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { sampleReport } from '../sampleReport.ts';
import { writeTexts } from '../store/textFiles.ts';
import { createProseList } from './proseList.ts';
import { writeCopiedText } from './writeCopiedText.ts';

const PATHS = { data: 'data', out: 'out' };
const GARDEN =
  '园艺队把每月的浇灌表贴在水房门口，居民可以在空白处写下建议，队长当周回复。春天新种的46棵槐树都挂了木牌，写明由谁照看、多久修剪一次。孩子们提议给鸟留水盆，已经照办，共放了九只。夏天缺水，改为清晨浇灌，并把用水量写在黑板上，让大家随时看见。秋天落叶不再运走，堆在墙角做肥料，来年分给各户的花盆，余下的留给学校菜地。冬天里队员把工具逐件上油，登记造册，缺的补齐，坏的修好，来年开春再发给各组使用。';

const agencyOf = (code: string, name: string): AgencySummary => ({
  code,
  name,
  nameEn: name,
  kind: 'town',
  division: code,
  pinyin: '',
  ancestors: [{ code: code.slice(0, 6), name: '青石县', nameEn: 'Qingshi County' }],
  years: [],
});

async function reportOf(
  disk: MemoryDisk,
  agency: string,
  year: number,
  text: string,
): Promise<StoredReport> {
  const report = sampleReport({ agency, year });
  const parts = [{ part: 'problems' as const, heading: '五、', text }];
  await writeTexts(disk, PATHS.data, agency, year, {
    sha256: report.source.sha256 ?? '',
    parser: '1',
    parts,
    sentences: [],
  });
  return { ...report, texts: parts };
}

async function writeSample(withTexts: boolean) {
  const disk = memoryDisk();
  const list = createProseList();
  const texts: readonly [string, string, number, string][] = [
    ['330206007', '东滩街道', 2021, GARDEN.replace('园艺队', '东滩街道园艺队')],
    ['330206007', '东滩街道', 2022, '东滩街道今年没有种树。'],
    ['450202001', '西滩镇', 2021, GARDEN.replace('园艺队', '西滩镇园艺队').replace('46', '8')],
  ];
  for (const [code, name, year, text] of texts) {
    const report = await reportOf(disk, code, year, text);
    const { texts: _, ...bare } = report;
    list.add(agencyOf(code, name), [withTexts ? report : bare]);
  }
  const summary = await writeCopiedText(disk, PATHS, list);
  return { disk, summary };
}

const readJson = (disk: MemoryDisk, path: string): unknown =>
  JSON.parse(disk.texts()[path] ?? 'null');

describe('writeCopiedText', () => {
  it('writes what a shard shares with another, with both texts side by side', async () => {
    const { disk } = await writeSample(true);
    const [copied, ...rest] = copiedPartSchema
      .array()
      .parse(readJson(disk, 'out/copied/3302.json'));
    expect(rest).toEqual([]);
    expect(copied).toMatchObject({
      year: 2021,
      part: 'problems',
      other: { agency: '450202001', name: '西滩镇', ancestors: [{ name: '青石县' }] },
      passages: 1,
    });
    expect(copied?.shared).toBe(copied?.length);
    const textOf = (side: 'own' | 'other') =>
      copied?.excerpts[0]?.[side].map(({ text }) => text).join('');
    expect(textOf('own')).toMatch(/^东滩街道园艺队.*46棵/);
    expect(textOf('other')).toMatch(/^西滩镇园艺队.*8棵/);
    expect(readJson(disk, 'out/copied/4502.json')).toHaveLength(1);
  });

  it('says how many reports could be compared', async () => {
    const { disk, summary } = await writeSample(true);
    expect(summary).toEqual({ reports: 3, compared: 3, found: 2 });
    expect(copiedSummarySchema.parse(readJson(disk, 'out/copied.json'))).toEqual(summary);
  });

  it('without texts says that none was compared', async () => {
    const { disk, summary } = await writeSample(false);
    expect(summary).toEqual({ reports: 3, compared: 0, found: 0 });
    expect(Object.keys(disk.texts()).filter((path) => path.startsWith('out/'))).toEqual([
      'out/copied.json',
    ]);
  });
});
