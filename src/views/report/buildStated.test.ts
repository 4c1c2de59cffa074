import { expect, it } from 'vitest';
import { sampleReport } from '../sampleReport.ts';
import { buildStated } from './buildStated.ts';

const received = { figure: 'stated.applications.received', state: 'number' } as const;

it('lists every mention under an anchor of its own, with the words where they are no number', () => {
  const rows = buildStated(
    'zh',
    sampleReport(
      {},
      {
        more: {
          stated: [
            { ...received, value: 4, raw: '4', unit: '件', qualifier: 'about' },
            {
              ...received,
              value: 0,
              raw: '未收到',
              unit: '',
              qualifier: 'exact',
              place: 'line 9 column 2',
            },
          ],
        },
      },
    ),
  );
  expect(rows).toEqual([
    {
      id: 'stated.applications.received',
      label: '收到申请',
      value: '约 4 件',
      printed: undefined,
      place: '',
    },
    {
      id: 'stated.applications.received.2',
      label: '收到申请',
      value: '0',
      printed: '原文印作“未收到”',
      place: '第 9 行第 2 列',
    },
  ]);
});
