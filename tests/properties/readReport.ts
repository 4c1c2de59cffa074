import { readText } from '../../src/ingest/read/readText.ts';
import { ingestDocument } from '../../src/ingest/report/ingestDocument.ts';
import type { InventedFigure } from '../../src/synth/inventedFigure.ts';

/** What was read of each figure: its number, or its state where there is none. */
export interface TextReading {
  readonly figures: ReadonlyMap<string, number | string>;
  readonly stated: readonly string[];
  readonly codes: readonly string[];
}

/** Reads a text as a file of it is read; a text that is no report has no figures. */
export function readReport(text: string): TextReading {
  const ingested = ingestDocument(readText(Buffer.from(text)));
  if (ingested.kind === 'rejected') {
    return { figures: new Map(), stated: [], codes: [ingested.reason.code] };
  }
  const { figures, stated } = ingested.report;
  return {
    figures: new Map(figures.map((each) => [each.figure, meaningOf(each)])),
    stated: stated.map((each) => `${each.figure} ${meaningOf(each)}`),
    codes: ingested.diagnostics.map(({ code }) => code),
  };
}

export const meaningOf = (figure: Pick<InventedFigure, 'state'> & { readonly value?: number }) =>
  figure.state === 'number' ? (figure.value ?? Number.NaN) : figure.state;
