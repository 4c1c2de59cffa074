import robotsParser from 'robots-parser';

/** What a host's robots.txt asks of this program. */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Seconds between two requests; 0 where nothing is said. */
  readonly crawlDelay: number;
}

/** The rules of a host without a robots.txt: everything is allowed (RFC 9309, 2.3.1.3). */
export const ALLOW_ALL: RobotsRules = { isAllowed: () => true, crawlDelay: 0 };

/**
 * Reads a robots.txt (RFC 9309) for the program of this name. Bytes that are no UTF-8, and lines
 * that are no rules, are passed over.
 */
export function parseRobots(robotsUrl: URL, bytes: Uint8Array, program: string): RobotsRules {
  // A row of stars means one, and would take the matcher a step for each.
  const text = new TextDecoder().decode(bytes).replaceAll(/\*{2,}/g, '*');
  const rules = robotsParser(robotsUrl.href, text);
  const delay = rules.getCrawlDelay(program);
  return {
    isAllowed: (url) => rules.isAllowed(url.href, program) !== false,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : 0,
  };
}
