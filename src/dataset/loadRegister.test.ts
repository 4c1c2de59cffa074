import { describe, expect, it } from 'vitest';
import { loadRegister } from './loadRegister.ts';
import { memoryDisk } from './memoryDisk.ts';
import { nodeDisk } from './nodeDisk.ts';

const HEADER = 'code,name,parent,kind,pinyin,en\n';
const PROVINCE = `${HEADER}33,浙江省,,province,zhe jiang sheng,\n`;
const HOSTS = 'host,code\nzj.gov.cn,33\n';

describe('loadRegister', () => {
  it('reads the register of the data directory', async () => {
    const register = await loadRegister(
      memoryDisk({ 'data/register/provinces.csv': PROVINCE, 'data/register/hosts.csv': HOSTS }),
      'data',
    );
    expect(register.find('33')?.name).toBe('浙江省');
    expect(register.hosts.get('zj.gov.cn')).toBe('33');
    expect(register.find('330206007')).toBeUndefined();
  });

  it('takes the one that comes with the program where the data directory has none', async () => {
    const register = await loadRegister(nodeDisk, 'no/such/folder');
    expect(register.find('330206007')?.name).toBe('戚家山街道');
    expect(register.towns.length).toBeGreaterThan(41_000);
  });

  it.each([
    [
      'data/register/provinces.csv',
      `${HEADER}3,浙江省,,province,zhe,\n`,
      'provinces.csv:2, column "code": Unexpected "3", expected 2, 4, 6 or 9 digits',
    ],
    [
      'data/register/towns/33.csv',
      `${HEADER}330206007,某街道,330206,road,mou jie dao,\n`,
      'towns/33.csv:2, column "kind"',
    ],
    ['data/register/hosts.csv', 'host,code\nzj gov cn,33\n', 'hosts.csv:2, column "host"'],
  ])('stops at a wrong line of %s', async (file, text, message) => {
    const files = { 'data/register/provinces.csv': PROVINCE, 'data/register/hosts.csv': HOSTS };
    await expect(loadRegister(memoryDisk({ ...files, [file]: text }), 'data')).rejects.toThrow(
      message,
    );
  });
});
