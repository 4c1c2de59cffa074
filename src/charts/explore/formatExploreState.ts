import type { ExploreState } from './exploreState.ts';
import { DEFAULT_Y } from './readExploreState.ts';

/**
 * The state as a query, which readExploreState reads back. The measure, the year and the view are
 * always said, so that an address means the same when the usual choice changes; of the rest only
 * what was chosen.
 */
export function formatExploreState(state: ExploreState): string {
  const { filter, picked } = state;
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined, usual = '') => {
    if (value !== undefined && value !== usual) params.set(name, value);
  };
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  set('metric', state.metric);
  if (state.view === 'scatter' || state.y !== DEFAULT_Y) set('y', state.y);
  set('year', text(state.year) ?? 'all');
  set('view', state.view);
  set('region', filter.region);
  set('kind', filter.kind);
  set('form', filter.form);
  set('capture', filter.capture);
  set('balance', filter.balance);
  set('small', state.hideSmall ? 'hide' : undefined);
  set('scale', state.scale);
  set('yscale', state.yscale);
  set('order', state.order, 'desc');
  set('at', text(state.at), '1');
  set('from', text(picked.from));
  set('to', text(picked.to));
  set('yfrom', text(picked.yfrom));
  set('yto', text(picked.yto));
  set('agency', state.agency);
  return `?${params}`;
}
