import type { Bench } from './bench.ts';

/** Formats that a worker reads documents in. */
export const FORMATS: readonly string[] = ['txt', 'html', 'docx', 'xlsx', 'csv', 'doc', 'pdf'];

/** What measures pages of the built site in a browser. */
export const OF_SITE: readonly string[] = ['explore', 'lookup', 'search', 'scripts'];

/** Every benchmark in the order in which they are run; each loads only what it measures. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  ...Object.fromEntries(FORMATS.map((format) => [format, benchOfFormat(format)])),
  ingest: async (effort) => (await import('./benchIngest.ts')).benchIngest(effort),
  register: async (effort) => (await import('./benchRegister.ts')).benchRegister(effort),
  copiedText: async (effort) => (await import('./benchCopiedText.ts')).benchCopiedText(effort),
  lookup: async (effort) => (await import('./benchLookup.ts')).benchLookup(effort),
  search: async (effort) => (await import('./benchSearch.ts')).benchSearch(effort),
  charts: async (effort) => (await import('./benchCharts.ts')).benchCharts(effort),
  explore: async (effort) => (await import('./benchExplore.ts')).benchExplore(effort),
  scripts: async (effort) => (await import('./benchScripts.ts')).benchScripts(effort),
  site: async (effort) => (await import('./benchSite.ts')).benchSite(effort),
  audit: async (effort) => (await import('./benchAudit.ts')).benchAudit(effort),
  synth: async (effort) => (await import('./benchSynth.ts')).benchSynth(effort),
};

function benchOfFormat(format: string): Bench {
  return async (effort) => (await import('./benchFormat.ts')).benchFormat(format, effort);
}
