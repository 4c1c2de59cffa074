import type { Chart } from '../chart.ts';
import type { ChartFrame } from './ChartFrame.ts';
import { drawTable } from './drawTable.ts';

/**
 * Shows another chart in place of the one in a frame: charts that are drawn in the browser. The table
 * stays open if it is open.
 */
export function showChart(frame: ChartFrame, chart: Chart): void {
  const { title, description, notes, source, svg, table, empty } = chart;
  frame.find('.chart-title').textContent = title;
  frame.find('.chart-description').textContent = description;
  const said = frame.find('.chart-source');
  said.dataset.source = source;
  said.textContent = (frame.words.source ?? '{source}').replace('{source}', () => source);
  frame.find('figcaption').replaceChildren(...notes.map(paragraph));
  const picture = frame.find('.chart-picture');
  picture.querySelector('.chart-tip')?.remove();
  for (const old of picture.querySelectorAll('svg, .chart-empty')) old.remove();
  // Drawn by drawScene, which escapes every word.
  picture.insertAdjacentHTML('afterbegin', svg.wide + svg.narrow);
  if (empty !== undefined) {
    const sentence = paragraph(empty);
    sentence.className = 'chart-empty';
    picture.prepend(sentence);
  }
  drawTable(frame.find('table'), table, `${title} · ${description}`);
  frame.closePanel();
  frame.dispatchEvent(new Event('chart-shown'));
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
