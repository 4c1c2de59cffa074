import { addExact } from '../../model/addExact.ts';
import type { YearTotals } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { readGroup, SUM_GROUPS, type SumGroup } from '../../model/sumGroups.ts';

/** Sums of groups of figures over the reports that print the whole group. */
export interface GroupTally {
  add(report: StoredReport): void;
  /** Only groups that some report prints. */
  groups(): YearTotals['groups'];
}

type Values = readonly (readonly [SumGroup, readonly number[]])[];

/** A report is added to every region it lies in, so what it gives is read once. */
const READ = new WeakMap<StoredReport, Values>();

function valuesOf(report: StoredReport): Values {
  const known = READ.get(report);
  if (known) return known;
  const values = SUM_GROUPS.flatMap((group): Values => {
    const found = readGroup(report, group);
    return found ? [[group, found]] : [];
  });
  READ.set(report, values);
  return values;
}

/** A tally with no reports yet. */
export function createGroupTally(): GroupTally {
  const tallies = new Map<SumGroup, { counted: number; sums: number[] }>();
  return {
    add: (report) => {
      for (const [group, values] of valuesOf(report)) {
        const tally = tallies.get(group) ?? { counted: 0, sums: values.map(() => 0) };
        tallies.set(group, tally);
        tally.counted += 1;
        for (const [at, value] of values.entries())
          tally.sums[at] = addExact(tally.sums[at] ?? 0, value);
      }
    },
    groups: () =>
      Object.fromEntries(
        SUM_GROUPS.flatMap((group) => {
          const tally = tallies.get(group);
          return tally ? [[group, tally]] : [];
        }),
      ),
  };
}
