import type { Agency } from '../../model/agency.ts';

/** Town-level bodies are told apart by the last word of their official name. */
const TOWN_KINDS = [
  ['街道', 'kind.town.street'],
  ['镇', 'kind.town.town'],
  ['乡', 'kind.town.township'],
] as const;

/** The text key that says what kind of body an agency is. */
export function kindKey({ kind, name }: Pick<Agency, 'kind' | 'name'>) {
  if (kind !== 'town') return `kind.${kind}` as const;
  return TOWN_KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'kind.town';
}
