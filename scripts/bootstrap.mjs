// Runs one of the TypeScript scripts on a clone where nothing may be installed yet:
//   node scripts/bootstrap.mjs scripts/parse.ts FILE...
// Plain JavaScript without dependencies, and imported late, so that an old Node reads this
// file far enough to say what is wrong with it.
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Gongkai needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n` +
      'What to do: install a current Node from https://nodejs.org and run the command again.',
  );
  process.exitCode = 1;
} else {
  import('./bootstrap/runScript.mjs').then(({ runScript }) => runScript(process.argv.slice(2)));
}
