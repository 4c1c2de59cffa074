import { describe, expect, it } from 'vitest';
import { siteOf } from './siteOf.ts';

describe('siteOf', () => {
  it.each([
    ['www.bl.gov.cn', 'bl.gov.cn'],
    ['bl.gov.cn', 'bl.gov.cn'],
    ['a.b.example.com', 'example.com'],
    ['firm.com.cn', 'firm.com.cn'],
    ['a.gov.com', 'gov.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('takes %s for one of %s', (hostname, site) => expect(siteOf(hostname)).toBe(site));
});
