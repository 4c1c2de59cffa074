import { readFileSync } from 'node:fs';

const FILES = ['charts', 'chartMarks', 'chartSeries'];

/** The stylesheets that pictures are drawn with, as one text. */
export function readChartStyles(): string {
  return FILES.map((name) =>
    readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'),
  ).join('\n');
}
