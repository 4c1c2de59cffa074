// Checks all reports of the store and prints what the rules say. Options: see USAGE.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Audited, auditStore } from '../src/dataset/audit/auditStore.ts';
import { formatAuditCsv } from '../src/dataset/audit/formatAuditCsv.ts';
import { formatAuditJson } from '../src/dataset/audit/formatAuditJson.ts';
import { formatAuditTable } from '../src/dataset/audit/formatAuditTable.ts';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import type { CheckResult } from '../src/model/check.ts';
import { type AuditCommand, readAuditCommand, USAGE } from './audit/readAuditCommand.ts';

const FORMATS = { table: formatAuditTable, csv: formatAuditCsv, json: formatAuditJson };

const command = readAuditCommand(process.argv.slice(2));
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run({ data, format, result }: AuditCommand): Promise<number> {
  try {
    const audited = auditStore(nodeDisk, data, await loadRegister(nodeDisk, data));
    const pieces = FORMATS[format](only(result, audited));
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
    return 0;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  // Whoever reads the output has seen enough: `| head`.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
  const isKnown = error instanceof DataFileError;
  if (!isKnown && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(error.message);
  return 1;
}

async function* only(result: CheckResult | undefined, audited: AsyncIterable<Audited>) {
  for await (const each of audited) {
    const isWanted = (check: { readonly result: CheckResult }) => check.result === result;
    yield result === undefined ? each : { ...each, checks: each.checks.filter(isWanted) };
  }
}
