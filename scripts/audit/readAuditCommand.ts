import { parseArgs } from 'node:util';
import { CHECK_RESULTS, type CheckResult } from '../../src/model/check.ts';

export const USAGE = `Usage: npm run --silent audit -- [--data DIR] [--format table|csv|json] [--result RESULT]
  --data DIR       the data directory; default data
  --format FORMAT  table: what is broken, counts by rule, what is held back; csv and json: every check
  --result RESULT  these only, of csv and json: ${CHECK_RESULTS.join(', ')}`;

export interface AuditCommand {
  readonly data: string;
  readonly format: 'table' | 'csv' | 'json';
  readonly result: CheckResult | undefined;
}

/** Reads the command's arguments; undefined for wrong usage. */
export function readAuditCommand(args: string[]): AuditCommand | undefined {
  try {
    const options = {
      data: { type: 'string', default: 'data' },
      format: { type: 'string', default: 'table' },
      result: { type: 'string' },
    } as const;
    const { data, format, result } = parseArgs({ args, options }).values;
    const found = CHECK_RESULTS.find((name) => name === result);
    if (result !== undefined && (found === undefined || format === 'table')) return undefined;
    if (format !== 'table' && format !== 'csv' && format !== 'json') return undefined;
    return { data, format, result: found };
  } catch {
    return undefined;
  }
}
