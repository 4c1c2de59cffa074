import type { AgencyKind, DivisionRef } from '../../model/agency.ts';
import type { Words } from '../chart.ts';
import type { Peer, PeersSeries } from './series.ts';

/** A body or place in the reader's language. */
export function formatName(
  { name, nameEn }: Pick<DivisionRef, 'name' | 'nameEn'>,
  words: Words,
): string {
  return words.locale === 'zh' ? name : nameEn;
}

/** `戚家山街道 1` */
export function formatPeer(peer: Peer, words: Words): string {
  return words.t('chart.item', { name: formatName(peer, words), value: words.number(peer.value) });
}

/** What bodies of a kind are called together. */
export function formatKind(kind: AgencyKind, words: Words): string {
  return words.t(`chart.kind.${kind}`);
}

/** How the group stands, and where the body of the page stands in it, in sentences. */
export function formatPeersSummary(
  { year, peers, own, unknown }: PeersSeries,
  kind: AgencyKind,
  place: string,
  words: Words,
): string {
  const top = peers.at(-1);
  const zeros = peers.filter(({ value }) => value === 0).length;
  const params = { year: String(year), place, kind: formatKind(kind, words) };
  const said = [
    words.t('chart.peers.zeros', { ...params, count: peers.length + unknown, zeros }),
    own && words.t('chart.peers.own', { name: formatName(own, words), count: own.value }),
    top &&
      top.value > 0 &&
      words.t('chart.peers.top', { name: formatName(top, words), count: top.value }),
    unknown > 0 && words.t('chart.peers.unknown', { count: unknown }),
  ];
  return said.filter(Boolean).join(words.t('chart.list.sentence'));
}
