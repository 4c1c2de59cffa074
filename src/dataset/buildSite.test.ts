import { describe, expect, it } from 'vitest';
import { formatCsv } from '../csv/formatCsv.ts';
import { divisionRowSchema, hostRowSchema } from '../model/division.ts';
import type { SiteEnvironment } from './buildPages.ts';
import { buildSite } from './buildSite.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { sampleRegister } from './sampleRegister.ts';
import { sampleReport } from './sampleReport.ts';
import { openDraft } from './store/openDraft.ts';

const OPTIONS = { data: 'data', out: '/site/dist', dataset: '/cache/dataset', base: '/' };

function registerFiles(): Record<string, string> {
  const { governments, towns } = sampleRegister();
  const placeholder = {
    code: '3101',
    name: '市辖区',
    parent: '31',
    kind: 'placeholder',
    pinyin: 'shi xia qu',
    en: '',
  };
  const columns = Object.keys(divisionRowSchema.shape);
  return {
    'data/register/provinces.csv': formatCsv(columns, [...governments, ...towns, placeholder]),
    'data/register/hosts.csv': formatCsv(Object.keys(hostRowSchema.shape), []),
  };
}

async function startDisk(more: Record<string, string> = {}): Promise<MemoryDisk> {
  const disk = memoryDisk({ ...registerFiles(), '/site/dist/index.html': 'old', ...more });
  const draft = await openDraft(disk, 'data');
  await draft.put(sampleReport());
  await draft.flush();
  return disk;
}

async function build(
  disk: MemoryDisk,
  astro: (environment: SiteEnvironment) => Promise<number>,
  options = OPTIONS,
) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await buildSite(options, {
    disk,
    say,
    complain: say,
    cores: 1,
    runAstro: astro,
    indexTexts: async () => undefined,
  });
  return { code, said: said.join('\n') };
}

const writePages =
  (disk: MemoryDisk) =>
  async ({ OUT }: SiteEnvironment) => {
    await disk.write(`${OUT}/index.html`, 'new');
    return 0;
  };

describe('buildSite', () => {
  it('puts pages and published files in place of the old site', async () => {
    const disk = await startDisk();
    const { code, said } = await build(disk, writePages(disk));
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 reports of 1 agencies'),
    });
    const site = Object.keys(disk.texts()).filter((path) => path.startsWith('/site/'));
    expect(site).toContain('/site/dist/data/reports.csv');
    expect(site.every((path) => path.startsWith('/site/dist/'))).toBe(true);
    expect(disk.texts()['/site/dist/index.html']).toBe('new');
  });

  it('tells the pages’ builder where things are', async () => {
    const disk = await startDisk();
    let told: SiteEnvironment | undefined;
    await build(disk, async (environment) => {
      told = environment;
      return 0;
    });
    expect(told).toEqual({ GONGKAI_DATASET: '/cache/dataset', OUT: '/site/.dist.tmp', BASE: '/' });
  });

  it.each([
    [
      'a wrong data line',
      { 'data/corrections.csv': 'agency\n' },
      'data/corrections.csv:1, column "year"',
    ],
    ['no register', { 'data/register/provinces.csv': '' }, 'provinces.csv'],
  ])('leaves the old site at %s, and says what to do', async (_, more, message) => {
    const disk = await startDisk(more);
    const { code, said } = await build(disk, writePages(disk));
    expect(code).toBe(1);
    expect(said).toContain(message);
    expect(said).toContain('What to do');
    expect(disk.texts()['/site/dist/index.html']).toBe('old');
  });

  it('says so when there is nothing to build from', async () => {
    const files = Object.entries(registerFiles());
    const disk = memoryDisk(
      Object.fromEntries(files.map(([path, text]) => [path.replace('data', 'typo'), text])),
    );
    const { code, said } = await build(disk, writePages(disk), { ...OPTIONS, data: 'typo' });
    expect(code).toBe(1);
    expect(said).toContain('typo/reports: Unexpected empty or absent folder');
  });

  it('leaves the old site when the pages cannot be built', async () => {
    const disk = await startDisk();
    const { code, said } = await build(disk, async () => 3);
    expect(code).toBe(1);
    expect(said).toContain('"Building the pages" failed');
    expect(Object.keys(disk.texts()).filter((path) => path.includes('.dist.tmp'))).toEqual([]);
    expect(disk.texts()['/site/dist/index.html']).toBe('old');
  });

  it('refuses to put the site in place of a folder that is no site', async () => {
    const disk = await startDisk({ '/site/mine/letter.txt': 'dear' });
    const { code, said } = await build(disk, writePages(disk), { ...OPTIONS, out: '/site/mine' });
    expect(code).toBe(2);
    expect(said).toContain('/site/mine holds other files');
    expect(disk.texts()['/site/mine/letter.txt']).toBe('dear');
  });
});
