import { describe, expect, it } from 'vitest';
import { formatAgencyIndex } from '../../model/columns/agencyIndex.ts';
import { openColumns } from './openColumns.ts';

const MANIFEST = '/data/columns/columns.json';
const INDEX = '/data/columns/agencies.txt';

/** A host whose cache may hold an old copy; notes what it was asked for. */
function host(
  files: Readonly<Record<string, string>>,
  cached: Readonly<Record<string, string>> = {},
) {
  const asked: string[] = [];
  const fetchText = async (address: string, fresh: boolean) => {
    asked.push(address);
    return (fresh ? undefined : cached[address]) ?? files[address];
  };
  return { asked, columns: openColumns('/data/', fetchText) };
}

const index = (release: string) => formatAgencyIndex({ release, codes: ['33', '330206007'] });
const manifest = JSON.stringify({ release: 'new', years: [] });

describe('openColumns', () => {
  it('fetches a file once, however often it is asked for', async () => {
    const { asked, columns } = host({ [MANIFEST]: manifest, [INDEX]: index('new') });
    const [first, second] = await Promise.all([columns.agencies(), columns.agencies()]);
    expect(first.codes).toEqual(['33', '330206007']);
    expect(second).toBe(first);
    expect(asked).toEqual([MANIFEST, INDEX]);
  });

  it('fetches a cached file of an older release anew', async () => {
    const { columns } = host(
      { [MANIFEST]: manifest, [INDEX]: index('new') },
      { [INDEX]: index('old') },
    );
    expect((await columns.agencies()).release).toBe('new');
  });

  it('says which file is of another release, or is none', async () => {
    const old = host({ [MANIFEST]: manifest, [INDEX]: index('old') });
    await expect(old.columns.agencies()).rejects.toThrow('columns/agencies.txt is of another');
    const page = host({ [MANIFEST]: manifest, [INDEX]: '<!doctype html>' });
    await expect(page.columns.agencies()).rejects.toThrow('columns/agencies.txt: Unexpected');
    const none = host({ [MANIFEST]: manifest });
    await expect(none.columns.reports(2021)).rejects.toThrow('columns/2021/reports.txt is not');
    expect(await none.columns.agency('330206007')).toBeUndefined();
  });

  it('asks again after a failure', async () => {
    const { asked, columns } = host({ [INDEX]: index('new') });
    await expect(columns.agencies()).rejects.toThrow('columns.json is not there');
    await expect(columns.agencies()).rejects.toThrow('columns.json is not there');
    expect(asked).toEqual([MANIFEST, MANIFEST]);
  });
});
