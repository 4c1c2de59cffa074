import type { Agency } from '../../model/agency.ts';
import type { PeerGroup } from '../../model/siteRecords.ts';
import { cellWords } from '../cells.ts';
import type { Chart, ChartTable, Words } from '../chart.ts';
import { drawBoth } from '../drawBoth.ts';
import { formatKind, formatName, formatPeersSummary } from './format.ts';
import { placePeers } from './place.ts';
import { buildPeersSeries, type PeersSeries } from './series.ts';

/** Where one body stands among its peers by applications received in one year. */
export function drawPeers(
  { agency, group }: { readonly agency: Agency; readonly group: PeerGroup },
  words: Words,
): Chart {
  const series = buildPeersSeries(agency.code, group);
  const place = formatName(group.division, words);
  const kind = formatKind(agency.kind, words);
  const summary = formatPeersSummary(series, agency.kind, place, words);
  const isEmpty = series.peers.length < 2;
  return {
    name: 'peers',
    title: words.t('chart.peers.title', { place, kind }),
    description: describe(series, group, kind, words),
    summary,
    notes: notesOn(series, group, words),
    source: words.t('chart.source.peers'),
    svg: isEmpty
      ? { wide: '', narrow: '' }
      : drawBoth((layout) => placePeers(series, layout, words), summary),
    table: tabulate(group, words),
    ...(isEmpty && { empty: words.t('chart.peers.empty', { kind }) }),
  };
}

function describe(
  { form, scale }: PeersSeries,
  { members, year }: PeerGroup,
  kind: string,
  words: Words,
): string {
  const params = { year: String(year), count: members.length, kind };
  const said = words.t(`chart.peers.description.${form}`, params);
  return scale === 'log' ? said + words.t('chart.peers.log') : said;
}

function notesOn(
  { unknown }: PeersSeries,
  { registered, members }: PeerGroup,
  words: Words,
): string[] {
  const absent = (registered ?? 0) - members.length;
  return [
    ...(unknown > 0 ? [words.t('chart.peers.unknown', { count: unknown })] : []),
    ...(absent > 0 ? [words.t('chart.peers.absent', { count: absent })] : []),
  ];
}

/** Highest first; those without a number at the end, each with its state. */
function tabulate({ members }: PeerGroup, words: Words): ChartTable {
  const rank = (member: PeerGroup['members'][number]): number =>
    member.received.state === 'number' ? member.received.value : -1;
  return {
    columns: [words.t('chart.column.body'), words.t('chart.column.received')],
    rows: members
      .toSorted((a, b) => rank(b) - rank(a))
      .map((member) => [formatName(member, words), cellWords(member.received, 'document', words)]),
  };
}
