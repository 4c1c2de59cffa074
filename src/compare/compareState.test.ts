import { describe, expect, it } from 'vitest';
import { DEFAULT_METRIC, formatCompareState, readCompareState } from './compareState.ts';

const read = (query: string) => readCompareState(new URLSearchParams(query));

describe('readCompareState', () => {
  it('reads everything that an address can say', () => {
    const query =
      '?agencies=330206007,3213&metric=measure.refusalShare&relative=1&from=2019&to=2024&year=2021&view=bars&sort=-value';
    const { state, notices } = read(query);
    expect(notices).toEqual([]);
    expect(state).toMatchObject({
      agencies: ['330206007', '3213'],
      metric: 'measure.refusalShare',
      relative: true,
      from: 2019,
      to: 2024,
      year: 2021,
      view: 'bars',
      sort: { key: 'value', isDescending: true },
    });
    expect(formatCompareState(state)).toBe(query);
  });

  it('takes an empty address for the beginning', () => {
    const { state, notices } = read('');
    expect(notices).toEqual([]);
    expect(state).toMatchObject({ agencies: [], metric: DEFAULT_METRIC, view: 'lines' });
  });

  it.each([
    ['agencies=<script>alert(1)</script>,3213', 'compare.wrong.code', { agencies: ['3213'] }],
    ['metric=%3Cscript%3E', 'compare.wrong.metric', { metric: DEFAULT_METRIC }],
    ['view=pie', 'compare.wrong.view', { view: 'lines' }],
    ['from=abc', 'compare.wrong.year', { from: undefined }],
    ['from=2024&to=2019', 'compare.wrong.order', { from: 2019, to: 2024 }],
    ['relative=yes', 'compare.wrong.relative', { relative: false }],
    ['sort=%22%3E', 'compare.wrong.sort', { sort: undefined }],
    ['add=everyone', 'compare.wrong.add', { add: undefined }],
  ])('says what is wrong with %s and goes on', (query, key, state) => {
    const found = read(query);
    expect(found.notices.map((notice) => notice.key)).toEqual([key]);
    expect(found.state).toMatchObject(state);
  });

  it('repeats no more of a wrong parameter than fits a sentence', () => {
    const [notice] = read(`metric=${'x'.repeat(5000)}`).notices;
    expect(String(notice?.params?.value).length).toBeLessThan(50);
  });

  it('names an agency once', () => {
    expect(read('agencies=3213,3213, 3213').state.agencies).toEqual(['3213']);
  });
});
