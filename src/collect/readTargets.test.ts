import { describe, expect, it } from 'vitest';
import { readTargets } from './readTargets.ts';

const URL = 'https://a.gov.cn/1';

describe('readTargets', () => {
  it('reads addresses with what is known of them', () => {
    const text =
      'file,url,agency,year,published,retrieved\n' +
      `a.html,${URL},330206-caizhengju,2021,2022-01-14,2022-02-01\n,${URL},,,,\nb.txt,,330206,2021,,\n`;
    expect(readTargets(text, 's.csv')).toEqual({
      targets: [
        { url: URL, agency: '330206-caizhengju', year: 2021, published: '2022-01-14' },
        { url: URL },
      ],
      problems: [],
    });
  });

  it.each([
    [`url,agency\n${URL},33020\n`, 's.csv:2: Unexpected agency "33020", expected a division code'],
    [`url,year\n${URL},21\n`, 's.csv:2: Unexpected year "21", expected a year such as 2021'],
    [`url,published\n${URL},14.1.22\n`, 's.csv:2: Unexpected published "14.1.22", expected a date'],
    [`url,code\n${URL},33\n`, 's.csv:1: Unexpected column "code", expected file, url, agency'],
    ['file,agency\na,33\n', 's.csv:1: Unexpected header without the column "url"'],
    [`url,year\n${URL}\n`, 's.csv:2: Unexpected row of 1 cells'],
    ['', 's.csv:1: The file is empty'],
  ])('names what is wrong in %j', (text, message) => {
    expect(readTargets(text, 's.csv').problems).toEqual([expect.stringContaining(message)]);
  });
});
