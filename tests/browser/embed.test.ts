import { describe, expect, it } from 'vitest';
import { useSite } from './useSite.ts';
import { visit } from './visit.ts';

const site = useSite();

const open = (path: string, options = {}) => visit(site.browser, site.url + path, options);

describe('an embedded chart', () => {
  it('is what the code says, in another page, as high as it needs', async () => {
    const { page, close } = await open('/agency/330206007/');
    await page.locator('#disclosure [data-do=embed]').click();
    const code = await page.locator('#disclosure textarea').inputValue();
    await close();
    const other = await open('/404.html', { bypassCSP: true });
    await other.page.setContent(`<!doctype html><body>${code}</body>`);
    const frame = other.page.frameLocator('iframe');
    await frame.locator('#disclosure .chart-picture svg').first().waitFor();
    expect(await frame.locator('#disclosure .chart-title').textContent()).toMatch(/公开/);
    await other.page.waitForFunction(() => {
      const { contentDocument, height } = document.querySelector('iframe') ?? {};
      return Number(height) === (contentDocument?.body.offsetHeight ?? 0) + 2;
    });
    await frame.locator('#disclosure [data-tab=table]').click();
    expect(await frame.locator('#disclosure table').isVisible()).toBe(true);
    const back = await frame.locator('.embed-back a').getAttribute('href');
    expect(back).toBe(`${site.url}/agency/330206007/#disclosure`);
    await other.close();
  });

  it('says that the data have moved on from the release of its address', async () => {
    const path = '/en/embed/?page=agency/330206007/&chart=disclosure&release=0123456789';
    const { page, problems, close } = await open(path);
    await page.locator('#disclosure svg').first().waitFor();
    expect(await page.locator('.embed-note').textContent()).toContain('0123456789');
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['', '?page=../data/&chart=x', '?page=agency/330206007/&chart=none'])(
    'says of "%s" that there is no such chart, and leads to the site',
    async (query) => {
      const { page, problems, close } = await open(`/embed/${query}`);
      await page.locator('.embed-note', { hasText: '没有这张图' }).waitFor();
      expect(await page.locator('.embed-back a').getAttribute('href')).toBe('/');
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('leads to the site where no script runs', async () => {
    const { page, close } = await open('/embed/?page=agency/330206007/&chart=disclosure', {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.embed-note').isVisible()).toBe(true);
    expect(await page.locator('.embed-back a').isVisible()).toBe(true);
    await close();
  });
});
