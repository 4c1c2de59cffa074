import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Selector } from './compileSelectors.ts';
import { remember } from './remember.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Finds the rules that may be about an element by its id, its classes and its name. */
export function indexRules<Rule extends Selector>(
  rules: readonly Rule[],
): (element: Element) => readonly Rule[] {
  const byKey = Map.groupBy(rules, ({ key }) => key);
  const ofClasses = remember((classes): readonly Rule[] => {
    const words = new Set(classes.toLowerCase().split(/\s+/));
    return Array.from(words, (word) => byKey.get(`.${word}`) ?? []).flat();
  });
  const ofAll = byKey.get('*') ?? [];
  return ({ tagName, attrs }) => {
    let found: readonly Rule[] = ofAll;
    const add = (more: readonly Rule[] = []) => {
      if (more.length > 0) found = [...found, ...more];
    };
    add(byKey.get(tagName));
    for (const { name, value } of attrs) {
      if (name === 'id') add(byKey.get(`#${value.toLowerCase()}`));
      else if (name === 'class') add(ofClasses(value));
    }
    return found;
  };
}
