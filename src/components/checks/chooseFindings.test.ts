import { expect, it } from 'vitest';
import type { FindingItem } from '../../views/checks/buildFindingItem.ts';
import { type Choice, chooseFindings } from './chooseFindings.ts';

const item = (rule: string, title: string): FindingItem => ({
  rule,
  href: '#',
  title,
  place: '',
  message: '',
  note: '',
});
const SHARDS = [
  { name: '33-2022', province: '33', year: '2022', rules: { a: 1, b: 1 } },
  { name: '31-2021', province: '31', year: '2021', rules: { b: 1 } },
  { name: '33-2021', province: '33', year: '2021', rules: { a: 2 } },
];
const FILES: Readonly<Record<string, readonly FindingItem[]>> = {
  '33-2022': [item('a', 'one'), item('b', 'two')],
  '31-2021': [item('b', 'three')],
  '33-2021': [item('a', 'four'), item('a', 'five')],
};
const ALL: Choice = { year: '', province: '', allows: () => true };

async function choose(choice: Partial<Choice>, most = 10) {
  const loaded: string[] = [];
  const { items, total } = await chooseFindings(SHARDS, { ...ALL, ...choice }, most, (name) => {
    loaded.push(name);
    return Promise.resolve(FILES[name] ?? []);
  });
  return { titles: items.map(({ title }) => title), total, loaded };
}

it('shows what fits every choice, in the order of the files', async () => {
  expect((await choose({})).titles).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect((await choose({ year: '2021', province: '33' })).titles).toEqual(['four', 'five']);
  expect((await choose({ allows: (rule) => rule === 'b' })).titles).toEqual(['two', 'three']);
});

it('loads only the files that it shows from, and still says how many fit', async () => {
  expect(await choose({}, 2)).toEqual({ titles: ['one', 'two'], total: 5, loaded: ['33-2022'] });
  expect((await choose({ allows: (rule) => rule === 'b' })).loaded).toEqual(['33-2022', '31-2021']);
  expect(await choose({ province: '99' })).toEqual({ titles: [], total: 0, loaded: [] });
});
