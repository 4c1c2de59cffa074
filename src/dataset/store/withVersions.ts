import type { Cell } from '../../model/figureState.ts';
import type { OtherVersion, StoredReport } from '../../model/storedReport.ts';
import { documentId, reportKey } from './storeRecords.ts';

/** Reports with what other documents for the same agency and year say otherwise. */
export function withVersions(
  reports: readonly StoredReport[],
  versions: readonly StoredReport[],
): StoredReport[] {
  const byReport = Map.groupBy(versions, reportKey);
  return reports.map((report) => {
    const others = byReport.get(reportKey(report));
    if (!others) return report;
    return { ...report, otherVersions: others.map((other) => compareVersion(report, other)) };
  });
}

function compareVersion(report: StoredReport, other: StoredReport): OtherVersion {
  const differing = Object.entries(report.figures).flatMap(([figure, shown]) => {
    const cell = other.figures[figure];
    if (!isThere(shown) || !isThere(cell) || isSame(shown, cell)) return [];
    return [{ figure, cell: plain(cell) }];
  });
  const stated = compareStated(report, other);
  const { published } = other;
  return {
    document: documentId(other),
    ...(published && { published }),
    differing: [...differing, ...stated],
  };
}

/** Figures stated in the prose of both, with no number in common. */
function compareStated(report: StoredReport, other: StoredReport): OtherVersion['differing'] {
  const here = Map.groupBy(report.stated, ({ figure }) => figure);
  const there = Map.groupBy(other.stated, ({ figure }) => figure);
  return [...here].flatMap(([figure, mentions]) => {
    const cells = there.get(figure);
    const [first] = cells ?? [];
    if (!first || cells?.some((cell) => mentions.some((mention) => isSame(mention, cell))))
      return [];
    return [{ figure, cell: plain(first) }];
  });
}

/** What nobody has looked at, or could not read, is no other statement. */
const isThere = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !['missing', 'unreadable', 'notInTemplate'].includes(cell.state);

const isSame = (a: Cell, b: Cell): boolean =>
  a.state === 'number' ? b.state === 'number' && a.value === b.value : a.state === b.state;

const plain = (cell: Cell): Cell =>
  cell.state === 'number' ? { state: 'number', value: cell.value } : { state: cell.state };
