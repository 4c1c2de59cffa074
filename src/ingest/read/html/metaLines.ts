import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

/**
 * Head elements that say what the body may not (政府网站发展指引, 国办发〔2017〕47号, annex: page
 * tags), each with the words that stand before the same fact where it is printed.
 */
const META_LABELS: readonly (readonly [name: string, label: string])[] = [
  ['articletitle', ''],
  ['pubdate', '发布日期：'],
  ['publishdate', '发布日期：'],
  ['contentsource', '来源：'],
];

const TITLE_NAME = 'articletitle';

/** Lines for the title, publication date and source that the page's head states. */
export function metaLines(document: DefaultTreeAdapterTypes.Document): string[] {
  const facts = new Map<string, string>();
  const heads = elementsOf(document)
    .flatMap(elementsOf)
    .filter(({ tagName }) => tagName === 'head');
  for (const element of heads.flatMap(elementsOf)) {
    const [name, text] = factOf(element);
    if (text !== '' && !facts.has(name)) facts.set(name, text);
  }
  const title = facts.get(TITLE_NAME) ?? facts.get('title');
  const others = META_LABELS.filter(([name]) => name !== TITLE_NAME).flatMap(([name, label]) => {
    const text = facts.get(name);
    return text === undefined ? [] : [label + text];
  });
  return title === undefined ? others : [title, ...others];
}

function factOf(element: DefaultTreeAdapterTypes.Element): readonly [name: string, text: string] {
  const attribute = (wanted: string) =>
    element.attrs.find(({ name }) => name === wanted)?.value ?? '';
  if (element.tagName === 'meta') {
    return [attribute('name').toLowerCase(), tidy(attribute('content'))];
  }
  if (element.tagName !== 'title') return ['', ''];
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return ['title', tidy(text)];
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node));
}
