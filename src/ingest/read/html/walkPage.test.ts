import { describe, expect, test } from 'vitest';
import { readHtml } from '../readHtml.ts';

const rowsOf = (page: string) =>
  readHtml(Buffer.from(page)).blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map((cell) => cell.text)) : [],
  );
const PAIR = '<tr><td>规章</td><td>0</td></tr>';
/** The text of a cell, and how many cells its row has. */
function cellOf(content: string, attributes = '') {
  const row = `<tr><td>许可</td><td ${attributes}>${content}</td><td>4</td></tr>`;
  const [, cells = []] = rowsOf(`<table>${PAIR}${row}</table>`);
  return [cells[1], cells.length];
}
const OBJECT = '\uFFFC';

describe('a figure and what stands beside it', () => {
  test.each([
    ['a smaller digit', '3<small>1</small>'],
    ['a lowered digit', '3<sub>1</sub>'],
    ['a link to a note', '3<a href="#n1">1</a>'],
    ['a digit raised by style', '3<span style="vertical-align:super">1</span>'],
    ['a digit moved up', '3<span style="position:relative;top:-5px">1</span>'],
    ['a digit of another size', '3<span style="font-size: 8px">1</span>'],
    ['a digit of a class of its own', '3<span class="note">1</span>'],
    ['a white digit', '3<span style="color:#FFF">1</span>'],
    ['a digit of no colour', '3<b style="font-weight:bold;color: transparent">1</b>'],
    ['a digit in a white font', '3<font color="#FFFFFF">1</font>'],
    ['a digit cut off', '3<span style="clip-path:inset(100%)">1</span>'],
    ['two boxes in a line', '<b style="display:flex"><i>3</i><i>1</i></b>'],
    [
      'two small boxes',
      '<i style="display:inline-block">3</i><i style="display:inline-block">1</i>',
    ],
    ['two floating boxes', '<i style="float:left">3</i><i style="float:left">1</i>'],
  ])('%s is no digit of it', (_, content) => {
    expect(cellOf(content)).toEqual(['3 1', 3]);
  });

  test.each([
    ['typefaces', '<span lang="EN-US">3</span><span style="font-family:仿宋">1</span>'],
    ['colours', '<span style="color:#333">3</span><font color="black">1</font>'],
    ['words in bold', '<b>3</b>1'],
    [
      'pieces of one class',
      '<span class="c" style="font-size:9px">3</span><span class="c" style="font-size:9px">1</span>',
    ],
    ['a place for a break', '3<wbr>1'],
  ])('%s do not part a number', (_, content) => {
    expect(cellOf(content)).toEqual(['31', 3]);
  });

  test('nothing parts the digits of prose in a table that lays out the page', () => {
    const prose = '<p>收到<span class="a">1</span><span class="b">2</span>件</p>';
    const page = `<table><tr><td>首页</td><td>${prose}<table>${PAIR.repeat(3)}</table></td></tr></table>`;
    const lines = readHtml(Buffer.from(page)).blocks.flatMap((block) =>
      block.kind === 'line' ? [block.text] : [],
    );
    expect(lines).toEqual(['首页', '收到12件']);
  });

  test.each([
    'visibility: collapse',
    'opacity:0',
    'opacity:.0',
    'font-size:0px',
    'width:0;overflow:hidden',
    'position:absolute;left:-9999px',
    'clip:rect(0,0,0,0)',
    'text-indent:-999px',
    'color:red;display : none !important',
  ])('a digit that %s hides is gone', (style) => {
    expect(cellOf(`3<span style="${style}">1</span>`)).toEqual(['3', 3]);
  });

  test.each([
    ['block', '<div style="font-size:0"><span>3</span></div>'],
    ['size', '<span style="opacity:0.9;font-size:0.8em">3</span>'],
  ])('a trick with another end hides nothing: %s', (_, content) => {
    expect(cellOf(content)).toEqual(['3', 3]);
  });
});

describe('a cell that shows something other than text', () => {
  test.each([
    '<img src="3.png" alt="3">',
    '<svg><text>3</text></svg>',
    '<canvas></canvas>',
    '<object data="a"></object>',
    '<iframe src="a"></iframe>',
    '<math><mn>3</mn></math>',
    '<select><option>3</option></select>',
    '<button>3</button>',
    '<input placeholder="3">',
    '<input type="password" value="3">',
    '<input type="checkbox" checked>',
    '<x-cell><template shadowrootmode="open">3</template></x-cell>',
    '<meter value="3">9</meter>',
    '<script>document.write(3)</script>',
    '<del>3</del>',
    '<span style="text-decoration:line-through">3</span>',
    '<ul><li><a href="#">3</a></li></ul>',
  ])('is not blank: %s', (content) => {
    expect(cellOf(content)).toEqual([OBJECT, 3]);
  });

  test.each(['visibility:hidden', 'text-decoration:line-through'])(
    'keeps its place where its own style is %s',
    (style) => {
      expect(cellOf('3', `style="${style}"`)).toEqual([OBJECT, 3]);
    },
  );

  test.each(['<input>', '<input type="hidden" value="3">', '<input type="text" value="">'])(
    'is blank where nothing is typed in: %s',
    (content) => {
      expect(cellOf(content)).toEqual(['', 3]);
    },
  );

  test('is blank where the page hides all of it', () => {
    expect(cellOf('<span style="display:none">3</span><template>3</template>')).toEqual(['', 3]);
  });

  test.each([
    ['an icon', '<img src="i.png">3'],
    ['a field', '<input value="3">'],
    ['a field of several lines', '<textarea>3</textarea>'],
    ['a hidden field', '3<input type="hidden" value="9"><input type="checkbox" value="8">'],
  ])('has its text beside %s', (_, content) => {
    expect(cellOf(content)).toEqual(['3', 3]);
  });

  test('is no line of the page', () => {
    const page = `<table><tr><td><img src="a"></td><td><table>${PAIR.repeat(3)}</table></td></tr></table>`;
    expect(readHtml(Buffer.from(page)).blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  test.each([
    ['3', '<table><tr><td></td><td>3</td></tr></table>'],
    ['3\n5', '<table><tr><td>3</td><td>5</td></tr></table>'],
  ])('holds a small table as one text: %s', (text, content) => {
    expect(cellOf(content).map((each) => `${each}`.trim())).toEqual([text, '3']);
  });
});
