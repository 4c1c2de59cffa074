import type { StoredReport } from '../model/storedReport.ts';
import { formatProblem } from './dataProblem.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { openStore, type Store } from './openStore.ts';
import { sampleFigures, sampleReport } from './sampleReport.ts';
import { openDraft } from './store/openDraft.ts';

export const RECEIVED = 'applications.received.total';
export const REPORTS_FILE = 'data/reports/2021/33.csv';

/** A report with something in every one of its files, for tests. */
export const FULL_REPORT: StoredReport = sampleReport({
  title: '某街道 2021 年年度报告',
  published: '2022-01-14',
  source: { file: 'a.txt', format: 'text', sha256: 'a'.repeat(64), url: 'https://a.example/1' },
  figures: sampleFigures({
    [RECEIVED]: { state: 'number', value: 1, place: 'line 88 column 2', raw: '１' },
    'applications.carriedIn.total': { state: 'blank', place: 'line 89 column 2' },
    'proactive.fees.amount': { state: 'dash', place: 'line 9 column 2', raw: '/' },
  }),
  stated: [
    {
      figure: 'stated.disclosed.total',
      state: 'number',
      value: 824,
      raw: '824',
      unit: '条',
      qualifier: 'exact',
      place: 'line 7 column 3',
    },
  ],
  diagnostics: [{ code: 'part-missing', severity: 'info', subject: 'other' }],
});

/** The files of a store with that report and one of a department, by path. */
export async function sampleStore(): Promise<Record<string, string>> {
  const disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  await draft.put(FULL_REPORT);
  await draft.put(sampleReport({ agency: '330206-caizhengju', hash: 'c' }));
  draft.nameAgency({
    code: '330206-caizhengju',
    name: '某局',
    nameEn: 'Some Bureau',
    pinyin: 'mou ju',
  });
  await draft.flush();
  return disk.texts();
}

/** Opens that store with a register of one agency. */
export function openSample(disk: MemoryDisk): Promise<Store> {
  return openStore(disk, 'data', (code) => code === FULL_REPORT.agency);
}

/** Every problem of a store with these files, as messages. */
export async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const store = await openSample(memoryDisk(files));
  for (const province of store.provinces) await store.readProvince(province);
  return store.problems().map(formatProblem);
}
