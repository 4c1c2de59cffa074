import type { MeasureValue } from '../model/measure.ts';
import type { Words } from './chart.ts';

/** A share as `12.5%`, marked where it rests on few; undefined where there is none. */
export function formatShare(value: MeasureValue, words: Words): string | undefined {
  if (value.state !== 'number') return undefined;
  const share = `${words.number(Number((value.value * 100).toFixed(1)))}%`;
  return value.small ? words.t('chart.share.small', { share }) : share;
}
