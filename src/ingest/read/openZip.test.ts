import { describe, expect, test } from 'vitest';
import { writeZip, type ZipInput } from '../../synth/formats/writeZip.ts';
import { LIMITS } from './limits.ts';
import { openZip } from './openZip.ts';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const reasons = async (...inputs: ZipInput[]) =>
  (await openZip(writeZip(inputs))).diagnostics.map((each) => each.actual);

describe('openZip', () => {
  test('reads deflated and stored entries by name and leaves folders out', async () => {
    const zip = await openZip(
      writeZip([
        { name: '报告/', content: '' },
        { name: '报告/一.txt', content: '甲'.repeat(500) },
        { name: 'b.txt', content: 'stored', stored: true },
      ]),
    );
    expect(zip.entries.map((entry) => entry.name)).toEqual(['报告/一.txt', 'b.txt']);
    expect(text(zip.find('报告/一.txt')?.read())).toBe('甲'.repeat(500));
    expect(text(zip.find('b.txt')?.read())).toBe('stored');
    expect(zip.diagnostics).toEqual([]);
  });

  test('reads names that Windows wrote in GBK', async () => {
    const gbk = Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]);
    const zip = await openZip(writeZip([{ name: gbk, content: 'x' }]));
    expect(zip.entries[0]?.name).toBe('报告.txt');
  });

  test.each([
    ['a path upwards', { name: '../a.txt', content: 'x' }, 'a path that leaves'],
    ['an absolute path', { name: '/etc/a.txt', content: 'x' }, 'a path that leaves'],
    ['a backslash path upwards', { name: Buffer.from('..\\a.txt'), content: 'x' }, 'leaves'],
    ['a control character', { name: 'a\u0007.txt', content: 'x' }, 'control characters'],
    ['a turned name', { name: 'a\u202etxt.exe', content: 'x' }, 'control characters'],
    ['an encrypted entry', { name: 'a', content: 'x', encrypted: true }, 'encrypted'],
    ['an entry that grows too far', { name: 'a', content: 'x', statedSize: 3e7 }, '30000000'],
    ['a high ratio', { name: 'a', content: Buffer.alloc(2e6) }, 'that grow to 2000000'],
  ])('leaves out %s and keeps the others', async (_, bad, reason) => {
    const zip = await openZip(writeZip([bad, { name: 'good.txt', content: 'x' }]));
    expect(zip.entries.map((entry) => entry.name)).toEqual(['good.txt']);
    expect(zip.diagnostics[0]?.actual).toContain(reason);
  });

  test('takes the first of two entries with one name', async () => {
    const twice = await reasons({ name: 'a', content: '1' }, { name: 'a', content: '2' });
    expect(twice).toEqual(['a: a name that stands twice']);
  });

  test.each([
    ['grows past its stated size', { statedSize: 10 }],
    ['is shorter than stated', { statedSize: 5000 }],
    ['has another checksum', { statedCrc: 7 }],
  ])('refuses to read an entry that %s', async (_, lie) => {
    const zip = await openZip(writeZip([{ name: 'a', content: 'x'.repeat(2000), ...lie }]));
    expect(() => zip.find('a')?.read()).toThrow();
  });

  test('refuses too many entries and too much in all', async () => {
    const many = Array.from({ length: LIMITS.zipEntries + 1 }, (_, i) => ({
      name: `${i}`,
      content: '',
    }));
    await expect(openZip(writeZip(many))).rejects.toThrow('entries of the archive');
    const large = Array.from({ length: 80 }, (_, i) => ({
      name: `${i}`,
      content: 'x',
      statedSize: 900_000,
    }));
    await expect(openZip(writeZip(large))).rejects.toThrow('bytes of all entries');
  });

  test('a truncated archive is refused wherever it is cut, never thrown past', async () => {
    const whole = writeZip([{ name: 'a', content: 'x'.repeat(300) }]);
    for (let length = 0; length < whole.length; length += 1) {
      await expect(openZip(whole.subarray(0, length))).rejects.toThrow('damaged archive');
    }
  });
});
