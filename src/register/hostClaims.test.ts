import { describe, expect, it } from 'vitest';
import { findHosts, hostClaims } from './hostClaims.ts';
import { readTestRegister } from './readTestRegister.ts';
import { buildTextPlaces } from './textPlace.ts';

const register = { ...readTestRegister(), hosts: new Map([['bl.gov.cn', '330206']]) };

function hosts(text: string, url?: string) {
  return findHosts(text, url, buildTextPlaces(text)).map(({ host }) => host);
}

function claimed(host: string, candidates: readonly string[], likeness = true) {
  return hostClaims([{ host }], candidates, register, { likeness }).flatMap(
    (claim) => claim.supports,
  );
}

describe('findHosts', () => {
  it.each([
    ['网址：http://www.bl.gov.cn/col/index.html）', ['www.bl.gov.cn']],
    ['门户网站（www.gaoqing.gov.cn）查阅', ['www.gaoqing.gov.cn']],
    ['See WWW.BL.GOV.CN.', ['www.bl.gov.cn']],
    ['www.bl.gov.cn.example.com', []],
    ['www.example.com', []],
    ['-gov.cn', []],
  ])('%s', (text, found) => {
    expect(hosts(text)).toEqual(found);
  });

  it('takes the source address, port and all', () => {
    expect(hosts('', 'https://www.weihai.gov.cn:8443/a')).toEqual(['www.weihai.gov.cn']);
  });

  it('is quick on text that is one endless host', () => {
    expect(hosts('a-'.repeat(200_000))).toEqual([]);
  });
});

describe('hostClaims', () => {
  it.each([
    ['www.gaoqing.gov.cn', '370322002', '370322'],
    ['wqx.gov.cn', '610626102', '610626'],
    ['www.gztongzi.gov.cn', '520322', '520322'],
    ['www.szscq.gov.cn', '140602208', '140602'],
    ['hrbdl.gov.cn', '230102011', undefined],
    ['czj.taian.gov.cn', '3709', '3709'],
    ['www.xz.gov.cn', '320302', undefined],
    ['www.bl.gov.cn', '330206007', '330206'],
    ['xxgk.bl.gov.cn', '330206007', '330206'],
  ])('%s is like %s: %s', (host, candidate, owner) => {
    expect(claimed(host, [candidate])).toEqual(owner === undefined ? [] : [owner]);
  });

  it('counts likeness only where the agency has a name', () => {
    expect(claimed('www.gaoqing.gov.cn', ['370322002'], false)).toEqual([]);
    expect(claimed('www.bl.gov.cn', ['370322002'], false)).toEqual(['330206']);
  });
});
