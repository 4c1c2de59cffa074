import type { Cloud } from '../cloud.ts';

/** How the dots of one look are stamped. */
export interface Stamp {
  readonly look: number;
  /** Pixels for one unit of the picture. */
  readonly scale: number;
  /** Red, green, blue and opacity as one number, in this machine's order of bytes. */
  readonly pixel: number;
}

const IS_LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** The three colours of a pixel, and how far its opacity is shifted beside them. */
const COLOURS = IS_LITTLE ? 0x00ffffff : 0xffffff00;
const OPACITY = IS_LITTLE ? 24 : 0;

/**
 * Puts a disc into the pixels of a picture for every dot of a look. The disc is worked out once and
 * set at whole pixels; its rim is as opaque as it covers its pixels, and where discs of a colour
 * meet the more opaque wins.
 */
export function stampDots(
  pixels: Uint32Array,
  width: number,
  { count, x, y, looks, r }: Cloud,
  { look, scale, pixel }: Stamp,
): void {
  const disc = discOf(r * scale);
  const colour = pixel & COLOURS;
  // Many dots of a crowd are at the same pixels, where one is as good as all.
  const stamped = new Uint8Array(pixels.length);
  for (let at = 0; at < count; at += 1) {
    if (looks[at] !== look) continue;
    const left = Math.round((x[at] ?? 0) * scale - disc.side / 2);
    const top = Math.round((y[at] ?? 0) * scale - disc.side / 2);
    const corner = top * width + left;
    if (left >= 0 && left < width) {
      if (stamped[corner] === 1) continue;
      stamped[corner] = 1;
    }
    for (let each = 0; each < disc.covers.length; each += 1) {
      const column = left + (disc.across[each] ?? 0);
      const place = (top + (disc.down[each] ?? 0)) * width + column;
      if (column < 0 || column >= width || place < 0 || place >= pixels.length) continue;
      const cover = disc.covers[each] ?? 0;
      const before = pixels[place] ?? 0;
      if ((before & COLOURS) === colour && ((before >>> OPACITY) & 255) >= cover) continue;
      pixels[place] = colour | (cover << OPACITY);
    }
  }
}

/** The pixels of a disc: their places in a square around it, and how opaque each is, 1 to 255. */
interface Disc {
  readonly side: number;
  readonly across: Uint8Array;
  readonly down: Uint8Array;
  readonly covers: Uint8Array;
}

function discOf(r: number): Disc {
  const side = Math.max(1, Math.ceil(2 * r));
  const found = Array.from({ length: side * side }, (_, place) => {
    const across = place % side;
    const down = Math.floor(place / side);
    return { across, down, cover: coverOf(across - side / 2, down - side / 2, r) };
  }).filter(({ cover }) => cover > 0);
  return {
    side,
    across: Uint8Array.from(found, (each) => each.across),
    down: Uint8Array.from(found, (each) => each.down),
    covers: Uint8Array.from(found, (each) => each.cover),
  };
}

/** Samples along a pixel's side for how much of it a disc covers. */
const FINE = 4;

/** How much a disc around 0, 0 covers of the pixel whose corner is at a place: 0 to 255. */
function coverOf(left: number, top: number, r: number): number {
  let inside = 0;
  for (let each = 0; each < FINE * FINE; each += 1) {
    const x = left + ((each % FINE) + 0.5) / FINE;
    const y = top + (Math.floor(each / FINE) + 0.5) / FINE;
    if (x * x + y * y <= r * r) inside += 1;
  }
  return Math.round((255 * inside) / (FINE * FINE));
}
