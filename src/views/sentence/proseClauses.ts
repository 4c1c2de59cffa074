import { t } from '../../i18n/t.ts';
import type { NoNumberState } from '../../model/figureState.ts';
import { statedUnit } from '../statedUnit.ts';
import { stateKey } from '../stateWord.ts';
import type { ClauseContext } from './clauseContext.ts';
import { statedReceived } from './receivedClause.ts';

/**
 * For a report of which tables 3 and 4 hold no number at all: what its prose states, and what is the
 * matter with the tables. Undefined for every other report.
 */
export function proseClauses(context: ClauseContext): readonly string[] | undefined {
  const state = commonState(context);
  if (state === undefined) return undefined;
  const { locale, report } = context;
  const year = String(report.year);
  const stated = [receivedInProse(context), disclosedClause(context)].filter(
    (clause) => clause !== undefined,
  );
  const tables =
    state === 'legacy'
      ? t(locale, 'sentence.tables.legacy')
      : t(locale, 'sentence.tables.unknown', {
          state: t(locale, `state.${stateKey(state, report.capture)}.phrase`),
        });
  if (stated.length === 0) return [t(locale, 'sentence.prose.nothing', { year, tables })];
  return [
    t(locale, 'sentence.prose', { year, stated: stated.join(t(locale, 'sentence.join.prose')) }),
    tables,
  ];
}

/** The one state of every cell of tables 3 and 4; undefined where they differ or one is a number. */
function commonState({ report }: ClauseContext): NoNumberState | 'legacy' | undefined {
  if (report.templates.applications === 'legacy') return 'legacy';
  const states = new Set(
    Object.entries(report.figures)
      .filter(([id]) => !id.startsWith('proactive.'))
      .map(([, cell]) => cell.state),
  );
  const [state] = states;
  return states.size === 1 && state !== 'number' ? state : undefined;
}

function receivedInProse({ locale, report }: ClauseContext): string | undefined {
  const count = statedReceived(report);
  if (count === undefined) return undefined;
  return t(locale, count === 0 ? 'sentence.prose.received.none' : 'sentence.prose.received', {
    count,
  });
}

const DISCLOSED = [
  ['stated.disclosed.total', 'key.disclosed'],
  ['stated.disclosed.website', 'key.disclosed.website'],
  ['stated.disclosed.wechat', 'key.disclosed.wechat'],
  ['stated.disclosed.weibo', 'key.disclosed.weibo'],
  ['stated.disclosed.otherChannels', 'key.disclosed.otherChannels'],
] as const;

/** The first number of items disclosed that the prose states: in total, else by a channel. */
function disclosedClause({ locale, report }: ClauseContext): string | undefined {
  for (const [figure, key] of DISCLOSED) {
    const mention = report.stated.find((each) => each.figure === figure);
    if (mention?.state !== 'number') continue;
    const unit = statedUnit(locale, mention);
    return t(locale, 'sentence.prose.disclosed', {
      what: t(locale, key),
      count: mention.value,
      unit: unit === '' ? '' : t(locale, 'sentence.prose.unit', { unit }),
    });
  }
  return undefined;
}
