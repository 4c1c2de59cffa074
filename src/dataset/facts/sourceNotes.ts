import type { Source } from '../../model/report.ts';

/** The notes of hand-gathered reports that have no address: English as gathered, and Chinese. */
const NOTES: Readonly<Record<string, string>> = {
  'from the PDF as published by the district government; its address was not recorded':
    '取自区政府公布的 PDF；没有记下它的地址',
  'from the PDF as published by the city government; its address was not recorded':
    '取自市政府公布的 PDF；没有记下它的地址',
  'from a re-rendered copy of the published report; its address was not recorded':
    '取自所公布年报的一份重新排版的副本；没有记下它的地址',
  'from a partial copy of the published report; its address was not recorded':
    '取自所公布年报的一份不完整的副本；没有记下它的地址',
  'from a copy of the published page (2020-01-31); its address was not recorded':
    '取自所公布网页的副本（2020-01-31）；没有记下它的地址',
};

/** A source note in both languages; one that is not listed stands as it is. */
export function noteInBoth(note: string): Source {
  const chinese = NOTES[note];
  return chinese === undefined ? { note } : { note: chinese, noteEn: note };
}
