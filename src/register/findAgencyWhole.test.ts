import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgency } from './findAgency.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();

/** The code, or the reason why there is none. */
function find(titleLines: readonly string[], text: string): string {
  const finding = findAgency({ titleLines, text }, register);
  return finding.kind === 'resolved' ? finding.code : finding.reason;
}

function findTitled(agency: string): string {
  const title = `${agency}2021年政府信息公开工作年度报告`;
  return find([title], title);
}

describe('every division of the register', () => {
  const path = (code: string) =>
    register
      .pathOf(code)
      .map((row) => row.name)
      .join('');

  it('finds every town by its full name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...register.towns),
        fc.boolean(),
        ({ code, kind }, withOffice) => {
          fc.pre(kind !== 'other');
          const office = kind === 'street' ? '办事处' : '人民政府';
          expect(findTitled(path(code) + (withOffice ? office : ''))).toBe(code);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds every government and its departments by their full names', () => {
    const organs = [
      ['人民政府', ''],
      ['', ''],
      ['财政局', '-caizhengju'],
      ['人民政府办公室', '-zhengfubangongshi'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...register.governments),
        fc.constantFrom(...organs),
        ({ code }, [organ, slug]) => {
          expect(findTitled(path(code) + organ)).toBe(code + slug);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const REPORTS = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
const CODES = ['330206007', '370322002', '211202001', '330902104', '450202001'];

describe.runIf(existsSync(REPORTS))('the real reports (need ../shared/reports)', () => {
  it.each(existsSync(REPORTS) ? readdirSync(REPORTS).sort() : [])('%s', (file) => {
    const text = readFileSync(REPORTS + file, 'utf8');
    const titleLines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 3);
    expect(find(titleLines, text)).toBe(CODES[Number(file.slice(0, 3))]);
  });
});
