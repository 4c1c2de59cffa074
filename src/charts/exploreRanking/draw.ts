import { SMALL_BELOW } from '../../model/measure.ts';
import { drawScene } from '../drawScene.ts';
import { valueWords } from '../explore/agencyTable.ts';
import { describeView } from '../explore/describeView.ts';
import type { DrawnView, ExploreInput } from '../explore/exploreChart.ts';
import { type RankedRows, rankRows } from '../explore/rankRows.ts';
import { PAGE_ROWS, pagesOf } from '../explore/viewTable.ts';
import { placeRanking, type RankedLine } from './place.ts';

/** Agencies by one measure, a page at a time; `own` is the place of the marked one. */
export function drawExploreRanking(input: ExploreInput, own: number): DrawnView {
  const { state, rows, words, layout } = input;
  const view = describeView(input);
  const ranking = rankRows(rows, state.order);
  const { ranked, small } = ranking;
  const measure = rows.x.measure[words.locale];
  if (ranked.length === 0) {
    const key = small.length > 0 ? 'explore.empty.small' : 'explore.empty';
    return { ...view.empty(words.t(key, { count: small.length, below: SMALL_BELOW })), pages: 1 };
  }
  const lines = linesOf(input, ranking, own);
  const most = rows.x.values[ranked[state.order === 'desc' ? 0 : ranked.length - 1] ?? 0] ?? 0;
  const first = lines[0]?.rank ?? '';
  const last = lines[lines.length - 1]?.rank ?? '';
  const params = { measure, first, last, count: ranked.length };
  const summary = words.t('explore.ranking.summary', {
    ...params,
    list: lines
      .map(({ name, text }) => words.t('chart.named', { name, value: text }))
      .join(words.t('explore.comma')),
  });
  const scene = placeRanking(lines, most, layout);
  const svg = drawScene(scene, {
    label: summary,
    look: `explore-svg explore-${layout.name}`,
    size: layout.size,
  });
  const aside =
    small.length === 0
      ? []
      : [words.t('explore.ranking.small', { count: small.length, below: SMALL_BELOW })];
  return {
    chart: {
      ...view.chart,
      title: words.t(`explore.ranking.title.${state.order}`, params),
      description: words.t('explore.ranking.description', {
        description: view.chart.description,
        ...params,
      }),
      summary,
      notes: [...aside, ...view.chart.notes],
      svg: { wide: svg, narrow: '' },
    },
    pages: pagesOf(ranked.length),
  };
}

/** The codes that a page of the ranking names. */
export function rankedCodes({
  rows,
  source,
  state,
}: Pick<ExploreInput, 'rows' | 'source' | 'state'>): string[] {
  const { ranked } = rankRows(rows, state.order);
  const from = (Math.min(state.at, pagesOf(ranked.length)) - 1) * PAGE_ROWS;
  return Array.from(
    ranked.subarray(from, from + PAGE_ROWS),
    (row) => source.codes[rows.agencies[row] ?? 0] ?? '',
  );
}

function linesOf(
  { rows, source, naming, state, words }: ExploreInput,
  { ranked, ranks }: RankedRows,
  own: number,
): RankedLine[] {
  const from = (Math.min(state.at, pagesOf(ranked.length)) - 1) * PAGE_ROWS;
  return Array.from(ranked.subarray(from, from + PAGE_ROWS), (row, at) => {
    const agency = rows.agencies[row] ?? 0;
    const code = source.codes[agency] ?? '';
    const text = valueWords(rows.x, row, false, words);
    const name = words.t('explore.ranking.name', {
      name: naming.nameOf(code),
      place: naming.placeOf(code),
    });
    const whole = rows.x.wholes[row] ?? Number.NaN;
    return {
      rank: words.number(ranks[from + at] ?? 0),
      name: naming.placeOf(code) === '' ? naming.nameOf(code) : name,
      value: rows.x.values[row] ?? 0,
      text: Number.isNaN(whole) ? text : words.t('explore.ranking.value', { value: text, whole }),
      title: words.t('chart.named', { name: naming.nameOf(code), value: text }),
      isOwn: agency === own,
    };
  });
}

/** The page of the ranking that an agency stands on; undefined where it is not ranked. */
export function rankingPageOf(
  rows: ExploreInput['rows'],
  order: ExploreInput['state']['order'],
  agency: number,
): number | undefined {
  const { ranked } = rankRows(rows, order);
  const at = ranked.findIndex((row) => rows.agencies[row] === agency);
  return at < 0 ? undefined : pagesOf(at + 1);
}
