import { parseXml, type XmlElement } from './parseXml.ts';

/** How a run's text shows, as far as it tells which digits make up a number. */
export interface RunStyle {
  vanish?: boolean;
  specVanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  /** The mark of a note that the author typed. */
  noteMark?: boolean;
  vertAlign?: string;
  /** In half points above the line. */
  position?: string;
  /** In half points. */
  sz?: string;
  /** As printed: `FFFFFF`; white by the document's theme too. */
  color?: string;
  /** What its background is filled with. */
  fill?: string;
}

const value = (element: XmlElement): string => element.attribute('val') ?? '';

/** Whether a property that is there is on (ECMA-376 part 1, 17.17.4). */
export const isOn = (element: XmlElement): boolean => !/^(0|false|off)$/.test(value(element));

const WHITE = 'ffffff';

/** What each property of a run (17.3.2) says of it. */
export const RUN_PROPERTIES: Readonly<
  Record<string, (run: RunStyle, element: XmlElement) => void>
> = {
  'w:vanish': (run, element) => Object.assign(run, { vanish: isOn(element) }),
  'w:specVanish': (run, element) => Object.assign(run, { specVanish: isOn(element) }),
  // Struck out, as it is deleted where changes are tracked.
  'w:strike': (run, element) => Object.assign(run, { strike: isOn(element) }),
  'w:dstrike': (run, element) => Object.assign(run, { dstrike: isOn(element) }),
  'w:vertAlign': (run, element) => Object.assign(run, { vertAlign: value(element) }),
  'w:position': (run, element) => Object.assign(run, { position: value(element) }),
  'w:sz': (run, element) => Object.assign(run, { sz: value(element) }),
  'w:color': (run, element) => {
    const isWhite = /^background1$/.test(element.attribute('themeColor') ?? '');
    run.color = isWhite ? WHITE : value(element).toLowerCase();
  },
  'w:shd': (run, element) => Object.assign(run, { fill: element.attribute('fill')?.toLowerCase() }),
};

export const isHiddenRun = (run: RunStyle): boolean =>
  [run.vanish, run.specVanish, run.strike, run.dstrike, run.noteMark].includes(true);

export const isRaisedRun = (run: RunStyle): boolean => run.vertAlign === 'superscript';

/** Whether a run is of the colour of the page, or of what is behind it. */
const isUnseen = ({ color, fill }: RunStyle): boolean =>
  color !== undefined && (color === WHITE || color === fill);

/** Marks of notes are no larger, in half points; text of a table is. */
const LARGEST_MARK = 14;

/** Whether two runs are set so differently that they are not the digits of one number. */
export function areSetApart(a: RunStyle, b: RunStyle): boolean {
  const differ = (one: string | undefined, other: string | undefined, none: string) =>
    (one ?? none) !== (other ?? none);
  return (
    differ(a.vertAlign, b.vertAlign, 'baseline') ||
    differ(a.position, b.position, '0') ||
    isUnseen(a) !== isUnseen(b) ||
    areOfTwoSizes(a.sz, b.sz)
  );
}

/** A size that only one of them states counts where it is that of a mark. */
function areOfTwoSizes(a: string | undefined, b: string | undefined): boolean {
  if (a !== undefined && b !== undefined) return a !== b;
  const stated = a ?? b;
  return stated !== undefined && Number(stated) <= LARGEST_MARK;
}

/** Reads how the runs of each style show, by style id, from word/styles.xml (17.7). */
export function readRunStyles(bytes: Uint8Array): Map<string, RunStyle> {
  const own = new Map<string, RunStyle>();
  const bases = new Map<string, string>();
  let id: string | undefined;
  parseXml(bytes, {
    open: (element) => {
      if (element.name === 'w:style') id = element.attribute('styleId');
      if (element.name === 'w:tblStylePr') id = undefined;
      if (id === undefined) return;
      if (element.name === 'w:style') own.set(id, {});
      if (element.name === 'w:basedOn') bases.set(id, value(element));
      RUN_PROPERTIES[element.name]?.(own.get(id) ?? {}, element);
    },
    close: () => {},
  });
  return new Map(Array.from(own.keys(), (each) => [each, inherit(each, own, bases)]));
}

/** Longer chains of styles are a circle. */
const LONGEST_CHAIN = 12;

function inherit(
  id: string,
  own: ReadonlyMap<string, RunStyle>,
  bases: ReadonlyMap<string, string>,
): RunStyle {
  let style: RunStyle = {};
  let at: string | undefined = id;
  for (let links = 0; at !== undefined && links < LONGEST_CHAIN; links += 1) {
    style = { ...own.get(at), ...style };
    at = bases.get(at);
  }
  return style;
}
