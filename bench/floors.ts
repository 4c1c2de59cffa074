import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { parse } from 'parse5';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import WordExtractor from 'word-extractor';
import { openZip } from '../src/ingest/read/openZip.ts';

/** Merely reading each format, with the library that the reader of the format uses. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const parsePage = (bytes: Uint8Array) => parse(decode(bytes));

export const parseCsv = (bytes: Uint8Array) => Papa.parse<string[]>(decode(bytes));

/** Every part of an Office file, parsed and not looked at. */
export async function unpackAndParse(bytes: Uint8Array): Promise<void> {
  const { entries } = await openZip(bytes);
  for (const entry of entries) new SaxesParser({ xmlns: true }).write(decode(entry.read())).close();
}

export const readWord = async (bytes: Uint8Array): Promise<string> =>
  (await new WordExtractor().extract(Buffer.from(bytes))).getBody();

const FOLDER = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));
const SETTINGS = {
  cMapUrl: fileURLToPath(new URL('cmaps/', FOLDER)),
  cMapPacked: true,
  useSystemFonts: false,
  disableFontFace: true,
  verbosity: VerbosityLevel.ERRORS,
};

export async function readPdfText(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ ...SETTINGS, data: Uint8Array.from(bytes) });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    await (await document.getPage(number)).getTextContent();
  }
  await task.destroy();
}
