import { describe, expect, it } from 'vitest';
import { diagnose } from '../../model/diagnostic.ts';
import type { DoubtfulDocument } from './doubt.ts';
import { DOUBT_CLASSES } from './doubtClass.ts';
import { formatDoubtsPage } from './formatDoubtsPage.ts';

const NASTY = `<script>alert(1)</script>"'&\u202e`;
const LINE = { in: 'text', line: 3, column: 1 } as const;
const DOCUMENTS: readonly DoubtfulDocument[] = [
  {
    file: `${NASTY}.txt`,
    verdict: {
      kind: 'unresolved',
      reason: { zh: '不知道。', en: 'It is not known.' },
      remedy: `add a line ${NASTY}`,
    },
    doubts: {
      more: 2,
      found: [
        {
          diagnostic: diagnose('cell-unreadable', {
            subject: 'applications.received.total',
            actual: NASTY,
            expected: 'a number',
            place: LINE,
          }),
          readings: [
            { figure: 'applications.received.total', state: 'unreadable', raw: NASTY, place: LINE },
            { figure: 'applications.received.person', state: 'number', value: 7, raw: '７' },
          ],
          excerpt: [{ place: 'line 3 column 1', text: NASTY, isHere: true }],
        },
      ],
    },
  },
  {
    file: 'b.txt',
    verdict: { kind: 'report', agency: '330206001', year: 2021 },
    doubts: { more: 0, found: [] },
  },
];
const counts = DOUBT_CLASSES.map((_, at) => ({ documents: at % 2, places: at % 2 }));
const page = formatDoubtsPage({ documents: DOCUMENTS, leftOut: 9900, counts });

describe('formatDoubtsPage', () => {
  it('shows the document’s words beside the reading, in both languages', () => {
    expect(page).toContain('格中的内容不是数字');
    expect(page).toContain('The cell holds something that is no number');
    expect(page).toContain('<code>applications.received.person</code>');
    expect(page).toContain('<td class="number">7</td><td>７</td>');
    expect(page).toContain('330206001 2021');
  });

  it('lets nothing of a document become markup', () => {
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\ufffd');
  });

  it('needs no script and nothing from elsewhere', () => {
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|\bon\w+=/);
    expect(page).toContain("default-src 'none'");
  });

  it('says how many it leaves out, and that there are none', () => {
    expect(page).toContain('另有 9900 份文档有疑点');
    expect(formatDoubtsPage({ documents: [], leftOut: 0, counts: [] })).toContain(
      'No document needs a look.',
    );
  });
});
