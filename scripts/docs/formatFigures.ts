import { FIGURES, type TableFigure } from '../../src/model/figures.ts';
import { PART_LABELS, TABLE_KEYS, type TableKey } from '../../src/model/parts.ts';
import { STATED_FIGURES } from '../../src/model/statedFigures.ts';
import { UNIT_LABELS, type Unit } from '../../src/model/unit.ts';
import { formatTable } from './formatTable.ts';

const INTRODUCTION = `# Figures

Every figure id, its words, its unit, the article of the 条例 (国令第711号, 2019) that it rests on by
our reading, and the templates of the form that have it. A figure that two templates have means the
same in both; no other two figures are ever joined into one series. Written by \`npm run docs\`.`;

/** The text of docs/figures.md. */
export function formatFigures(): string {
  return `${[INTRODUCTION, ...TABLE_KEYS.map(formatFormTable), formatStated()].join('\n\n')}\n`;
}

function formatFormTable(table: TableKey): string {
  const figures = FIGURES.filter((figure) => figure.table === table);
  return `## ${PART_LABELS[table].zh} · ${PART_LABELS[table].en}\n\n${formatTable(
    ['id', '名称', 'name', 'unit', 'article', 'templates'],
    figures.map(formatFigure),
  )}`;
}

function formatFigure({ id, zh, en, unit, article, templates }: TableFigure): string[] {
  return [`\`${id}\``, zh, en, formatUnit(unit), article, templates.join(', ')];
}

function formatStated(): string {
  return `## Stated in the prose\n\nOne id may be stated several times in a report.\n\n${formatTable(
    ['id', '名称', 'name', 'unit', 'part'],
    STATED_FIGURES.map(({ id, zh, en, unit, part }) => [
      `\`${id}\``,
      zh,
      en,
      formatUnit(unit),
      PART_LABELS[part].zh,
    ]),
  )}`;
}

function formatUnit(unit: Unit): string {
  return `${UNIT_LABELS[unit].zh} ${UNIT_LABELS[unit].en}`;
}
