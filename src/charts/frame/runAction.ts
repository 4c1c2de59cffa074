import { formatTableCsv } from '../../i18n/formatTableCsv.ts';
import type { ChartFrame } from './ChartFrame.ts';
import { createElement } from './createElement.ts';
import { describeChart, fill, linkTo } from './describeChart.ts';
import { drawPng } from './drawPng.ts';
import { exportPicture } from './exportPicture.ts';
import { openPanel } from './openPanel.ts';

type Act = (frame: ChartFrame, button: HTMLElement) => Promise<void> | void;

const ACTIONS: Readonly<Record<string, Act>> = {
  csv: (frame) => save(frame, 'csv', formatTableCsv(tableOf(frame)), 'text/csv'),
  svg: (frame) => save(frame, 'svg', exportPicture(frame).svg, 'image/svg+xml'),
  png: async (frame) => saveBlob(frame, 'png', await drawPng(exportPicture(frame))),
  metadata: (frame) => save(frame, 'txt', describeChart(frame).metadata, 'text/plain'),
  embed: (frame, button) =>
    openPanel(frame, button, frame.words.embedHint ?? '', [{ text: describeChart(frame).embed }]),
  cite: (frame, button) => {
    const { gbt, bibtex } = describeChart(frame);
    const { gbtLabel, bibtexLabel } = frame.words;
    openPanel(frame, button, '', [
      { label: gbtLabel ?? '', text: gbt },
      { label: bibtexLabel ?? '', text: bibtex },
    ]);
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
  saveBlob(frame, ending, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Long enough for a browser to have begun the download. */
const KEPT = 60_000;

function saveBlob(frame: ChartFrame, ending: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  createElement('a', { href, download: frame.fileName(ending) }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
