import type { Expression } from 'fuse.js';

const HAN = /\p{Script=Han}/u;

/** What a query asks of one record, once to the letter and once with slips of the finger allowed. */
export interface LookupQuery {
  readonly words: readonly string[];
  readonly exact: Expression;
  readonly loose: Expression;
}

/** `words` are normalised and not empty. Every word must be found, each in any field. */
export function buildLookupQuery(words: readonly string[]): LookupQuery {
  const joined = words.join('');
  return {
    words,
    exact: either([
      { $and: words.map(exactWord) },
      ...(words.length > 1 && !HAN.test(joined) ? [contains('joined', joined)] : []),
    ]),
    loose: { $and: words.map(looseWord) },
  };
}

function either(expressions: Expression[]): Expression {
  return { $or: expressions };
}

function contains(field: string, word: string): Expression {
  return { [field]: `'${word}` };
}

function exactWord(word: string): Expression {
  if (HAN.test(word))
    return either([contains('name', word), contains('place', word), ...placeThenName(word)]);
  return either([
    contains('joined', word),
    contains('latin', word),
    contains('latinPlace', word),
    { initials: `^${word}` },
    { code: `^${word}` },
  ]);
}

/** 北仑戚家山: people write the place in front of the name without a space. */
function placeThenName(word: string): Expression[] {
  const characters = [...word];
  const cuts = Array.from({ length: Math.max(0, characters.length - 3) }, (_, index) => index + 2);
  return cuts.map((cut) => ({
    $and: [
      contains('place', characters.slice(0, cut).join('')),
      contains('name', characters.slice(cut).join('')),
    ],
  }));
}

function looseWord(word: string): Expression {
  if (HAN.test(word)) return { name: word };
  return either([{ joined: word }, { latin: word }]);
}
