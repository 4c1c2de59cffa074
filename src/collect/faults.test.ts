import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAULTS, fault, formatFault, formatMoved } from './faults.ts';

describe('faults', () => {
  it('are all explained to site owners', () => {
    const docs = readFileSync(
      fileURLToPath(new URL('../../docs/collect.md', import.meta.url)),
      'utf8',
    );
    expect(Object.keys(FAULTS).filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
  });

  it('are told with their code first and their detail last', () => {
    expect(formatFault(fault('empty'))).toBe('empty: The answer is empty');
    expect(formatFault(fault('http-gone', '410'))).toBe(
      'http-gone: The document was taken away for good (410)',
    );
    expect(formatMoved('x')).toBe('moved: The address has changed for good (x)');
  });
});
