import { describe, expect, it } from 'vitest';
import { buildPages, type PageEffects, type SiteEnvironment } from './buildPages.ts';
import { memoryDisk } from './memoryDisk.ts';

const ENVIRONMENT: SiteEnvironment = { GONGKAI_DATASET: '/set', OUT: '/out', BASE: '/' };
const MANY = 100_000;

function start(runAstro?: PageEffects['runAstro']) {
  const disk = memoryDisk();
  const told: SiteEnvironment[] = [];
  const writePages: PageEffects['runAstro'] = async (environment) => {
    await disk.write(`${environment.OUT}/index.html`, 'page');
    await disk.write(`${environment.OUT}/part${environment.GONGKAI_PART?.[0]}`, 'part');
    return 0;
  };
  const effects: PageEffects = {
    disk,
    cores: 2,
    runAstro: (environment, stop) => {
      told.push(environment);
      return (runAstro ?? writePages)(environment, stop);
    },
  };
  return { disk, told, effects };
}

describe('buildPages', () => {
  it.each([
    ['few reports', 5, 2],
    ['one core', MANY, 1],
  ])('starts one process for %s', async (_, reports, cores) => {
    const { told, effects } = start();
    await buildPages(ENVIRONMENT, reports, { ...effects, cores });
    expect(told).toEqual([ENVIRONMENT]);
  });

  it('puts together what two processes build', async () => {
    const { disk, told, effects } = start();
    await buildPages(ENVIRONMENT, MANY, effects);
    expect(told.map(({ GONGKAI_PART }) => GONGKAI_PART)).toEqual(['1/2', '2/2']);
    expect(Object.keys(disk.texts())).toEqual(['/out/index.html', '/out/part1', '/out/part2']);
  });

  it('ends the other process when one fails, and leaves nothing of the second', async () => {
    let stopped = 0;
    const { disk, effects } = start(async ({ OUT, GONGKAI_PART }, stop) => {
      await disk.write(`${OUT}/index.html`, 'page');
      if (GONGKAI_PART === '1/2') return 7;
      await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
      stopped += 1;
      return 143;
    });
    await expect(buildPages(ENVIRONMENT, MANY, effects)).rejects.toThrow('exit code 7');
    expect(stopped).toBe(1);
    expect(Object.keys(disk.texts())).toEqual(['/out/index.html']);
  });
});
