import { describe, expect, it } from 'vitest';
import { checkedAddresses } from './resolveHost.ts';

const check = (hostname: string, addresses: readonly string[], allowPrivate = false) =>
  checkedAddresses(hostname, async () => addresses, allowPrivate).catch(
    (error) => error.fault?.code ?? String(error),
  );

describe('checkedAddresses', () => {
  it('gives the addresses of a public host', async () => {
    expect(await check('a.gov.cn', ['8.8.8.8', '2400:3200::1'])).toEqual([
      '8.8.8.8',
      '2400:3200::1',
    ]);
  });

  it('refuses a host for one address that is not public', async () => {
    expect(await check('a.gov.cn', ['8.8.8.8', '10.0.0.1'])).toBe('address-private');
    expect(await check('a.gov.cn', ['::ffff:127.0.0.1'])).toBe('address-private');
    expect(await check('a.gov.cn', ['no address'])).toBe('address-private');
  });

  it('checks an address in place of a name, and asks nobody for it', async () => {
    expect(await check('127.0.0.1', ['8.8.8.8'])).toBe('address-private');
    expect(await check('[::1]', ['8.8.8.8'])).toBe('address-private');
    expect(await check('8.8.4.4', [])).toEqual(['8.8.4.4']);
  });

  it('lets private hosts be asked where that is wanted', async () => {
    expect(await check('[::1]', [], true)).toEqual(['::1']);
    expect(await check('a.test', ['127.0.0.1'], true)).toEqual(['127.0.0.1']);
  });

  it('says when a name leads nowhere', async () => {
    expect(await check('a.gov.cn', [])).toBe('dns-failure');
  });
});
