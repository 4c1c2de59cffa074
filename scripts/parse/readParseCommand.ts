import { parseArgs } from 'node:util';

export const PARSE_USAGE = 'Usage: npm run --silent parse -- FILE... [--format table|csv|json]';

const FORMATS = ['table', 'csv', 'json'] as const;

export interface ParseCommand {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
}

/** Reads the arguments of `npm run parse`; undefined where they cannot be followed. */
export function readParseCommand(): ParseCommand | undefined {
  try {
    const options = { format: { type: 'string', default: 'table' } } as const;
    const { values, positionals: paths } = parseArgs({ allowPositionals: true, options });
    const format = FORMATS.find((name) => name === values.format);
    return paths.length === 0 || format === undefined ? undefined : { paths, format };
  } catch {
    return undefined;
  }
}
