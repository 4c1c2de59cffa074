import type { Agency } from '../../model/agency.ts';
import type { PeerGroup } from '../../model/siteRecords.ts';
import type { Words } from '../chart.ts';
import { formatShare } from '../formatShare.ts';
import { formatKind, formatName } from './format.ts';
import { buildPeersSeries } from './series.ts';

/** Where a body stands among its peers: by requests received, and by its share of refusals. */
export function formatStanding(
  agency: Pick<Agency, 'code' | 'kind'>,
  group: PeerGroup,
  words: Words,
): string[] {
  return [formatReceived(agency, group, words), ...formatRefusals(agency, group, words)];
}

function formatReceived(
  { code, kind }: Pick<Agency, 'code' | 'kind'>,
  group: PeerGroup,
  words: Words,
): string {
  const { peers, own } = buildPeersSeries(code, group);
  const zeros = peers.filter(({ value }) => value === 0).length;
  const said = words.t(zeros === 0 ? 'chart.peers.zeros.none' : 'chart.peers.zeros', {
    year: String(group.year),
    place: formatName(group.division, words),
    kind: formatKind(kind, words),
    count: group.members.length,
    all: peers.length,
    zeros,
  });
  if (own === undefined) return joined([said, words.t('chart.peers.here.unknown')], words);
  if (own.value === 0) return joined([said, words.t('chart.peers.here.zero')], words);
  const rank = 1 + peers.filter(({ value }) => value > own.value).length;
  const here = words.t('chart.peers.here', { count: own.value, rank, all: peers.length });
  return joined([said, here], words);
}

/** Only among bodies with enough concluded requests for a share, and only where this is one. */
function formatRefusals(
  { code, kind }: Pick<Agency, 'code' | 'kind'>,
  { members }: PeerGroup,
  words: Words,
): string[] {
  const ranked = members.flatMap(({ refusals, ...member }) =>
    refusals ? [{ code: member.code, ...refusals }] : [],
  );
  const own = ranked.find((member) => member.code === code);
  if (own === undefined || ranked.length < 2) return [];
  const share = formatShare({ state: 'number', value: own.share }, words) ?? '';
  const rank = 1 + ranked.filter((member) => member.share > own.share).length;
  return [
    words.t('chart.peers.refusals', {
      kind: formatKind(kind, words),
      all: ranked.length,
      rank,
      share,
      concluded: own.concluded,
    }),
  ];
}

const joined = (parts: readonly string[], words: Words): string =>
  parts.join(words.t('chart.list.sentence'));
