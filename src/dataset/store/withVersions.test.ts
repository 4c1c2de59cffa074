import { expect, it } from 'vitest';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import { sampleReport } from '../sampleReport.ts';
import { withVersions } from './withVersions.ts';

const mention = (value: number): StoredMention => ({
  figure: 'stated.applications.received',
  state: 'number',
  value,
  raw: String(value),
  unit: '件',
  qualifier: 'exact',
});
const GRANTED = 'applications.granted.total';
const RECEIVED = 'applications.received.total';

function differing(here: Partial<StoredReport>, there: Partial<StoredReport>) {
  const report = { ...sampleReport(), ...here };
  const [versioned] = withVersions([report], [{ ...report, ...there }]);
  return versioned?.otherVersions?.[0]?.differing.map(({ figure }) => figure);
}

it('names the figures that both documents have and print differently', () => {
  const here = {
    figures: { [GRANTED]: { state: 'number', value: 1 }, [RECEIVED]: { state: 'blank' } },
  } as const;
  const there = {
    figures: {
      [GRANTED]: { state: 'number', value: 2 },
      [RECEIVED]: { state: 'number', value: 0 },
    },
  } as const;
  expect(differing(here, there)).toEqual([GRANTED, RECEIVED]);
  expect(differing(here, here)).toEqual([]);
});

it('takes what one of them lacks for no difference', () => {
  const here = { figures: { [GRANTED]: { state: 'number', value: 1 } } } as const;
  expect(differing(here, { figures: { [GRANTED]: { state: 'missing' } } })).toEqual([]);
  expect(differing(here, { figures: {} })).toEqual([]);
});

it('compares what the prose states, mention by mention', () => {
  expect(differing({ stated: [mention(3)] }, { stated: [mention(5)] })).toEqual([
    'stated.applications.received',
  ]);
  expect(differing({ stated: [mention(3)] }, { stated: [mention(5), mention(3)] })).toEqual([]);
});

it('leaves reports without another document as they are', () => {
  const report = sampleReport();
  expect(withVersions([report], [{ ...report, year: 2009 }])).toEqual([report]);
});
