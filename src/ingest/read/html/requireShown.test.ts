import { describe, expect, test } from 'vitest';
import { readHtml } from '../readHtml.ts';

const ROW = '<tr><td>规章</td><td>3</td></tr>';
const TABLE = `<table>${ROW}${ROW}</table>`;
const read = (body: string) => readHtml(Buffer.from(`<!DOCTYPE html><body>${body}</body>`));

describe('a page that does not show its tables', () => {
  test.each([
    ['textarea', `<textarea name="a">${TABLE}</textarea>`],
    ['textarea', `<textarea>${TABLE.replaceAll('<', '&lt;')}</textarea>`],
    ['script', `<h1>年报</h1><script type="text/template">${TABLE}</script>`],
    [
      'script',
      `<script>var a=1</script><SCRIPT>var page="${TABLE.replaceAll('<', '\\u003c')}"</SCRIPT>`,
    ],
    ['template', `<template>${TABLE}</template>`],
    ['noscript', `<noscript>${TABLE}</noscript>`],
  ])('is refused with what to do instead: %s', (name, body) => {
    expect(read(body)).toMatchObject({
      blocks: [],
      diagnostics: [
        {
          code: 'file-unreadable',
          actual: `tables within <${name}> only`,
          expected: expect.stringContaining('saved as PDF'),
        },
      ],
    });
  });

  test.each([
    ['a table of its own', `${TABLE}<template>${TABLE}</template>`],
    ['much text', `<p>${'本年公开信息若干条。'.repeat(9)}</p><template>${TABLE}</template>`],
    ['no table anywhere', '<p>年报</p><script>var a = "很长的一段没有表格的文字"</script>'],
  ])('is read where it shows %s', (_, body) => {
    expect(read(body)).toMatchObject({ diagnostics: [] });
  });

  test('stays within its limits', () => {
    const start = performance.now();
    for (const tag of ['<script ', '<script>', '<textarea></textarea>', '<script>&lt;td</script>'])
      read(tag.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a page in a frame', () => {
  const framed = (page: string) => `<iframe srcdoc="${page.replaceAll('"', '&quot;')}"></iframe>`;

  test('is read in its place, with its own sheet', () => {
    const inner = `<style>.old{display:none}</style><p class="old">9</p><p class="new">乙</p>${TABLE}`;
    const { blocks } = read(`<style>.new{display:none}</style><p>甲</p>${framed(inner)}<p>丙</p>`);
    expect(blocks.map((block) => (block.kind === 'line' ? block.text : block.kind))).toEqual([
      '甲',
      '乙',
      'table',
      '丙',
    ]);
  });

  test('is none where it stands in another frame', () => {
    expect(read(`<p>甲</p>${framed(framed('<p>乙</p>'))}`).blocks).toHaveLength(1);
  });
});
