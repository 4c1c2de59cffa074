import { describe, expect, it } from 'vitest';
import { readCollectCommand } from './readCollectCommand.ts';

describe('readCollectCommand', () => {
  it('knows what is meant where nothing is said', () => {
    expect(readCollectCommand([])).toEqual({
      data: 'data',
      sources: undefined,
      agencies: undefined,
      userAgent: expect.stringMatching(/^Gongkai/),
      hasContact: false,
      pause: 5,
      timeout: 120,
      allowPrivate: false,
    });
  });

  it('reads every option', () => {
    const args = '--data d --sources s.csv --agencies 33,330206-caizhengju --contact a@b.org';
    const more = '--pause 0.5 --timeout 30 --allow-private';
    expect(readCollectCommand(`${args} ${more}`.split(' '))).toMatchObject({
      data: 'd',
      sources: 's.csv',
      agencies: ['33', '330206-caizhengju'],
      userAgent: expect.stringContaining('contact: a@b.org'),
      hasContact: true,
      pause: 0.5,
      timeout: 30,
      allowPrivate: true,
    });
  });

  it.each([
    [['--unknown']],
    [['file.csv']],
    [['--agencies', '33020']],
    [['--agencies', '33,']],
    [['--pause', 'long']],
    [['--pause', '-1']],
    [['--pause', '86400']],
    [['--timeout', '0']],
    [['--contact', 'a)\nb']],
  ])('refuses %j', (args) => expect(readCollectCommand(args)).toBeUndefined());
});
