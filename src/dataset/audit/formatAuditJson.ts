import type { Audited } from './auditStore.ts';

/** All checks as one JSON array, a piece an agency. */
export async function* formatAuditJson(audited: AsyncIterable<Audited>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { checks } of audited) {
    if (checks.length === 0) continue;
    yield before + checks.map((check) => JSON.stringify(check)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
