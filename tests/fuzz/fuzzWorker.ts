import { parentPort } from 'node:worker_threads';
import { parseOutcomes } from './parseOutcome.ts';

// One file after the other, in a thread of its own: a reader that never ends can be stopped there.
parentPort?.on('message', (bytes: Uint8Array) => {
  void parseOutcomes(Buffer.from(bytes)).then((outcomes) => parentPort?.postMessage(outcomes));
});
