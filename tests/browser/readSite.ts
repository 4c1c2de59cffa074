import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { DIST, listPages } from './listPages.ts';

/** What the checks of the built site need to know of one page. */
export interface SitePage {
  path: string;
  title: string;
  lang: string;
  alternates: { lang: string; href: string }[];
  /** Every address the page links to or loads. */
  addresses: string[];
  ids: Set<string>;
  /** What a strict content security policy does not let happen. */
  inline: string[];
}

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action']);

/** Reads every page of the built site, by its path. */
export function readSite(): Map<string, SitePage> {
  return new Map(listPages().map(({ path, file }) => [path, readPage(path, file)]));
}

/** Whether the site has a file at a path, as a static host would look for it. */
export function hasFile(path: string): boolean {
  const file = join(DIST, decodeURIComponent(path));
  const found = path.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile();
}

function readPage(path: string, file: string): SitePage {
  const page: SitePage = {
    path,
    title: '',
    lang: '',
    alternates: [],
    addresses: [],
    ids: new Set(),
    inline: [],
  };
  for (const element of elementsOf(parse(readFileSync(file, 'utf8')))) note(page, element);
  return page;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsOf(child);
}

function note(page: SitePage, element: Element): void {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const { tagName } = element;
  const text = textOf(element);
  if (tagName === 'html') page.lang = attributes.get('lang') ?? '';
  if (tagName === 'title' && page.title === '') page.title = text.trim();
  if (tagName === 'style') page.inline.push('<style>');
  if (tagName === 'script' && text !== '' && !isData(attributes)) page.inline.push('<script>');
  if (attributes.has('hreflang') && tagName === 'link') page.alternates.push(alternate(attributes));
  for (const [name, value] of attributes) {
    if (name === 'id') page.ids.add(value);
    if (ADDRESS_ATTRIBUTES.has(name)) page.addresses.push(value);
    if (name === 'style' || name.startsWith('on')) page.inline.push(`<${tagName} ${name}>`);
  }
}

function isData(attributes: Map<string, string>): boolean {
  return /json/.test(attributes.get('type') ?? '');
}

function alternate(attributes: Map<string, string>): { lang: string; href: string } {
  return { lang: attributes.get('hreflang') ?? '', href: attributes.get('href') ?? '' };
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
