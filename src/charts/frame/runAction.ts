import { formatTableCsv } from '../../i18n/formatTableCsv.ts';
import type { ChartFrame } from './ChartFrame.ts';
import { describeChart, fileName, fill, linkTo } from './describeChart.ts';
import { drawPng } from './drawPng.ts';
import { exportPicture } from './exportPicture.ts';
import { openPanel } from './openPanel.ts';

type Act = (frame: ChartFrame, button: HTMLElement) => Promise<void> | void;

const ACTIONS: Readonly<Record<string, Act>> = {
  csv: (frame) => save(frame, 'csv', formatTableCsv(tableOf(frame)), 'text/csv'),
  svg: (frame) => save(frame, 'svg', exportPicture(frame).svg, 'image/svg+xml'),
  png: async (frame) => saveBlob(fileName(frame, 'png'), await drawPng(exportPicture(frame))),
  metadata: (frame) => save(frame, 'txt', describeChart(frame).metadata, 'text/plain'),
  embed: (frame, button) =>
    openPanel(frame, button, frame.words.embedHint ?? '', [{ text: describeChart(frame).embed }]),
  cite: (frame, button) => {
    const { gbt, bibtex } = describeChart(frame);
    const { gbtLabel, bibtexLabel } = frame.words;
    const texts = [
      { label: gbtLabel ?? '', text: gbt },
      { label: bibtexLabel ?? '', text: bibtex },
    ];
    openPanel(frame, button, '', texts);
  },
  link: (frame, button) =>
    openPanel(frame, button, frame.words.linkHint ?? '', [{ text: linkTo(frame) }]),
};

/** Does what a button of the frame is for; what fails is said under the buttons. */
export async function runAction(
  frame: ChartFrame,
  action: string,
  button: HTMLElement,
): Promise<void> {
  try {
    await ACTIONS[action]?.(frame, button);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    openPanel(frame, button, fill(frame.words.failed ?? '{reason}', { reason }), []);
  }
}

/** The table as it stands, its head first. */
function tableOf(frame: ChartFrame): string[][] {
  return [...frame.querySelectorAll('.chart table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
}

function save(frame: ChartFrame, ending: string, text: string, type: string): void {
  saveBlob(fileName(frame, ending), new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Long enough for a browser to have begun the download. */
const KEPT = 60_000;

function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
