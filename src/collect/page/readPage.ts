import { Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** A link of a page, as written. */
export interface PageLink {
  readonly href: string;
  /** The words of the link, its title and the name it suggests for the file. */
  readonly words: string;
}

/** What collecting needs to know of an HTML page. */
export interface Page {
  readonly title: string;
  /** The first words that show, white space single. */
  readonly text: string;
  readonly asksPassword: boolean;
  readonly links: readonly PageLink[];
  /** The address that links start from, where the page gives one. */
  readonly base: string | undefined;
}

/** Enough to tell an error page by. */
const MOST_TEXT = 4000;
/** A list of all files of a site is no page of a report. */
const MOST_LINKS = 5000;

/** Elements whose content is not markup, and how it is to be read (WHATWG HTML, 13.2.6.4). */
const RAW: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};

/**
 * Reads title, links and first words of a page. It is taken apart into tags and no tree is built, so
 * that no markup, however nested, costs more than its length.
 */
export function readPage(bytes: Uint8Array): Page {
  const reading = createReading();
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      ...reading.handler,
      onStartTag: (tag) => {
        reading.handler.onStartTag(tag);
        const raw = RAW[tag.tagName];
        if (raw !== undefined && !tag.selfClosing) tokenizer.state = raw;
      },
    },
  );
  tokenizer.write(decodePage(bytes), true);
  return reading.page();
}

/** Pages are in UTF-8 or in a Chinese encoding that GB18030 contains; addresses are ASCII mostly. */
function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function createReading(): { handler: TokenHandler; page: () => Page } {
  const texts = { title: '', shown: '' };
  const links: PageLink[] = [];
  let base: string | undefined;
  let asksPassword = false;
  let raw = '';
  let link: PageLink | undefined;
  const endLink = () => {
    if (link && links.length < MOST_LINKS) links.push(link);
    link = undefined;
  };
  const add = ({ chars }: Token.CharacterToken) => {
    if (raw === 'title') texts.title = (texts.title + chars).slice(0, MOST_TEXT);
    if (raw !== '') return;
    if (texts.shown.length < MOST_TEXT) texts.shown += chars;
    if (link) link = { ...link, words: (link.words + chars).slice(0, 500) };
  };
  const start = (tag: Token.TagToken) => {
    const value = (name: string) => Token.getTokenAttr(tag, name) ?? '';
    if (tag.tagName in RAW) raw = tag.tagName;
    if (tag.tagName === 'base') base ??= value('href');
    if (tag.tagName === 'input' && /^\s*password\s*$/i.test(value('type'))) asksPassword = true;
    if (tag.tagName !== 'a') return;
    endLink();
    const words = `${value('download')} ${value('title')} `;
    if (value('href') !== '') link = { href: value('href'), words };
  };
  const end = ({ tagName }: Token.TagToken) => {
    if (tagName === raw) raw = '';
    if (tagName === 'a') endLink();
  };
  const nothing = () => undefined;
  const handler: TokenHandler = {
    onStartTag: start,
    onEndTag: end,
    onCharacter: add,
    onWhitespaceCharacter: add,
    onNullCharacter: nothing,
    onComment: nothing,
    onDoctype: nothing,
    onEof: endLink,
  };
  const page = () => ({
    title: single(texts.title),
    text: single(texts.shown).slice(0, MOST_TEXT),
    asksPassword,
    links,
    base,
  });
  return { handler, page };
}

const single = (text: string) => text.replace(/\s+/g, ' ').trim();
