import { describe, expect, it } from 'vitest';
import { memoryFolder } from '../memoryFolder.ts';
import { emptyRow } from './journalRow.ts';
import { writeSources } from './writeSources.ts';

const document = {
  row: {
    ...emptyRow({ url: 'https://a.gov.cn/1', agency: '330206007', year: 2021 }),
    file: '330206007-2021-0123abcd.html',
    retrieved: '2026-03-01',
  },
  address: 'https://a.gov.cn/new',
};

describe('writeSources', () => {
  it('writes a line for each document and keeps those of the owner', async () => {
    const own =
      'file,url,agency\nmy.doc,,330206\n330206007-2020-99999999.html,https://a.gov.cn/0,\n';
    const disk = memoryFolder({ 's.csv': own });
    await writeSources(disk, 's.csv', [document]);
    const expected =
      'file,url,agency,year,published,retrieved\n' +
      '330206007-2021-0123abcd.html,https://a.gov.cn/new,330206007,2021,,2026-03-01\n' +
      'my.doc,,330206,,,\n';
    expect(disk.text('s.csv')).toBe(expected);
    await writeSources(disk, 's.csv', [document]);
    expect(disk.text('s.csv')).toBe(expected);
  });

  it('leaves a file with torn lines to its owner', async () => {
    const disk = memoryFolder({ 's.csv': 'file,url\nmy.doc\n' });
    await writeSources(disk, 's.csv', [document]);
    expect(disk.text('s.csv')).toBe('file,url\nmy.doc\n');
  });
});
