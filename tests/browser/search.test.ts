import { describe, expect, it } from 'vitest';
import { findAccessibilityFaults } from './findFaults.ts';
import { activeOf, fillLookup, inputOf, optionsOf, settleLookup, statusOf } from './lookupBox.ts';
import { noteLoaded, weighFiles } from './noteLoaded.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

const MOST_BYTES = 60_000;

const site = useSite();

async function open(path: string, options = {}): Promise<Visit> {
  const opened = await visit(site.browser, site.url + path, options);
  await inputOf(opened.page).focus();
  return opened;
}

/** Types into the lookup of a page and waits for its answer. */
async function type(path: string, words: string): Promise<Visit> {
  const opened = await open(path);
  await fillLookup(opened.page, words);
  return opened;
}

describe('the lookup of agencies', () => {
  it.each([
    ['/', '戚家山', '/agency/330206007/'],
    ['/', '芦湖街道', '/agency/370322002/'],
    ['/', 'qijiashan', '/agency/330206007/'],
    ['/', 'qjsjd', '/agency/330206007/'],
    ['/', 'qijashan', '/agency/330206007/'],
    ['/method/', '白泉 定海', '/agency/330902104/'],
    ['/agency/330206007/', '城中街道', '/agency/450202001/'],
    ['/en/', 'Qijiashan Subdistrict', '/en/agency/330206007/'],
    ['/', '北仑区', '/region/330206/'],
    ['/en/glossary/', 'Ningbo', '/en/region/3302/'],
  ])('on %s, %s and Enter lead to %s', async (path, words, target) => {
    const { page, problems, close } = await type(path, words);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url + target);
    expect(problems).toEqual([]);
    await close();
  });

  it('finds agencies that are not collected, and says so, and leads to their region', async () => {
    const { page, close } = await type('/', '克什克腾旗经棚镇');
    expect(await optionsOf(page).first().textContent()).toMatch(/尚未收录/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/region/150425/`);
    await close();
  });

  it('says when nothing is found, and where else to look', async () => {
    const { page, close } = await type('/', '没有这个镇名');
    expect(await optionsOf(page).count()).toBe(0);
    expect(await statusOf(page).textContent()).toMatch(/没有找到/);
    expect(await page.locator('.search-ways a').first().isVisible()).toBe(true);
    await close();
  });

  it('has no accessibility faults with its list open', async () => {
    const { page, close } = await type('/', '红旗街道');
    await inputOf(page).press('ArrowDown');
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('answers after few bytes', async () => {
    const { page, close } = await visit(site.browser, `${site.url}/`);
    const loaded = noteLoaded(page);
    await inputOf(page).focus();
    await fillLookup(page, '戚家山');
    expect(weighFiles(loaded)).toBeGreaterThan(10_000);
    expect(weighFiles(loaded)).toBeLessThan(MOST_BYTES);
    await close();
  });
});

describe('the lookup by keyboard', () => {
  it('moves through namesakes, each with its place', async () => {
    const { page, close } = await type('/', '城中');
    await inputOf(page).press('ArrowDown');
    const active = await inputOf(page).getAttribute('aria-activedescendant');
    expect(await activeOf(page).getAttribute('id')).toBe(active);
    expect(await activeOf(page).textContent()).toMatch(/柳州|西宁/);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('true');
    await close();
  });

  it('goes to the ends, round, and back into the field', async () => {
    const { page, close } = await type('/', '红旗街道');
    const press = async (key: string) => {
      await inputOf(page).press(key);
      return inputOf(page).getAttribute('aria-activedescendant');
    };
    expect(await press('ArrowUp')).toBe('search-list-11');
    expect(await press('Home')).toBe('search-list-0');
    expect(await press('End')).toBe('search-list-11');
    expect(await press('ArrowDown')).toBeNull();
    expect(await press('ArrowDown')).toBe('search-list-0');
    await close();
  });

  it('closes by Escape, opens by arrow with Alt, and leaves the field its own keys', async () => {
    const { page, close } = await type('/', '红旗街道');
    const list = page.locator('#search-list');
    await inputOf(page).press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(await inputOf(page).inputValue()).toBe('红旗街道');
    await inputOf(page).press('Alt+ArrowDown');
    expect(await list.isVisible()).toBe(true);
    expect(await inputOf(page).getAttribute('aria-activedescendant')).toBeNull();
    await inputOf(page).press('Home');
    expect(await inputOf(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await inputOf(page).press('Tab');
    expect(await list.isVisible()).toBe(false);
    await close();
  });

  it('announces how many there are', async () => {
    const { page, close } = await type('/en/', 'hongqi subdistrict');
    expect(await statusOf(page).textContent()).toMatch(/^\d+ results, the first 12 listed$/);
    await close();
  });

  it('waits while an input method composes', async () => {
    const { page, close } = await open('/');
    const session = await page.context().newCDPSession(page);
    await page.waitForTimeout(200);
    await session.send('Input.imeSetComposition', {
      text: 'qi',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await page.waitForTimeout(300);
    expect(await optionsOf(page).count()).toBe(0);
    await session.send('Input.insertText', { text: '戚家山' });
    await optionsOf(page).first().waitFor();
    expect(await optionsOf(page).first().textContent()).toMatch(/戚家山街道/);
    await close();
  });
});

describe('a choice', () => {
  it('is made by a tap', async () => {
    const { page, close } = await open('/', {
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    });
    await fillLookup(page, '戚家山');
    await optionsOf(page).first().tap();
    await page.waitForURL(`${site.url}/agency/330206007/`);
    await close();
  });

  it('is an event that a page may take for itself', async () => {
    const { page, close } = await type('/', '戚家山');
    await page.evaluate(() => {
      document.querySelector('agency-search')?.addEventListener('choose', (event) => {
        event.preventDefault();
        document.title = (event as CustomEvent<{ code: string }>).detail.code;
      });
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === '330206007');
    expect(page.url()).toBe(`${site.url}/`);
    await close();
  });

  it('is remembered until it is cleared', async () => {
    const { page, close } = await type('/', '戚家山');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/agency/330206007/`);
    await page.goto(`${site.url}/`);
    await inputOf(page).focus();
    expect(await optionsOf(page).allTextContents()).toEqual([expect.stringMatching(/戚家山街道/)]);
    await page.locator('[data-forget]').click();
    expect(await optionsOf(page).count()).toBe(0);
    await page.reload();
    await inputOf(page).focus();
    await settleLookup(page);
    expect(await optionsOf(page).count()).toBe(0);
    await close();
  });
});
