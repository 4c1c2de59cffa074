import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../csv/parseCsv.ts';
import { type Check, checkSchema } from '../../model/check.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { DataFileError } from '../dataProblem.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { sampleRegister } from '../sampleRegister.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { openDraft } from '../store/openDraft.ts';
import { auditStore } from './auditStore.ts';
import { formatAuditCsv } from './formatAuditCsv.ts';
import { formatAuditJson } from './formatAuditJson.ts';
import { formatAuditTable } from './formatAuditTable.ts';

const TOTAL = 'applications.granted.total';
const OVER = 'applications.carriedOver.total';
const number = (value: number) => ({ state: 'number' as const, value });

let disk: MemoryDisk;
beforeAll(async () => {
  disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  await draft.put(
    sampleReport({ figures: sampleFigures({ [TOTAL]: number(2), [OVER]: number(0) }) }),
  );
  await draft.put(sampleReport({ year: 2022, hash: 'b' }));
  await draft.put(
    sampleReport({
      agency: '330203001',
      hash: 'c',
      figures: sampleFigures({ [TOTAL]: number(3) }),
      diagnostics: [diagnose('row-repeated', { subject: 'applications.granted' })],
    }),
  );
  const {
    agency: _,
    digest: __,
    ...facts
  } = sampleReport({
    hash: 'd',
    figures: sampleFigures({ 'proactive.regulations.inForce': number(6) }),
  });
  await draft.putUnresolved({
    facts,
    reason: 'no-agency-named',
    agencyAsPrinted: '我镇',
    candidates: [],
  });
  await draft.flush();
});

const audited = (from: MemoryDisk = disk) => auditStore(from, 'data', sampleRegister());

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('auditStore', () => {
  it('gives agency by agency, then what is nobody’s', async () => {
    const seen: [string, number][] = [];
    for await (const { agency, reports } of audited()) seen.push([agency.code, reports.length]);
    expect(seen).toEqual([
      ['330203001', 1],
      ['330206007', 2],
      ['', 1],
    ]);
  });

  it('stops at a wrong data file and names it', async () => {
    const broken = memoryDisk({
      ...disk.texts(),
      'data/reports/2021/33.csv': 'agency,year\n330206007,2021\n',
    });
    await expect(textOf(formatAuditJson(audited(broken)))).rejects.toThrow(DataFileError);
    await expect(textOf(formatAuditJson(audited(memoryDisk())))).rejects.toThrow(
      'expected reports',
    );
  });
});

describe('the formats', () => {
  it('csv: every check, with both sides and the figures', async () => {
    const text = await textOf(formatAuditCsv(audited()));
    const { header, rows, problems } = parseCsv(text, { file: 'audit.csv' });
    expect(header.join()).toBe('agency,year,rule,result,left,right,difference,figures,message');
    expect(problems).toEqual([]);
    const values = rows.map((row) => row.values);
    const broken = values.filter(({ result }) => result === 'broken');
    expect(broken.map(({ agency, year, rule }) => `${agency} ${year} ${rule}`)).toEqual([
      '330206007 2021 outcome-sum',
      '330206007 2021 applicant-sum',
      ' 2021 regulation-maker',
    ]);
    expect(broken[1]).toMatchObject({ left: '2', right: '0', difference: '2' });
    const chain = values.find(({ rule }) => rule === 'carry-over');
    expect(chain?.figures).toBe('applications.carriedIn.total applications.carriedOver.total@2021');
  });

  it('json: an array of whole checks', async () => {
    const checks: Check[] = JSON.parse(await textOf(formatAuditJson(audited())));
    expect(checks.filter(({ heldBack }) => heldBack)).toHaveLength(2);
    for (const check of checks.filter(({ agency }) => agency !== ''))
      expect(checkSchema.parse(check)).toEqual(check);
    async function* none() {}
    expect(JSON.parse(await textOf(formatAuditJson(none())))).toEqual([]);
  });

  it('table: findings by report, counts by rule, then what is held back', async () => {
    const text = await textOf(formatAuditTable(audited()));
    expect(text).toContain('330206007 戚家山街道 2021\n  error outcome-sum: 表三“总计”列');
    expect(text).toContain('(agency not known) 我镇 2021\n  warning regulation-maker');
    expect(text).toMatch(/^applicant-sum +98 +1 +1$/m);
    expect(text).toContain('in doubt (2):');
    expect(text).toMatch(/^ {2}330203001 2021 applicant-sum: .*\[row-repeated\]$/m);
  });
});
