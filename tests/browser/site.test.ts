import { describe, expect, it } from 'vitest';
import { hasFile, readSite, type SitePage } from './readSite.ts';

/** Stands for the site's own address, which the pages need not know. */
const ORIGIN = 'http://site.test';

const site = readSite();
const pages = [...site.values()];
const inTwoLanguages = pages.filter(({ path }) => path !== '/404.html');

/** More than this says nothing more. */
const FAULTS_SHOWN = 20;

/** Says for each page what is wrong with it; a page without faults is left out. */
function faultsOf(checked: SitePage[], check: (page: SitePage) => string[]): string[] {
  const faults = checked.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
  return faults.slice(0, FAULTS_SHOWN);
}

function findBrokenAddresses(page: SitePage): string[] {
  return [...new Set(page.addresses)].filter((address) => {
    const { origin, pathname, hash } = new URL(address, ORIGIN + page.path);
    if (origin !== ORIGIN) return false;
    if (!hasFile(pathname)) return true;
    const fragment = decodeURIComponent(hash.slice(1));
    return fragment !== '' && site.get(pathname)?.ids.has(fragment) !== true;
  });
}

function findAlternateFaults(page: SitePage): string[] {
  const paths = page.alternates.map(({ lang, href }) => ({
    lang,
    path: new URL(href, ORIGIN + page.path).pathname,
  }));
  const lacking = ['zh', 'en'].filter(
    (locale) => !paths.some(({ lang }) => lang.startsWith(locale)),
  );
  const oneSided = paths.filter(({ path }) => {
    const back = site
      .get(path)
      ?.alternates.map(({ href }) => new URL(href, ORIGIN + path).pathname);
    return back?.includes(page.path) !== true;
  });
  return [
    ...lacking.map((locale) => `no page named in ${locale}`),
    ...oneSided.map(({ lang, path }) => `${path} (${lang}) does not name this page in turn`),
  ];
}

describe(`the ${pages.length} built pages`, () => {
  it('have a title', () => {
    expect(faultsOf(pages, ({ title }) => (title === '' ? ['no title'] : []))).toEqual([]);
  });

  it('say their language', () => {
    const expected = (path: string) => (path.startsWith('/en/') ? /^en\b/ : /^zh\b/);
    expect(
      faultsOf(pages, ({ path, lang }) => (expected(path).test(lang) ? [] : [`lang "${lang}"`])),
    ).toEqual([]);
  });

  it('name their other language, which names them', () => {
    expect(faultsOf(inTwoLanguages, findAlternateFaults)).toEqual([]);
  });

  it('link to nothing that is not there', () => {
    expect(faultsOf(pages, findBrokenAddresses)).toEqual([]);
  });

  it('hold nothing that the content security policy would stop', () => {
    expect(faultsOf(pages, ({ inline }) => inline)).toEqual([]);
  });
});
