import type { Label } from './parts.ts';

/** What one figure counts. `yuan` and `tenThousandYuan` are money; the rest are counts. */
export const UNITS = [
  'application',
  'case',
  'item',
  'document',
  'decision',
  'record',
  'yuan',
  'tenThousandYuan',
] as const;
export type Unit = (typeof UNITS)[number];

export const UNIT_LABELS: Readonly<Record<Unit, Label>> = {
  application: { zh: '件', en: 'requests' },
  case: { zh: '件', en: 'cases' },
  item: { zh: '项', en: 'items' },
  document: { zh: '件', en: 'documents' },
  decision: { zh: '件', en: 'decisions' },
  record: { zh: '条', en: 'items' },
  yuan: { zh: '元', en: 'yuan' },
  tenThousandYuan: { zh: '万元', en: '10,000 yuan' },
};
