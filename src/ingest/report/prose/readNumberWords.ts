const NUMERALS = new Map([...'零一二三四五六七八九'].map((numeral, value) => [numeral, value]));
NUMERALS.set('〇', 0).set('两', 2);
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * A number in words up to 99,999,999: 十二, 一百零三, 两千, 一万二千. Undefined for anything that is
 * none, for example 一二.
 */
export function readNumberWords(words: string): number | undefined {
  if (words.length > 1 && ![...words].some((word) => PLACES.has(word) || word === '万')) {
    return undefined;
  }
  const parts = words.split('万');
  if (parts.length > 2) return undefined;
  const [high, low = ''] = parts.length === 2 ? parts : ['', parts[0]];
  const tenThousands = parts.length === 2 ? readBelowTenThousand(high || '一') : 0;
  const rest = low === '' ? 0 : readBelowTenThousand(low);
  return tenThousands === undefined || rest === undefined ? undefined : tenThousands * 1e4 + rest;
}

function readBelowTenThousand(words: string): number | undefined {
  let sum = 0;
  let numeral: number | undefined;
  let lastPlace = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const place = PLACES.get(word);
    if (place === undefined) {
      if (numeral !== undefined && numeral !== 0) return undefined;
      numeral = NUMERALS.get(word);
      continue;
    }
    if (place >= lastPlace) return undefined;
    sum += (numeral || 1) * place;
    lastPlace = place;
    numeral = undefined;
  }
  return sum + (numeral ?? 0);
}
