import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './publicAddress.ts';

const toText = (address: number) =>
  [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join('.');

/** First address and length of the prefix of every IPv4 range that is not the public internet's. */
const SPECIAL: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const toNumber = (text: string) =>
  text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const specialAddress = fc
  .constantFrom(...SPECIAL)
  .chain(([first, length]) =>
    fc
      .integer({ min: 0, max: 2 ** (32 - length) - 1 })
      .map((offset) => toText(toNumber(first) + offset)),
  );

const anyIpv4 = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(toText);

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.32.0.1',
    '202.96.128.86',
    '2400:3200::1',
  ])('lets %s pass', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:0:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '2001:0:1::1',
    '2001:db8::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'fe80::1%eth0',
    '2400:3200::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '0177.0.0.1',
    '2130706433',
    '127.1',
    'localhost',
    '',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('refuses every address of every special range, however it is wrapped in IPv6', () => {
    fc.assert(
      fc.property(specialAddress, (address) => {
        expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        expect(isPublicAddress(`::${address}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('judges an IPv4 address alike on its own and mapped into IPv6', () => {
    fc.assert(
      fc.property(
        anyIpv4,
        (address) => isPublicAddress(address) === isPublicAddress(`::ffff:${address}`),
      ),
    );
  });

  it('lets nothing pass that lies outside global unicast', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const outside = group.filter((first) => first > 0 && (first < 0x2000 || first > 0x3fff));
    fc.assert(
      fc.property(outside, fc.array(group, { minLength: 7, maxLength: 7 }), (first, rest) => {
        const address = [first, ...rest].map((part) => part.toString(16)).join(':');
        expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });

  it('takes nothing but an address for one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[\d.]+$|:/.test(text));
        expect(isPublicAddress(text)).toBe(false);
      }),
    );
  });
});
