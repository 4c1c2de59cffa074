import type { Source } from '../../model/report.ts';
import { oneLine } from '../store/oneLine.ts';

/** Where a report comes from that was taken out of a table of figures, in both languages. */
export function tableNote(file: string): Pick<Source, 'note' | 'noteEn'> {
  const name = oneLine(file);
  return { note: `取自已录入的数据表 ${name}`, noteEn: `from a table of parsed figures, ${name}` };
}
