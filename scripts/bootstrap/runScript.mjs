import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseNode } from './chooseNode.mjs';
import { installDependencies } from './installDependencies.mjs';
import { runChild } from './runChild.mjs';
import { StepError } from './StepError.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs what is missing, then runs a script under a Node that reads TypeScript. Sets the
 * exit code to the script's; a step that fails says so on stderr and gives 1.
 *
 * @param {readonly string[]} argv the script's path from the repository's root, its arguments
 */
export async function runScript(argv) {
  const [script, ...args] = argv;
  try {
    if (script === undefined) {
      throw new StepError('run a script', 'none was named', 'use one of the commands of "npm run"');
    }
    await installDependencies(root);
    const node = chooseNode(root);
    process.exitCode = await runChild(node.path, [...node.flags, resolve(root, script), ...args], {
      // Nothing here reaches out of this machine, nor does the site generator.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = error.exitCode;
  }
}
