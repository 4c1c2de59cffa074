import { describe, expect, it } from 'vitest';
import { readPage } from './readPage.ts';

const read = (markup: string) => readPage(new TextEncoder().encode(markup));

describe('readPage', () => {
  it('finds title, words and links', () => {
    const page = read(
      '<title>年报 &amp; 表</title><style>p{}</style><p>  正文 <script>var a = "<a href=x>";</script>' +
        '<a href="a.doc" title="附件一"><b>附件</b>：表.doc</a></p>',
    );
    expect(page).toMatchObject({
      title: '年报 & 表',
      text: '正文 附件：表.doc',
      asksPassword: false,
      base: undefined,
    });
    expect(page.links).toEqual([{ href: 'a.doc', words: ' 附件一 附件：表.doc' }]);
  });

  it('keeps links that are never closed apart', () => {
    const { links } = read('<a href="1">one<a href="2">two');
    expect(links.map(({ href, words }) => [href, words.trim()])).toEqual([
      ['1', 'one'],
      ['2', 'two'],
    ]);
  });

  it('sees that a password is asked for, and where links start', () => {
    const page = read('<base href="/x/"><base href="/y/"><INPUT TYPE="Password">');
    expect(page).toMatchObject({ asksPassword: true, base: '/x/' });
  });

  it('reads a page in GB18030', () => {
    const bytes = Buffer.concat([
      Buffer.from('<title>'),
      Buffer.from([0xb5, 0xc7, 0xc2, 0xbc]),
      Buffer.from('</title>'),
    ]);
    expect(readPage(bytes).title).toBe('登录');
  });

  it.each([
    ['open elements', '<b><i><a href=x><table>'],
    ['links', '<a href=y>z</a>'],
    ['open comments', '<!--'],
    ['open titles', '<title><script><textarea>'],
    ['bare brackets', '<'],
    ['attributes', '<a b c d '],
  ])('takes no more than its time for a page of %s', (_, part) => {
    const started = performance.now();
    const { links } = read(part.repeat(400_000 / part.length));
    expect(links.length).toBeLessThanOrEqual(5000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
