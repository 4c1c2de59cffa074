import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { createParquet } from './parquetFile.ts';

async function readBack(bytes: Uint8Array) {
  return parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
}

it('keeps text, whole numbers, decimals and nulls', async () => {
  const file = createParquet([
    { name: 'code', type: 'STRING' },
    { name: 'year', type: 'INT32' },
    { name: 'proactive.fees.amount', type: 'DOUBLE' },
  ]);
  file.add({ code: '330206007', year: 2021, 'proactive.fees.amount': 59237.2449 });
  file.add({ code: '戚', year: 2020, 'proactive.fees.amount': undefined });
  expect(await readBack(file.finish())).toEqual([
    { code: '330206007', year: 2021, 'proactive.fees.amount': 59237.2449 },
    { code: '戚', year: 2020, 'proactive.fees.amount': null },
  ]);
});

it('writes a file without rows', async () => {
  expect(await readBack(createParquet([{ name: 'code', type: 'STRING' }]).finish())).toEqual([]);
});

it('keeps every row over several groups', async () => {
  const file = createParquet([{ name: 'year', type: 'INT32' }]);
  for (let year = 0; year < 25_000; year += 1) file.add({ year });
  const rows = await readBack(file.finish());
  expect(rows).toHaveLength(25_000);
  expect(rows.at(-1)).toEqual({ year: 24_999 });
});
