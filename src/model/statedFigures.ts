import { OUTCOME_LABELS, OUTCOMES } from './applicationsRows.ts';
import type { Label, PartKey } from './parts.ts';
import type { Unit } from './unit.ts';

/** A figure that reports state in prose; one id may be stated several times. */
export interface StatedFigure extends Label {
  readonly id: string;
  readonly unit: Unit;
  readonly part: PartKey;
}

const stated = (id: string, zh: string, en: string, unit: Unit): StatedFigure => ({
  id: `stated.${id}`,
  zh,
  en,
  unit,
  part: 'overview',
});

const handled = (slug: string, zh: string, en: string): StatedFigure => ({
  ...stated(`applications.${slug}`, zh, en, 'application'),
  part: 'applications',
});

export const STATED_FIGURES: readonly StatedFigure[] = [
  stated('disclosed.total', '主动公开信息总数', 'Items disclosed', 'record'),
  stated('disclosed.website', '政府网站公开', 'Disclosed on the website', 'record'),
  stated('disclosed.wechat', '微信公开', 'Disclosed on WeChat', 'record'),
  stated('disclosed.weibo', '微博公开', 'Disclosed on Weibo', 'record'),
  stated('disclosed.otherChannels', '其他渠道公开', 'Disclosed through other channels', 'record'),
  stated('applications.received', '收到申请', 'Requests received', 'application'),
  stated('applications.concluded', '办结申请', 'Requests concluded', 'application'),
  handled('carriedIn', '上年结转申请', 'Requests carried in'),
  handled('carriedOver', '结转下年度申请', 'Requests carried over'),
  ...OUTCOMES.map((outcome) =>
    handled(outcome, OUTCOME_LABELS[outcome].zh, OUTCOME_LABELS[outcome].en),
  ),
  stated('proceedings.review', '行政复议', 'Administrative reviews', 'case'),
  stated('proceedings.lawsuits', '行政诉讼', 'Administrative lawsuits', 'case'),
  { ...stated('fees.amount', '收取费用', 'Fees charged', 'yuan'), part: 'other' },
];
