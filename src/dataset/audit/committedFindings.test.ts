import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import { loadRegister } from '../loadRegister.ts';
import { nodeDisk } from '../nodeDisk.ts';
import { auditStore } from './auditStore.ts';

const checks: Check[] = [];
beforeAll(async () => {
  const register = await loadRegister(nodeDisk, 'data');
  for await (const each of auditStore(nodeDisk, 'data', register)) checks.push(...each.checks);
});

const find = (agency: string, year: number, rule: string, subject: string) =>
  checks.find(
    (check) =>
      check.agency === agency &&
      check.year === year &&
      check.rule === rule &&
      check.subject === subject,
  );

/** What the documents print, looked at by eye. */
describe('the checks of the reports that come with the program', () => {
  it('find a printed total of 0 over ten and one reviews', () => {
    expect(find('320813', 2023, 'result-sum', 'proceedings.review')).toMatchObject({
      result: 'broken',
      left: 0,
      right: 11,
    });
  });

  it('find the old table 3 beside the new table 2', () => {
    expect(find('320813', 2023, 'template-due', 'applications')?.result).toBe('broken');
    expect(find('320813', 2023, 'template-due', 'proactive')?.result).toBe('holds');
  });

  it('join the years of a city', () => {
    expect(find('3213', 2024, 'carry-over', 'applications.carriedIn.total')).toMatchObject({
      result: 'holds',
      left: 121,
      right: 121,
    });
  });

  it('say nothing of a column whose last row is blank', () => {
    expect(find('330206007', 2021, 'column-balance', 'applications.total')).toMatchObject({
      result: 'notAssessable',
      obstacles: ['applications.carriedOver.total'],
    });
  });

  it('find regulations of a town whose name is not known', () => {
    const subject = 'proactive.regulations.inForce';
    expect(find('', 2023, 'regulation-maker', subject)).toMatchObject({
      result: 'broken',
      left: 6,
    });
  });
});
