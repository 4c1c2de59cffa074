import { expect, test } from 'vitest';
import { fuzzDocuments } from './fuzzDocuments.ts';
import { wholeDocuments } from './wholeDocuments.ts';

/** A damaged Type 1 font sends the library round in a circle; that is what workers are stopped for. */
const MOST_STOPPED = 0.005;

// In a file of its own, so that it runs beside the other formats: it takes as long as all of them.
test('pdf survives damage, says so, and invents no figure', { timeout: 3_600_000 }, async () => {
  const { mutants, stopped, faults } = await fuzzDocuments('pdf', wholeDocuments('pdf'));
  expect(stopped).toBeLessThanOrEqual(mutants * MOST_STOPPED);
  expect(faults).toEqual([]);
});
