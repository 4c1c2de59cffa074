import { describe, expect, it } from 'vitest';
import { FaultError } from '../faults.ts';
import { checkUrl } from './checkUrl.ts';

function faultOf(address: string): string {
  try {
    return checkUrl(address).href;
  } catch (error) {
    return error instanceof FaultError ? error.fault.code : String(error);
  }
}

describe('checkUrl', () => {
  it.each([
    ['http://a.gov.cn/x.html#part', 'http://a.gov.cn/x.html'],
    ['https://a.gov.cn:8443/x', 'https://a.gov.cn:8443/x'],
    ['http://a.gov.cn:8888/', 'http://a.gov.cn:8888/'],
    ['http://a.gov.cn:443/', 'http://a.gov.cn:443/'],
    ['http://A.gov.cn/年报.doc', 'http://a.gov.cn/%E5%B9%B4%E6%8A%A5.doc'],
  ])('asks %s', (address, href) => expect(faultOf(address)).toBe(href));

  it.each([
    ['file:///etc/hostname', 'address-invalid'],
    ['ftp://a.gov.cn/x', 'address-invalid'],
    ['javascript:alert(1)', 'address-invalid'],
    ['data:text/html,x', 'address-invalid'],
    ['a.gov.cn/x', 'address-invalid'],
    ['', 'address-invalid'],
    [`http://a.gov.cn/${'x'.repeat(3000)}`, 'address-invalid'],
    ['http://name:word@a.gov.cn/', 'address-credentials'],
    ['http://name@a.gov.cn/', 'address-credentials'],
    ['http://a.gov.cn:22/', 'address-port'],
    ['http://a.gov.cn:25/', 'address-port'],
    ['http://a.gov.cn:6000/', 'address-port'],
  ])('does not ask %s', (address, code) => expect(faultOf(address)).toBe(code));

  it('takes an address from where it was found', () => {
    const base = new URL('https://a.gov.cn/deep/page.html');
    expect(checkUrl('../file.doc', base).href).toBe('https://a.gov.cn/file.doc');
    expect(() => checkUrl('//name@b.gov.cn/', base)).toThrow(FaultError);
  });
});
