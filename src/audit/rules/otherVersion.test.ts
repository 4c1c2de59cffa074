import { describe, expect, it } from 'vitest';
import type { OtherVersion } from '../../model/storedReport.ts';
import { checkOf, sampleReport, sampleSubject } from '../sampleSubject.ts';
import { otherVersion } from './otherVersion.ts';

const RECEIVED = 'applications.received.total';

function checkWith(...differing: OtherVersion['differing']) {
  const otherVersions = [{ document: 'b', published: '2022-03-01', differing }];
  const subject = sampleSubject([sampleReport({ [RECEIVED]: 3 }, { otherVersions })]);
  return checkOf(otherVersion, subject, 'document.1');
}

describe('other-version', () => {
  it('says nothing of a report with one document', () => {
    expect(otherVersion.check(sampleSubject([sampleReport()]))).toEqual([]);
  });

  it('holds where the documents have the same figures', () => {
    expect(checkWith()?.result).toBe('holds');
  });

  it('is broken where a figure differs, and names both numbers and the date', () => {
    const check = checkWith({ figure: RECEIVED, cell: { state: 'number', value: 5 } });
    expect(check).toMatchObject({ result: 'broken', left: 3, right: 5, difference: -2 });
    expect(check?.figures.map(({ figure }) => figure)).toEqual([RECEIVED]);
    expect(check?.message.zh).toContain('2022-03-01');
  });

  it('counts the figures where several differ', () => {
    const check = checkWith(
      { figure: RECEIVED, cell: { state: 'blank' } },
      { figure: 'applications.granted.total', cell: { state: 'number', value: 1 } },
    );
    expect(check?.message.en).toContain('2 figures');
    expect(check?.left).toBeUndefined();
  });
});
