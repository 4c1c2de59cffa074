import { describe, expect, it } from 'vitest';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { findPageKinds } from './findPageKinds.ts';
import { listPages } from './listPages.ts';
import { useSite } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

const HEIGHT = 900;
const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const site = useSite();

/** Everything that is wrong with a page, in each look, and at the width of the smallest phones. */
async function findFaults(path: string, expectedStatus?: number): Promise<string[]> {
  const { page, problems, close } = await visit(site.browser, site.url + path, {}, expectedStatus);
  const faults: string[] = [];
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width, height: HEIGHT });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    const found = [...(await findOverflow(page)), ...(await findAccessibilityFaults(page))];
    faults.push(...found.map((fault) => `${look.width} ${look.colorScheme}: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: HEIGHT });
  faults.push(...(await findOverflow(page)).map((fault) => `320: ${fault}`));
  await close();
  return [...problems, ...faults];
}

describe('every kind of page', () => {
  it.each(findPageKinds(listPages()))('$name', async ({ paths }) => {
    expect(paths, 'pages of this kind').not.toEqual([]);
    for (const path of paths) expect(await findFaults(path), path).toEqual([]);
  });

  it.each(['/nothing-here/', '/en/nothing-here/'])('what is not there: %s', async (path) => {
    expect(await findFaults(path, 404)).toEqual([]);
  });
});

describe('without scripts', () => {
  it.each(findPageKinds(listPages()))('$name', async ({ paths: [path = ''] }) => {
    const opened: Visit = await visit(site.browser, site.url + path, { javaScriptEnabled: false });
    expect(opened.problems).toEqual([]);
    expect(await opened.page.locator('main h1').count()).toBe(1);
    await opened.close();
  });
});
