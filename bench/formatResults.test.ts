import { expect, test } from 'vitest';
import { formatResults } from './formatResults.ts';
import { runBench } from './runBench.ts';

test('shows each rate in its column, the memory once', () => {
  const rate = { what: 'floor', perSecond: 12_345.6, unit: 'documents', peakMemory: 80 };
  const results = [{ name: 'txt', rates: [{ ...rate, what: 'whole ingest' }, rate] }];
  expect(formatResults(results).split('\n')).toEqual([
    'benchmark  what          per second  unit       peak MB',
    'txt        whole ingest      12,300  documents       80',
    '           floor             12,300  documents',
  ]);
});

test('is given what a benchmark measures', async () => {
  const { rates } = await runBench('charts', 'quick');
  expect(rates).toMatchObject([{ what: 'series to SVG', unit: 'charts' }]);
});

test('knows no other benchmark', async () => {
  await expect(runBench('rtf', 'quick')).rejects.toThrow('rtf');
});
