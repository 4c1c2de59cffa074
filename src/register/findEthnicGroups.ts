import { ETHNIC_GROUPS, ETHNIC_WORD } from './ethnicGroups.ts';

export interface EthnicName {
  /** The name without its ethnic groups; the whole name where nothing would be left. */
  readonly proper: string;
  /** In English, in the order of the name. */
  readonly groups: readonly string[];
}

const LONGEST_FIRST = Object.keys(ETHNIC_GROUPS).sort((a, b) => b.length - a.length);

/**
 * Splits the ethnic groups off the end of a name whose ending (自治县, 乡 …) is already gone:
 * 双江拉祜族佤族布朗族傣族 is 双江 and four groups. `bare` says that the last group lost its 族.
 * A group without 族 counts only if it is bare or has more than one character (伊犁哈萨克).
 */
export function findEthnicGroups(name: string, { bare }: { bare: boolean }): EthnicName {
  const groups: string[] = [];
  let proper = name;
  let mayBeBare = bare;
  for (;;) {
    const group = lastGroup(proper, mayBeBare);
    if (group === undefined) break;
    const rest = proper.slice(0, -group.text.length);
    groups.unshift(group.en);
    // 东乡族自治县 and 鄂温克族自治旗 are named by the group alone.
    if (rest === '') return { proper: '', groups };
    proper = rest;
    mayBeBare = false;
  }
  return { proper, groups };
}

function lastGroup(name: string, bare: boolean): { text: string; en: string } | undefined {
  for (const group of LONGEST_FIRST) {
    const en = ETHNIC_GROUPS[group] ?? '';
    if (name.endsWith(group + ETHNIC_WORD)) return { text: group + ETHNIC_WORD, en };
    if (name.endsWith(group) && (bare || (group.length > 1 && name.length > group.length + 1))) {
      return { text: group, en };
    }
  }
  return undefined;
}
