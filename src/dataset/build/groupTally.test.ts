import { describe, expect, it } from 'vitest';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { createGroupTally } from './groupTally.ts';

const FORM_2019 = { proactive: '2019', applications: '2019' } as const;

const sumOver = (...reports: Parameters<ReturnType<typeof createGroupTally>['add']>[0][]) => {
  const tally = createGroupTally();
  for (const report of reports) tally.add(report);
  return tally.groups();
};

describe('createGroupTally', () => {
  it('adds the figures of both forms up, outcome by outcome', () => {
    const newer = sampleReport({
      figures: sampleFigures({
        'applications.otherHandling.feeUnpaid.person': { state: 'number', value: 2 },
        'applications.otherHandling.other.person': { state: 'number', value: 3 },
      }),
    });
    const older = sampleReport({
      templates: FORM_2019,
      figures: sampleFigures(
        { 'applications.otherHandling.person': { state: 'number', value: 7 } },
        FORM_2019,
      ),
    });
    const { flow } = sumOver(newer, older);
    expect(flow?.counted).toBe(2);
    expect(flow?.sums.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 12, 0]);
  });

  it('leaves a report out of a group of which one figure is no number', () => {
    const figures = sampleFigures({
      'applications.refused.thirdParty.total': { state: 'blank' },
      'applications.concluded.total': { state: 'number', value: 9 },
    });
    const groups = sumOver(sampleReport({ figures }), sampleReport());
    expect(groups.refusals).toEqual({ counted: 1, sums: [0, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(groups.flow?.counted).toBe(2);
  });

  it('keeps the documents of the two forms apart, and has no sum where nothing is printed', () => {
    const groups = sumOver(
      sampleReport({ templates: FORM_2019, figures: sampleFigures({}, FORM_2019) }),
    );
    expect(groups.documents2019?.counted).toBe(1);
    expect(groups.documents2021).toBeUndefined();
    const legacy = { proactive: 'legacy', applications: 'legacy' } as const;
    expect(sumOver(sampleReport({ templates: legacy, figures: {} }))).toEqual({});
  });
});
