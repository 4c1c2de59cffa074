/** Which chart of which page an embed address asks for. */
export interface EmbedAddress {
  /** Address of the page without base and language; empty for the first page. */
  readonly page: string;
  readonly chart: string;
  /** The release that the chart was embedded at; empty where the address does not say. */
  readonly release: string;
}

const PAGE = /^(|region\/\d{2,6}\/|agency\/\d{2,9}(-[a-z0-9]+)?\/)$/;
const CHART = /^[a-z][a-z-]*$/;
const RELEASE = /^[0-9a-f]{4,64}$/;

/** Reads the query of an embed address; undefined where it names no chart that could be. */
export function readEmbedAddress(query: string): EmbedAddress | undefined {
  const params = new URLSearchParams(query);
  const page = params.get('page') ?? '';
  const chart = params.get('chart') ?? '';
  const release = params.get('release') ?? '';
  if (!PAGE.test(page) || !CHART.test(chart)) return undefined;
  return { page, chart, release: RELEASE.test(release) ? release : '' };
}
