import { expect, test } from 'vitest';
import { fuzzDocuments } from './fuzzDocuments.ts';
import { wholeDocuments } from './wholeDocuments.ts';

const FORMATS = ['txt', 'html', 'docx', 'doc', 'xlsx', 'xls', 'csv', 'zip'] as const;

test.each(FORMATS)(
  '%s survives damage, says so, and invents no figure',
  {
    timeout: 3_600_000,
  },
  async (format) => {
    const { mutants, ...found } = await fuzzDocuments(format, wholeDocuments(format));
    expect(mutants).toBeGreaterThan(0);
    expect(found).toEqual({ stopped: 0, faults: [] });
  },
);
