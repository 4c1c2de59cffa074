import { describe, expect, it } from 'vitest';
import { findAttachments } from './findAttachments.ts';
import { readPage } from './readPage.ts';

const PAGE = 'https://www.bl.gov.cn/col/page.html';

const find = (markup: string, year?: number) =>
  findAttachments(readPage(new TextEncoder().encode(markup)), PAGE, year);

const link = (href: string, words = '附件') => `<a href="${href}">${words}</a>`;

describe('findAttachments', () => {
  it.each(['doc', 'docx', 'wps', 'pdf', 'xls', 'xlsx', 'PDF'])('finds a %s', (extension) => {
    expect(find(link(`f/a.${extension}`))).toEqual([`https://www.bl.gov.cn/col/f/a.${extension}`]);
  });

  it.each([
    ['its query', link('/down?id=3&file=a.doc')],
    ['its words', link('/down?id=3', '附件：年报.docx')],
    ['the name it suggests', '<a href="/down?id=3" download="a.pdf">附件</a>'],
    ['an encoded address', link('/%E5%B9%B4%E6%8A%A5%2Edoc')],
  ])('knows an attachment by %s', (_, markup) => expect(find(markup)).toHaveLength(1));

  it.each([
    ['pages', link('a.html')],
    ['pictures', link('a.jpg')],
    ['archives', link('a.zip')],
    ['other sites', link('https://www.other.gov.cn/a.doc')],
    ['hosts that only look alike', link('https://bl.gov.cn.example.com/a.doc')],
    ['other schemes', link('javascript:open("a.doc")')],
    ['what is no address', link('https://[a.doc')],
  ])('leaves %s alone', (_, markup) => expect(find(markup)).toEqual([]));

  it('goes to other hosts of the site', () => {
    expect(find(link('//files.bl.gov.cn/a.doc'))).toEqual(['https://files.bl.gov.cn/a.doc']);
  });

  it('starts where the page says', () => {
    expect(find(`<base href="/x/">${link('a.doc')}`)).toEqual(['https://www.bl.gov.cn/x/a.doc']);
  });

  it('names each once, those of the year first, ten at most', () => {
    const many = Array.from({ length: 12 }, (_, at) => link(`/${at}.doc`)).join('');
    const found = find(`${link('/0.doc#x')}${many}${link('/last.doc', '2021年度报告')}`, 2021);
    expect(found).toHaveLength(10);
    expect(found.slice(0, 2)).toEqual([
      'https://www.bl.gov.cn/last.doc',
      'https://www.bl.gov.cn/0.doc',
    ]);
  });
});
