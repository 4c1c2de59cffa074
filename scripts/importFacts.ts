// Puts hand-gathered reports into the store. Options: --from DIR (reports.csv, figures.csv), --data DIR.
import { parseArgs } from 'node:util';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { importFacts } from '../src/dataset/importFacts.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';

const USAGE = 'Usage: node scripts/importFacts.ts --from DIR [--data DIR]';

process.exitCode = await run();

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  if (values.from === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    const register = await loadRegister(nodeDisk, values.data);
    const { imported, unresolved } = await importFacts(
      nodeDisk,
      values.from,
      values.data,
      register,
    );
    console.log(`${imported} reports in the store, ${unresolved.length} unresolved`);
    for (const { report, finding } of unresolved) {
      const codes = finding.candidates.map(({ code, name }) => `${code} ${name}`).join(', ');
      console.log(`  ${report.key} ${report.agency_as_printed}: ${finding.reason} ${codes}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    console.error(error.message);
    return 1;
  }
}
