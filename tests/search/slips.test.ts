import { expect, it } from 'vitest';
import { findAgencies } from '../../src/search/agency/findAgencies.ts';
import { testLookup } from '../../src/search/agency/testLookup.ts';
import { nationalLookup } from './nationalLookup.ts';
import { fitsToTheLetter, isWanted, sampleSlips } from './sampleSlips.ts';

const FIRST = 5;
/** 岩中镇 may be any of twenty towns. */
const MOST_MISSED = 0.12;

it('finds most of what is typed with a slip among the first five', async () => {
  const { source } = testLookup(nationalLookup());
  const missed: string[] = [];
  let slips = 0;
  for (const slipped of sampleSlips(nationalLookup(), 2)) {
    const { rows } = await findAgencies(slipped.typed, source);
    const first = rows.slice(0, FIRST);
    if (first.some((row) => fitsToTheLetter(row, slipped))) continue;
    slips += 1;
    if (!first.some((row) => isWanted(row, slipped)))
      missed.push(`${slipped.typed} for ${slipped.wanted.name}`);
  }
  expect(slips).toBeGreaterThan(100);
  expect(missed.length / slips, missed.join(', ')).toBeLessThan(MOST_MISSED);
}, 60_000);
