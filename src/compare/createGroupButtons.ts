import type { Words } from '../charts/chart.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';
import { kindOfCode } from '../model/columns/agencyIndex.ts';
import { AGENCY_GROUPS, type AgencyGroup, listGroup } from './listGroup.ts';

export interface GroupChoice {
  /** Every agency with a report. */
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
  /** The agency whose county, city and kind are meant. */
  readonly anchor: AgencyColumns;
}

/** Buttons that add others at once; a group without others has none. */
export function createGroupButtons(
  { codes, chosen, anchor }: GroupChoice,
  words: Words,
  add: (group: AgencyGroup) => void,
): readonly HTMLElement[] {
  const buttons = AGENCY_GROUPS.flatMap((group): HTMLElement[] => {
    const others = listGroup(codes, anchor.code, group).filter((code) => !chosen.includes(code));
    if (others.length === 0) return [];
    const kind = words.t(`kind.${kindOfCode(anchor.code)}`);
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.group = group;
    button.textContent = words.t(`compare.group.${group}`, { count: others.length, kind });
    button.addEventListener('click', () => add(group));
    return [button];
  });
  if (buttons.length === 0) return [];
  const label = document.createElement('span');
  const name = words.locale === 'zh' ? anchor.name : anchor.nameEn;
  label.textContent = words.t('compare.groups', { name });
  return [label, ...buttons];
}
