import { expect, test } from 'vitest';
import { fuzzDocuments } from './fuzzDocuments.ts';
import { wholeDocuments } from './wholeDocuments.ts';

// In a file of its own, so that it runs beside the other formats: it takes as long as all of them.
test('pdf survives damage, says so, and invents no figure', { timeout: 3_600_000 }, async () => {
  const { mutants, faults } = await fuzzDocuments('pdf', wholeDocuments('pdf'));
  expect(mutants).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
