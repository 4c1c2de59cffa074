import { describe, expect, it } from 'vitest';
import { openExplore, settleExplore } from './openExplore.ts';
import { useSite } from './useSite.ts';
import { visit } from './visit.ts';

const RECEIVED = 'applications.received.total';

const site = useSite();

describe('names on the explore page', () => {
  it('names the rows of the table also when a file was saved before', async () => {
    const { page, close } = await openExplore(site, `/en/explore/?metric=${RECEIVED}&year=all`);
    const coming = page.waitForEvent('download');
    await page.locator('#explore [data-do=csv]').click();
    await coming;
    await page.locator('#explore [role=tab]').nth(1).click();
    const head = page.locator('#explore tbody th').first();
    await expect.poll(() => head.textContent()).toMatch(/^[A-Z][a-z]/);
    await close();
  });

  it('names the rows of the table, and turns its pages, also when it is opened by key', async () => {
    const { page, close } = await openExplore(site, '/explore/?year=all');
    await page.locator('#explore [role=tab]').first().focus();
    await page.keyboard.press('ArrowRight');
    const head = page.locator('#explore tbody th').first();
    await expect.poll(() => head.textContent()).toMatch(/^\p{Script=Han}/u);
    expect(await page.locator('.explore-pager').isVisible()).toBe(true);
    await close();
  });

  it('draws the ranking before the names are there, and puts them in', async () => {
    const { page, problems, close } = await visit(site.browser, `${site.url}/404.html`);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/columns\/(names|agency)\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/explore/?year=all&view=ranking`);
    const first = page.locator('#explore .explore-svg text').nth(1);
    await expect.poll(() => first.textContent()).toMatch(/^\d/);
    release();
    await settleExplore(page);
    expect(await first.textContent()).toMatch(/^\p{Script=Han}/u);
    expect(problems).toEqual([]);
    await close();
  });

  it('tells of a dot that was touched, once it is marked', async () => {
    const { page, problems, close } = await openExplore(
      site,
      `/en/explore/?metric=${RECEIVED}&year=all`,
      {
        hasTouch: true,
        viewport: { width: 390, height: 844 },
      },
    );
    const last = page.locator('#explore .explore-dot circle').last();
    await last.scrollIntoViewIfNeeded();
    const dot = await last.boundingBox();
    if (!dot) throw new Error('no dot');
    await page.touchscreen.tap(dot.x + dot.width / 2, dot.y + dot.height / 2);
    await page.waitForURL(/agency=/);
    await settleExplore(page);
    const said = async () => (await page.locator('.explore-tip').textContent())?.split('. ')[0];
    await expect.poll(said).toMatch(/^[A-Z].*: [\d,]+$/);
    expect(await page.locator('.explore-marked').textContent()).toContain(await said());
    expect(problems).toEqual([]);
    await close();
  });
});
