import type { RemarkKind, RemarkOf } from '../../model/remark.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** The remarks of one kind, in reading order. */
export function remarksOfKind<K extends RemarkKind>(
  { remarks = [] }: StoredReport,
  kind: K,
): readonly RemarkOf<K>[] {
  return remarks.filter((remark): remark is RemarkOf<K> => remark.kind === kind);
}
