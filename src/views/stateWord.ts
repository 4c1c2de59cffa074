import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import type { NoNumberState } from '../model/figureState.ts';
import type { Capture } from '../model/storedReport.ts';

/**
 * A state in one word. A cell missing from a report of which we hold only a part is "not captured":
 * nobody has looked yet, which says nothing about the report.
 */
export function stateWord(locale: Locale, state: NoNumberState, capture: Capture): string {
  return t(locale, `state.${stateKey(state, capture)}`);
}

/** What the state means, in a sentence. */
export function stateMeaning(locale: Locale, state: NoNumberState, capture: Capture): string {
  return t(locale, `state.${stateKey(state, capture)}.meaning`);
}

export function stateKey(state: NoNumberState, capture: Capture): NoNumberState | 'notCaptured' {
  return state === 'missing' && capture === 'partial' ? 'notCaptured' : state;
}
