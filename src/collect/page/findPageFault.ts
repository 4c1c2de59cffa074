import { type Fault, fault } from '../faults.ts';
import { ERROR_WORDS, LOGIN_TITLES } from './pageWords.ts';
import type { Page } from './readPage.ts';

/** An error page has little to say besides; menus and footers of a site come on top. */
const SHORT = 1200;

/**
 * Why a page that is no report is none: it asks to log in, or says that there is nothing. To be
 * asked only of pages that are no report, for a report's page may have a box to log in as well.
 */
export function findPageFault({ title, text, asksPassword }: Page): Fault | undefined {
  const heading = title.toLowerCase();
  const shown = title === '' ? undefined : title.slice(0, 60);
  if (asksPassword || LOGIN_TITLES.some((word) => heading.includes(word))) {
    return fault('login-page', shown);
  }
  const said = `${heading} ${text.length < SHORT ? text.toLowerCase() : ''}`;
  const word = ERROR_WORDS.find((known) => said.includes(known));
  return word === undefined ? undefined : fault('error-page', word);
}
