import { readDocument } from '../src/ingest/read/readDocument.ts';
import { ingestDocument } from '../src/ingest/report/ingestDocument.ts';
import { findAgency } from '../src/register/findAgency.ts';
import { readTestRegister } from '../src/register/readTestRegister.ts';
import type { Bench } from './bench.ts';
import { measureRate } from './measureRate.ts';
import { sampleDocuments } from './sampleDocuments.ts';

/** How fast a report's agency is found, once the report is read. */
export const benchRegister: Bench = async (effort) => {
  const register = readTestRegister();
  const documents = await Promise.all(sampleDocuments('html').map(readDocument));
  const inputs = documents.flatMap((document) => {
    const ingested = ingestDocument(document);
    return ingested.kind === 'report' ? [ingested.agencyInput] : [];
  });
  const find = (input: (typeof inputs)[number]) => findAgency(input, register);
  return [await measureRate('whose report', 'documents', inputs, find, effort)];
};
