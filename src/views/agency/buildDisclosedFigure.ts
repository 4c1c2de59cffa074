import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import { formatFigure } from '../formatFigure.ts';
import { statedUnit } from '../statedUnit.ts';
import type { KeyFigure } from './keyFigure.ts';

const CHANNELS = ['website', 'wechat', 'weibo', 'otherChannels'] as const;

/**
 * What the prose states to have been disclosed: the total with its channels, else the first channel
 * with the others beside it. Channels are never added up: reports count them in different ways.
 */
export function buildDisclosedFigure(locale: Locale, report: StoredReport): readonly KeyFigure[] {
  const total = findMention(report, 'stated.disclosed.total');
  const channels = CHANNELS.flatMap((channel) => {
    const mention = findMention(report, `stated.disclosed.${channel}`);
    return mention === undefined ? [] : [{ channel, mention }];
  });
  if (total !== undefined)
    return [build(locale, report, total, t(locale, 'key.disclosed'), channels)];
  const [first, ...others] = channels;
  if (first === undefined) return [];
  return [
    build(locale, report, first.mention, t(locale, `key.disclosed.${first.channel}`), others),
  ];
}

interface ChannelMention {
  readonly channel: (typeof CHANNELS)[number];
  readonly mention: StoredMention;
}

function build(
  locale: Locale,
  report: StoredReport,
  mention: StoredMention,
  what: string,
  channels: readonly ChannelMention[],
): KeyFigure {
  const list = channels
    .map((each) =>
      t(locale, 'key.part', {
        label: t(locale, `channel.${each.channel}`),
        count: formatFigure(locale, each.mention, report.capture),
      }),
    )
    .join(t(locale, 'join.list'));
  const unit = statedUnit(locale, mention);
  return {
    value: formatFigure(locale, mention, report.capture),
    isNumber: mention.state === 'number',
    label: t(locale, 'key.stated', {
      unit: unit === '' ? '' : t(locale, 'key.unit', { unit }),
      what,
      detail: list === '' ? '' : t(locale, 'key.parts', { list }),
    }),
  };
}

function findMention(report: StoredReport, figure: string): StoredMention | undefined {
  return report.stated.find((mention) => mention.figure === figure && mention.state === 'number');
}
