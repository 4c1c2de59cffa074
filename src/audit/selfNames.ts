import type { AgencyKind } from '../model/agency.ts';

/** How a body calls itself where it does not print its name, and what kind of body calls itself so. */
export const SELF_NAMES: readonly (readonly [AgencyKind, readonly string[]])[] = [
  ['town', ['我镇', '本镇', '我乡', '本乡', '我街道', '本街道', '我办事处', '本办事处', '我苏木']],
  ['department', ['我局', '本局', '我委', '本委', '我厅', '本厅', '我院', '本院']],
];
