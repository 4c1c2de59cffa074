import { expect, it } from 'vitest';
import { memoryDisk } from './memoryDisk.ts';
import { mergeFolder } from './mergeFolder.ts';

it('brings together what two folders hold', async () => {
  const disk = memoryDisk({
    'a/index.html': 'first',
    'a/agency/11/index.html': '11',
    'b/index.html': 'second',
    'b/agency/12/index.html': '12',
    'b/en/region/12/index.html': 'en 12',
  });
  await mergeFolder(disk, 'b', 'a');
  const texts = Object.entries(disk.texts()).filter(([path]) => path.startsWith('a/'));
  expect(Object.fromEntries(texts)).toEqual({
    'a/index.html': 'first',
    'a/agency/11/index.html': '11',
    'a/agency/12/index.html': '12',
    'a/en/region/12/index.html': 'en 12',
  });
});
