import { LIMITS } from '../limits.ts';
import {
  addChunk,
  addPicture,
  addSign,
  addText,
  type BodyState,
  closeBox,
  closeCell,
  closeField,
  closeParagraph,
  closeRow,
  closeSimpleField,
  closeTable,
  openBox,
  openCell,
  openParagraph,
  openRow,
  openSimpleField,
  openTable,
} from './bodyState.ts';
import type { XmlElement } from './parseXml.ts';
import { isOn, RUN_PROPERTIES } from './runStyles.ts';

/** What opening an element does; `parent` is the name of the element it stands in. */
type Opener = (state: BodyState, element: XmlElement, parent: string | undefined) => void;
type Closer = (state: BodyState) => void;

/** Elements whose whole content is not on the page as it stands (ECMA-376 part 1, 17.13, 17.16). */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:numberingChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:rt',
  'mc:Fallback',
  'w14:conflictDel',
]);

/** Page numbers and dates that Word works out where they stand (17.3.3). */
const WORKED_OUT = [
  'w:pgNum',
  ...['day', 'month', 'year'].flatMap((unit) => [`w:${unit}Long`, `w:${unit}Short`]),
];

/** Whether an element and all it holds is left out. A deletion in properties is only a mark. */
export function isPassedOver(name: string, parent: string | undefined): boolean {
  if (name === 'w:del') return parent !== 'w:rPr' && parent !== 'w:trPr';
  return PASSED_OVER.has(name);
}

const value = (element: XmlElement): string => element.attribute('val') ?? '';
const count = (element: XmlElement, most: number): number =>
  Math.min(Math.max(Math.trunc(Number(value(element))) || 0, 0), most);

const adds =
  (text: string): Opener =>
  (state) =>
    addText(state, text);

const deletesMark: Opener = (state, _element, parent) => {
  const paragraph = state.paragraphs.at(-1);
  const table = state.tables.at(-1);
  if (parent === 'w:trPr' && table) table.row.deleted = true;
  else if (parent === 'w:rPr' && paragraph) paragraph.joinsNext = true;
};

const entersField: Opener = (state, element) => {
  const type = element.attribute('fldCharType');
  if (type === 'begin') state.fields.push('instruction');
  else if (type === 'end') closeField(state);
  else if (state.fields.length > 0) state.fields[state.fields.length - 1] = 'result';
};

/** Properties of a run, not those of a paragraph's mark, which stand in w:pPr. */
const ofRun =
  (set: (run: BodyState['run'], element: XmlElement) => void): Opener =>
  (state, element) =>
    set(state.run, element);

const marksNote = ofRun((run, element) => {
  run.noteMark ||= element.attribute('customMarkFollows') !== undefined;
});

/** A run shows as its paragraph's style has it, until its own properties say more. */
const startsRun: Opener = (state) => {
  const style = state.paragraphs.at(-1)?.numbered.style;
  state.run = style === undefined ? {} : { ...state.styleOf(style) };
};

const ofNumbering =
  (
    set: (state: BodyState['paragraphs'][number]['numbered'], element: XmlElement) => void,
  ): Opener =>
  (state, element) => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph) set(paragraph.numbered, element);
  };

const ofTable =
  (
    set: (table: BodyState['tables'][number], element: XmlElement, state: BodyState) => void,
  ): Opener =>
  (state, element) => {
    const table = state.tables.at(-1);
    if (table) set(table, element, state);
  };

export const OPENERS: Readonly<Record<string, Opener>> = {
  'w:p': openParagraph,
  'w:r': startsRun,
  'w:rStyle': (state, element) => {
    state.run = { ...state.run, ...state.styleOf(value(element)) };
  },
  ...Object.fromEntries(Object.entries(RUN_PROPERTIES).map(([name, set]) => [name, ofRun(set)])),
  'w:footnoteReference': marksNote,
  'w:endnoteReference': marksNote,
  'w:drawing': addPicture,
  'w:pict': addPicture,
  'w:object': addPicture,
  'w:contentPart': addPicture,
  'w:altChunk': (state, element) => addChunk(state, element.attribute('id') ?? ''),
  'w:subDoc': (state, element) => addChunk(state, element.attribute('id') ?? ''),
  'w:sym': addSign,
  ...Object.fromEntries(WORKED_OUT.map((name) => [name, addSign])),
  // Its text shows from its end to its beginning.
  'w:bdo': (state, element) => {
    if (value(element) === 'rtl') addSign(state);
  },
  'w:fldSimple': openSimpleField,
  'm:oMath': addSign,
  'w:tab': (state, element, parent) => {
    if (parent === 'w:r') adds('\t')(state, element, parent);
  },
  'w:ptab': adds('\t'),
  'w:br': adds('\n'),
  'w:cr': adds('\n'),
  'w:noBreakHyphen': adds('-'),
  'w:fldChar': entersField,
  'w:sdt': (state) => state.controls.push({ shown: true }),
  'w:showingPlcHdr': (state, element) => {
    const control = state.controls.at(-1);
    if (control) control.shown = !isOn(element);
  },
  'w:docPartGallery': (state, element) => {
    const control = state.controls.at(-1);
    if (control && value(element) === 'Table of Contents') control.shown = false;
  },
  'w:del': deletesMark,
  'w:pStyle': ofNumbering((numbered, element) => {
    numbered.style = value(element);
  }),
  'w:numId': ofNumbering((numbered, element) => {
    numbered.list = value(element);
  }),
  'w:ilvl': ofNumbering((numbered, element) => {
    numbered.level = count(element, 8);
  }),
  'w:txbxContent': openBox,
  'w:tbl': openTable,
  'w:tr': ofTable(openRow),
  'w:hidden': (state, _element, parent) => {
    const table = state.tables.at(-1);
    if (parent === 'w:trPr' && table) table.row.deleted = true;
  },
  'w:gridBefore': ofTable((table, element) => {
    table.row.columnsBefore = count(element, LIMITS.tableColumns);
  }),
  'w:tc': ofTable((table, _element, state) => openCell(state, table)),
  'w:cellDel': ofTable((table) => {
    table.cell.deleted = true;
  }),
  'w:gridSpan': ofTable((table, element) => {
    table.cell.columnSpan = Math.max(count(element, LIMITS.tableColumns), 1);
  }),
  'w:vMerge': ofTable((table, element) => {
    table.cell.vertical = value(element) === 'restart' ? 'restart' : 'continue';
  }),
  'w:hMerge': ofTable((table, element) => {
    table.cell.continuesLeft = value(element) !== 'restart';
  }),
};

export const CLOSERS: Readonly<Record<string, Closer>> = {
  'w:p': closeParagraph,
  'w:r': (state) => {
    state.run = {};
  },
  'w:fldSimple': closeSimpleField,
  'w:sdt': (state) => {
    state.controls.pop();
  },
  'w:txbxContent': closeBox,
  'w:tc': (state) => {
    const table = state.tables.at(-1);
    if (table) closeCell(state, table);
  },
  'w:tr': (state) => {
    const table = state.tables.at(-1);
    if (table) closeRow(table);
  },
  'w:tbl': closeTable,
};
