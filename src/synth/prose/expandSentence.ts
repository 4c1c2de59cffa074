import type { RandomSource } from '../randomSource.ts';

/**
 * One sentence of a pattern: `[a|b]` stands for one of these at random, `{name}` for a slot. A slot
 * that is not given is our own mistake and throws.
 */
export function expandSentence(
  pattern: string,
  slots: Readonly<Record<string, string | undefined>>,
  random: RandomSource,
): string {
  const chosen = pattern.replaceAll(/\[([^\]]*)\]/g, (_, choices: string) => {
    const [first = '', ...others] = choices.split('|');
    return random.pick([first, ...others]);
  });
  return chosen.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`expandSentence: no slot "${name}"`);
    return slot;
  });
}
