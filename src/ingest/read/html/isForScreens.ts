/** The width of a window in which a page is read at a desk, in CSS pixels. */
const WINDOW = 1280;
const TYPE = /^(?:only\s+)?(screen|all)\b|^not\s+(print|speech)$/;
const WIDTH = /\(\s*(min|max)-width\s*:\s*(\d+)px\s*\)/g;

/** Whether a list of media (Media Queries 4) is met by a page on a screen at a desk. */
export function isForScreens(media: string): boolean {
  return media.trim() === '' || media.split(',').some((query) => isMet(query.trim().toLowerCase()));
}

function isMet(query: string): boolean {
  const widths = [...query.matchAll(WIDTH)];
  const rest = query
    .replaceAll(WIDTH, '')
    .replaceAll(/\band\b/g, ' ')
    .trim();
  if (rest !== '' && TYPE.exec(rest)?.[0] !== rest) return false;
  return widths.every(([, end, width]) =>
    end === 'min' ? Number(width) <= WINDOW : Number(width) >= WINDOW,
  );
}
