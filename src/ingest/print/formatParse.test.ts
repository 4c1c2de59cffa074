import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../model/diagnostic.ts';
import type { Ingested } from '../report/ingestDocument.ts';
import { formatParseCsv } from './formatParseCsv.ts';
import { formatParseJson } from './formatParseJson.ts';
import { formatParseTable } from './formatParseTable.ts';
import { formatRejection } from './formatRejection.ts';
import type { ParsedFile } from './parsedFile.ts';

const LINE = { in: 'text', line: 7, column: 3 } as const;
const REPORT: Ingested = {
  kind: 'report',
  document: { format: 'text', encoding: 'utf-8' },
  agencyInput: { titleLines: [], text: '' },
  diagnostics: [diagnose('part-missing', { subject: 'other' })],
  report: {
    title: '青石镇2021年政府信息公开工作年度报告',
    year: 2021,
    templates: { proactive: '2021', applications: '2021' },
    figures: [
      {
        figure: 'proactive.fees.amount',
        state: 'number',
        value: 8.5,
        raw: '8.50',
        place: LINE,
        rule: 'grid',
      },
      { figure: 'applications.received.total', state: 'dash', raw: '-', place: LINE },
      { figure: 'proceedings.review.total', state: 'missing', raw: '' },
    ],
    stated: [
      {
        figure: 'stated.disclosed.total',
        state: 'number',
        value: 13000,
        raw: '1.3万余',
        unit: '条',
        qualifier: 'moreThan',
        place: LINE,
        sentence: '共公开信息1.3万余条',
      },
    ],
    remarks: [{ kind: 'silent', subject: 'fees' }],
    parts: [],
  },
};
const FILES: readonly ParsedFile[] = [
  {
    file: 'a,b.txt',
    ingested: REPORT,
    agency: { kind: 'resolved', code: '110101001', name: '青石镇' },
  },
  {
    file: 'c.txt',
    ingested: {
      kind: 'rejected',
      reason: diagnose('rejected-work-summary', { actual: '2021年工作总结', place: LINE }),
      diagnostics: [],
    },
  },
];

describe('formatParseCsv', () => {
  it('has a row for each figure, then one for each mention; a value only for a number', () => {
    expect(formatParseCsv(FILES)).toBe(
      [
        'file,figure,state,value,raw,place',
        '"a,b.txt",proactive.fees.amount,number,8.5,8.50,line 7 column 3',
        '"a,b.txt",applications.received.total,dash,,-,line 7 column 3',
        '"a,b.txt",proceedings.review.total,missing,,,',
        '"a,b.txt",stated.disclosed.total,number,13000,1.3万余,line 7 column 3',
        '',
      ].join('\n'),
    );
  });

  it('is only a header for no report', () => {
    expect(formatParseCsv(FILES.slice(1))).toBe('file,figure,state,value,raw,place\n');
  });
});

describe('formatParseJson', () => {
  it('is an array of full records; what is unknown is null', () => {
    const records: unknown = JSON.parse(formatParseJson(FILES));
    expect(records).toEqual([
      {
        file: 'a,b.txt',
        kind: 'report',
        ...REPORT.report,
        published: null,
        agency: FILES[0]?.agency,
        document: REPORT.document,
        diagnostics: REPORT.diagnostics,
      },
      { file: 'c.txt', ...FILES[1]?.ingested },
    ]);
  });
});

describe('formatParseTable', () => {
  it('shows head, figures row by row, mentions, and what was met', () => {
    const text = formatParseTable(FILES, false);
    const has = (words: string) => expect(text.replaceAll(/ +/g, ' ')).toContain(words);
    has('agency 110101001 青石镇');
    has('published -');
    has('proactive.fees 8.5 line 7 column 3, grid, "8.50"');
    has('applications.received missing missing missing missing missing missing dash');
    has('stated.disclosed.total 13000 "1.3万余条", moreThan, line 7 column 3');
    has('info The heading of this part was not found [part-missing], other');
    has(
      'error This is a work summary, no annual report [rejected-work-summary], found "2021年工作总结", line 7 column 3',
    );
  });

  it('colours each state', () => {
    const text = formatParseTable(FILES, true);
    expect(text).toContain(styleText('cyan', '    dash', { validateStream: false }));
    expect(text).toContain(styleText('yellow', ' missing', { validateStream: false }));
  });

  it('is coloured only where asked', () => {
    expect(formatParseTable(FILES, true)).toContain('\u001b[');
    expect(formatParseTable(FILES, false)).not.toContain('\u001b[');
  });

  it('names the candidates of an agency that was not resolved', () => {
    const agency = {
      kind: 'unresolved',
      reason: 'several-fit',
      candidates: [{ code: '1', name: '甲' }],
    } as const;
    expect(formatParseTable([{ file: 'a', ingested: REPORT, agency }], false)).toContain(
      'not resolved: several-fit (1 甲)',
    );
  });
});

describe('formatRejection', () => {
  it('says why a file is no report', () => {
    expect(FILES.map(formatRejection)).toEqual([
      undefined,
      'c.txt: This is a work summary, no annual report [rejected-work-summary] (found "2021年工作总结")',
    ]);
  });
});
