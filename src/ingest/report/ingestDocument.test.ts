import { describe, expect, it } from 'vitest';
import { type Ingested, ingestDocument } from './ingestDocument.ts';
import { sampleDocument } from './sampleDocument.ts';
import { sampleReport } from './sampleReport.ts';

const ingest = (text: string, year?: number) => ingestDocument(sampleDocument(text), year);

function reportOf(ingested: Ingested) {
  if (ingested.kind === 'rejected') throw new Error(`rejected: ${ingested.reason.code}`);
  return ingested.report;
}
const partTexts = (text: string) =>
  Object.fromEntries(reportOf(ingest(text)).parts.map(({ part, text: words }) => [part, words]));

const OVERVIEW = '2021年，全镇主动公开政府信息30条，未收到政府信息公开申请。';
const WHOLE = {
  overview: OVERVIEW,
  proactive: '',
  applications: '',
  proceedings: '',
  problems: '公开的内容还不够全面，今后继续改进。',
  other: '无。',
};

describe('ingestDocument', () => {
  it('reads title, year, templates, figures, stated figures and parts', () => {
    const ingested = ingest(sampleReport({ overview: OVERVIEW }));
    const { title, year, templates, figures, stated } = reportOf(ingested);
    expect({ title, year, templates }).toEqual({
      title: '青石镇2021年政府信息公开工作年度报告',
      year: 2021,
      templates: { proactive: '2021', applications: '2021' },
    });
    expect(figures).toHaveLength(200);
    expect(figures.every((figure) => figure.state === 'number' && figure.value === 0)).toBe(true);
    expect(stated.map(({ figure, raw }) => [figure, raw])).toEqual([
      ['stated.disclosed.total', '30'],
      ['stated.applications.received', '未收到'],
    ]);
    expect(ingested.diagnostics).toEqual([]);
  });

  it('hands on what the document says about its agency', () => {
    const text = sampleReport({
      head: '2021年政府信息公开工作年度报告\n青石镇\n本报告由青石镇编制。',
    });
    const ingested = ingest(text);
    expect(ingested.kind === 'report' && ingested.agencyInput).toEqual({
      titleLines: ['2021年政府信息公开工作年度报告', '青石镇'],
      text,
    });
    expect(ingested.kind === 'report' && ingested.document).toEqual({
      format: 'text',
      encoding: 'utf-8',
    });
  });

  it('divides the prose, tables left out', () => {
    expect(partTexts(sampleReport({ overview: OVERVIEW }))).toEqual(WHOLE);
  });

  it('divides it the same where the contents are listed first', () => {
    const headings = sampleReport().match(/^[一二三四五六]、.*/gm) ?? [];
    const contents = headings.filter((line) => !/新收|结转|办理结果/.test(line));
    const head = ['青石镇2021年政府信息公开工作年度报告', ...contents].join('\n');
    expect(partTexts(sampleReport({ head, overview: OVERVIEW }))).toEqual(WHOLE);
  });

  it('divides it the same where spaces and empty lines stand between everything', () => {
    const spaced = sampleReport({ overview: OVERVIEW }).replaceAll('\n', '\n\n  ');
    expect(partTexts(spaced)).toEqual(WHOLE);
  });

  it('keeps sentences between a heading and its table', () => {
    const text = sampleReport().replace(
      '二、主动公开政府信息情况\n',
      '二、主动公开政府信息情况\n全年主动公开政府信息12条，具体见下表。\n',
    );
    expect(partTexts(text).proactive).toBe('全年主动公开政府信息12条，具体见下表。');
    expect(reportOf(ingest(text)).stated).toMatchObject([{ value: 12, place: { line: 5 } }]);
  });

  it('puts the preamble before the overview and leaves the signature out', () => {
    const text = sampleReport({
      head: '青石镇2021年政府信息公开工作年度报告\n发布时间：2022-01-20\n本报告由青石镇编制。',
      other: '无。\n青石镇人民政府\n2022年1月16日',
    });
    expect(partTexts(text)).toMatchObject({
      overview: '本报告由青石镇编制。\n青石镇这一年做好了政府信息公开的各项工作。',
      other: '无。',
    });
    expect(reportOf(ingest(text)).published?.date).toBe('2022-01-20');
  });

  it('takes absent tables as missing, never as zeros', () => {
    const text = sampleReport().replaceAll(
      /^(?![一二三四五六]、[^\t]*$|青石镇|公开的|无。).*\n/gm,
      '',
    );
    const ingested = ingest(text);
    const { figures } = reportOf(ingested);
    expect(figures).toHaveLength(200);
    expect(figures.every(({ state }) => state === 'missing')).toBe(true);
    expect(ingested.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('table-missing'));
  });

  it('reads a report of the legacy form, without tables', () => {
    const text = [
      '青石镇2013年政府信息公开年度报告',
      '一、概述',
      '按照要求做好了工作。',
      '二、主动公开政府信息情况',
      '全年主动公开政府信息共85条。',
      '三、依申请公开政府信息情况',
      '全年未收到政府信息公开申请。',
      '四、政府信息公开的收费及减免情况',
      '全年未收取政府信息公开费用。',
      '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
      '没有信息公开行政复议、行政诉讼的情况。',
      '六、存在的主要问题及改进情况',
      '内容不多。',
      '七、其他需要报告的事项',
      '无。',
    ].join('\n');
    const report = reportOf(ingest(text));
    expect(report.templates).toEqual({ proactive: 'legacy', applications: 'legacy' });
    expect(report.figures).toEqual([]);
    expect(report.parts.map(({ part }) => part)).toEqual(Object.keys(WHOLE));
    expect(
      report.stated.map(
        ({ figure, value }: { figure: string; value?: number }) => `${figure} ${value}`,
      ),
    ).toEqual([
      'stated.disclosed.total 85',
      'stated.applications.received 0',
      'stated.fees.amount 0',
      'stated.proceedings.review 0',
      'stated.proceedings.lawsuits 0',
    ]);
    const later = text.replace('2013', '2021');
    expect(reportOf(ingest(later)).templates).toEqual({
      proactive: 'legacy',
      applications: 'legacy',
    });
  });

  it("lets the owner's year win", () => {
    const ingested = ingest(sampleReport(), 2022);
    expect(reportOf(ingested).year).toBe(2022);
    expect(ingested.diagnostics.map(({ code }) => code)).toContain('year-conflict');
  });

  it('reads a report without title or year, and says so', () => {
    const ingested = ingest(sampleReport({ head: '' }));
    expect(reportOf(ingested).title).toBeUndefined();
    expect(ingested.diagnostics.map(({ code }) => code)).toEqual(['title-missing', 'year-missing']);
  });

  it('keeps what the reader met', () => {
    const document = {
      ...sampleDocument(sampleReport()),
      diagnostics: [{ code: 'encoding-damaged', severity: 'warning' } as const],
    };
    expect(ingestDocument(document).diagnostics).toEqual(document.diagnostics);
  });
});
