import { cellText, type ParsedTable } from './parsedTable.ts';

/** Hashes and addresses that rows of several reports give. */
export interface SharedSources {
  readonly sha256: ReadonlySet<string>;
  readonly url: ReadonlySet<string>;
}

/**
 * A hash or an address names one document in the store. One that several rows give is that of a
 * list, or was copied down by mistake, and is to be taken from all of them: each report would
 * replace the other.
 */
export function findSharedSources(tables: readonly ParsedTable[]): SharedSources {
  return { sha256: findShared(tables, 'sha256'), url: findShared(tables, 'url') };
}

const OWNER = ['code', 'agency', 'region', 'year'];

function findShared(tables: readonly ParsedTable[], name: 'sha256' | 'url'): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const table of tables.filter(({ columns }) => columns.has(name))) {
    for (const row of table.rows) {
      const text = cellText(table, row, name);
      if (text === '') continue;
      const owner = OWNER.map((column) => cellText(table, row, column)).join(' ');
      if ((owners.get(text) ?? owner) !== owner) shared.add(text);
      owners.set(text, owner);
    }
  }
  return shared;
}
