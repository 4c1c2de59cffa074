import { ingestReport } from '../src/ingest/report/ingestReport.ts';
import type { Effort, Rate } from './bench.ts';
import { readWithMammoth, walkTables } from './commonWays.ts';
import { decode, parseCsv, parsePage, readPdfText, readWord, unpackAndParse } from './floors.ts';
import { measureRate } from './measureRate.ts';
import { sampleDocuments } from './sampleDocuments.ts';

type Way = readonly [what: string, work: (bytes: Uint8Array) => unknown];

/** What a format's whole ingest stands beside: the floor of merely reading it, and common ways. */
const FORMATS: Readonly<Record<string, readonly Way[]>> = {
  txt: [['floor: TextDecoder', decode]],
  html: [
    ['floor: parse5', parsePage],
    ['cheerio, a walk over the tables', walkTables],
  ],
  docx: [
    ['floor: unzip and saxes', unpackAndParse],
    ['mammoth, to HTML', readWithMammoth],
  ],
  xlsx: [['floor: unzip and saxes', unpackAndParse]],
  csv: [['floor: papaparse', parseCsv]],
  doc: [['floor: word-extractor', readWord]],
  pdf: [['floor: pdfjs getTextContent', readPdfText]],
};

const ingest: Way = [
  'whole ingest',
  async (bytes) => {
    const ingested = await ingestReport({ fileName: 'invented', bytes });
    if (ingested.kind === 'rejected') throw new Error(`Rejected: ${ingested.reason.code}`);
  },
];

/** The benchmark of a format. */
export async function benchFormat(format: string, effort: Effort): Promise<Rate[]> {
  const samples = sampleDocuments(format);
  const rates: Rate[] = [];
  for (const [what, work] of [ingest, ...(FORMATS[format] ?? [])]) {
    rates.push(await measureRate(what, 'documents', samples, work, effort));
  }
  return rates;
}
