import type { Label } from './parts.ts';
import { REJECTION_CODES } from './rejectionCodes.ts';
import { TABLE_DIAGNOSTIC_CODES } from './tableDiagnosticCodes.ts';

interface CodeEntry extends Label {
  readonly severity: 'error' | 'warning' | 'info';
}

/**
 * Every diagnostic code, its severity and its sentence. Codes are permanent: files and addresses
 * hold them. A diagnostic is about our reading, never an accusation of the agency.
 */
export const DIAGNOSTIC_CODES = {
  ...REJECTION_CODES,
  'file-unreadable': {
    severity: 'error',
    zh: '文件无法读取',
    en: 'The file could not be read',
  },
  'limit-reached': {
    severity: 'error',
    zh: '文件超出可以读取的限度',
    en: 'The file goes beyond what may be read',
  },
  'file-too-large': {
    severity: 'error',
    zh: '文件过大，未读取',
    en: 'The file is too large and was not read',
  },
  'file-changed': {
    severity: 'error',
    zh: '文件在读取时正在被改动，未采用',
    en: 'The file was being changed while it was read; nothing of it was taken',
  },
  'reading-timed-out': {
    severity: 'error',
    zh: '读取超过时限，已中止',
    en: 'Reading took longer than it may and was stopped',
  },
  'reading-out-of-memory': {
    severity: 'error',
    zh: '读取占用的内存超过限度，已中止',
    en: 'Reading took more memory than it may and was stopped',
  },
  'no-text-layer': {
    severity: 'warning',
    zh: '文件只有图像，没有文字层，数字记为缺失',
    en: 'The file holds pictures and no text layer; its figures are missing',
  },
  'text-layer-unseen': {
    severity: 'warning',
    zh: '页面是图像，文字藏在图像之下，多为机器识别所得，请对照图像核对数字',
    en: 'The pages are pictures with unseen text under them, mostly recognised by a machine; compare the figures with the pictures',
  },
  'entry-refused': {
    severity: 'warning',
    zh: '压缩包中有一个条目未被读取',
    en: 'An entry of the archive was not read',
  },
  'encoding-damaged': {
    severity: 'warning',
    zh: '文件中有无法解码的字节',
    en: 'The file holds bytes that fit no encoding',
  },
  'table-missing': {
    severity: 'warning',
    zh: '没有找到这张表，其中的数字记为缺失',
    en: 'The table was not found; its figures are missing',
  },
  'table-cut-off': {
    severity: 'warning',
    zh: '表格不完整，后面的行没有找到',
    en: 'The table ends before its last row',
  },
  'table-repeated': {
    severity: 'warning',
    zh: '同一张表出现了不止一次，采用第一张',
    en: 'The same table stands here more than once; the first was taken',
  },
  'row-missing': {
    severity: 'warning',
    zh: '表中没有找到这一行',
    en: 'The row was not found in its table',
  },
  'row-repeated': {
    severity: 'warning',
    zh: '同一行出现了不止一次，采用第一行',
    en: 'The row stands here more than once; the first was taken',
  },
  'row-label-unknown': {
    severity: 'warning',
    zh: '表中有一行的名称不在表样之中',
    en: 'A row has a label the form does not have',
  },
  'row-label-damaged': {
    severity: 'info',
    zh: '行名与表样略有出入，按最接近的一行读取',
    en: 'A row label differs a little from the form; it was read as the closest row',
  },
  'row-beyond-form': {
    severity: 'info',
    zh: '地方表格自设的行，不属于全国统一表样，未采用',
    en: 'A row that a local form adds; it is no row of the national form and was not taken',
  },
  'row-length-unexpected': {
    severity: 'warning',
    zh: '这一行的格数与表样不符',
    en: 'The row has another number of cells than the form',
  },
  'row-blanks-placed': {
    severity: 'warning',
    zh: '这一行有空白格，且各行格数不一，按同表其他行确定了数字所在的列',
    en: 'The row has blanks and the rows differ in width; its figure was placed as in other rows',
  },
  'figures-before-labels': {
    severity: 'warning',
    zh: '文字中数字排在行名之前，按一一对应的顺序读取',
    en: 'The figures stand before their labels; they were read in that order, row by row',
  },
  'figures-unplaced': {
    severity: 'warning',
    zh: '表中的数字无法与行名可靠对应，未采用',
    en: 'The figures of the table could not be matched to its rows and were not taken',
  },
  'columns-unexpected': {
    severity: 'warning',
    zh: '表头与表样不符',
    en: 'The table header differs from the form',
  },
  ...TABLE_DIAGNOSTIC_CODES,
  'cell-unreadable': {
    severity: 'warning',
    zh: '格中的内容不是数字',
    en: 'The cell holds something that is no number',
  },
  'unit-unexpected': {
    severity: 'info',
    zh: '格中的数字带有单位，已按单位换算或原样保留',
    en: 'The cell holds a number with a unit',
  },
  'unit-unknown': {
    severity: 'info',
    zh: '金额没有写明单位，按原文保留',
    en: 'An amount without a unit was kept as printed',
  },
  'witnesses-differ': {
    severity: 'warning',
    zh: '同一格用两种方法读出的结果不同，未采用',
    en: 'Two ways of reading the cell disagree; neither was taken',
  },
  'witness-chosen-by-sums': {
    severity: 'warning',
    zh: '同一格用两种方法读出的结果不同，采用了与合计相符的一种',
    en: 'Two ways of reading the cell disagree; the one that fits the sums was taken',
  },
  'template-mixed': {
    severity: 'warning',
    zh: '各表采用了不同版本的表样',
    en: 'The tables follow different templates',
  },
  'template-not-due': {
    severity: 'warning',
    zh: '表样的版本不是该年度应当采用的版本',
    en: 'The template is not the one due for the year',
  },
  'part-missing': {
    severity: 'info',
    zh: '没有找到这一部分的标题',
    en: 'The heading of this part was not found',
  },
  'title-missing': {
    severity: 'info',
    zh: '正文中没有标题',
    en: 'The text has no title',
  },
  'year-missing': {
    severity: 'error',
    zh: '文档中没有写明年度',
    en: 'The document names no report year',
  },
  'year-conflict': {
    severity: 'warning',
    zh: '文档中写有不同的年度',
    en: 'The document names different report years',
  },
  'date-damaged': {
    severity: 'info',
    zh: '日期写法有误，未采用',
    en: 'A date is damaged and was not taken',
  },
  'published-conflict': {
    severity: 'info',
    zh: '文档中印出的发布日期与收录者提供的不同，采用后者',
    en: 'The printed date of publication differs from the one given with the document, which was taken',
  },
  'agency-unresolved': {
    severity: 'error',
    zh: '无法确定这是哪一个机关的年报',
    en: 'The agency of the report could not be told',
  },
  'agency-conflict': {
    severity: 'warning',
    zh: '文档中关于机关的线索互相矛盾',
    en: 'The document names more than one place as its own',
  },
  'stated-number-missing': {
    severity: 'info',
    zh: '正文的句子里缺少数字',
    en: 'A sentence lacks its number',
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
