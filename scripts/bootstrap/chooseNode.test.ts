import { expect, it } from 'vitest';
import { flagsFor } from './chooseNode.mjs';

it.each([
  ['22.12.0', true],
  ['22.17.9', true],
  ['22.18.0', false],
  ['24.0.0', false],
])('tells Node %s to strip types: %s', (version, told) => {
  expect(flagsFor(version).includes('--experimental-strip-types')).toBe(told);
});
