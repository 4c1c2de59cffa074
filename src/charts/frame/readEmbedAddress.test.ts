import { describe, expect, it } from 'vitest';
import { readEmbedAddress } from './readEmbedAddress.ts';

describe('readEmbedAddress', () => {
  it.each([
    [
      '?page=agency/330206007/&chart=outcomes&release=c250bdc2da',
      'agency/330206007/',
      'c250bdc2da',
    ],
    ['?page=agency%2F330206-caizhengju%2F&chart=outcomes', 'agency/330206-caizhengju/', ''],
    ['?page=region/33/&chart=outcomes&release=%3Cb%3E', 'region/33/', ''],
    ['?chart=outcomes', '', ''],
  ])('%s', (query, page, release) => {
    expect(readEmbedAddress(query)).toEqual({ page, chart: 'outcomes', release });
  });

  it.each([
    '',
    '?page=agency/330206007/',
    '?page=//evil.example/&chart=outcomes',
    '?page=../data/&chart=outcomes',
    '?page=https://evil.example/&chart=outcomes',
    '?page=agency/330206007/&chart=%3Cscript%3E',
  ])('"%s" names no chart', (query) => {
    expect(readEmbedAddress(query)).toBeUndefined();
  });
});
