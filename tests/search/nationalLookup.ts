import { buildLookup } from '../../src/dataset/build/buildLookup.ts';
import type { AgencySummary, Lookup } from '../../src/model/siteRecords.ts';
import { agencyOf } from '../../src/register/agencyOf.ts';
import { readTestRegister } from '../../src/register/readTestRegister.ts';

/** Agencies with a report: street offices and towns, a government, two departments. */
export const HELD = [
  '330206007',
  '370322002',
  '211202001',
  '330902104',
  '450202001',
  '3213',
  '330482-caizhengju',
  '310117-jiaoyuju',
];

let lookup: Lookup | undefined;

/** The lookup of the whole register, with a few agencies collected; built once a test file. */
export function nationalLookup(): Lookup {
  lookup ??= buildLookup(readTestRegister(), HELD.map(summaryOf));
  return lookup;
}

function summaryOf(code: string): AgencySummary {
  const agency = agencyOf(code, readTestRegister());
  if (!agency) throw new Error(`the register has no ${code}`);
  return { ...agency, ancestors: [], years: [2021] };
}
