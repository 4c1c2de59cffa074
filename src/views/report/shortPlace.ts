import type { Place } from '../../model/place.ts';

/**
 * A place in its shortest form, the same in every language: `90:3` for line and column, `2·5·7` for
 * table, row and cell, `4 · 310,522` for page, x and y, `C12` for a cell of a sheet. The sheet is named
 * before the cell, as spreadsheets do, where a report has figures on several.
 */
export function shortPlace(place: Place, severalSheets: boolean): string {
  switch (place.in) {
    case 'text':
      return `${place.line}:${place.column}`;
    case 'table':
      return `${place.table}·${place.row}·${place.cell}`;
    case 'page':
      return `${place.page} · ${place.x},${place.y}`;
    case 'sheet':
      return severalSheets ? `${place.sheet}!${place.cell}` : place.cell;
  }
}
