import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { LIMITS } from '../limits.ts';
import { Refusal, requireAtMost } from '../refusal.ts';

/** Characters parsed between two looks at the clock. */
const CHUNK = 16_384;

/**
 * Builds the tree a browser builds (WHATWG HTML), and stops at the limits: formatting elements
 * left open are repeated in every paragraph, so that 97 KB can ask for gigabytes of nodes.
 * Throws a Refusal.
 */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document {
  const deadline = performance.now() + LIMITS.htmlTime;
  let nodes = 0;
  const inTime = () => {
    if (performance.now() > deadline) {
      throw new Refusal('limit-reached', 'time to parse the page', `${LIMITS.htmlTime} ms`);
    }
  };
  const parser = new Parser({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        nodes += 1;
        if (nodes % 1024 === 0) inTime();
        requireAtMost('elements of the page', nodes, LIMITS.htmlNodes);
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.tokenizer.write(text.slice(at, at + CHUNK), false);
    inTime();
  }
  parser.tokenizer.write('', true);
  return parser.document;
}
