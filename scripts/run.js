/**
 * Runs one of the TypeScript scripts beside it: `node scripts/run.js generate --check`. Plain JavaScript, so that an older Node can say
 * what is wrong instead of failing on the first type.
 */
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This script runs on Node 24, which \`npm ci\` installs into node_modules; this is Node ${process.versions.node}.\n` +
      'Run it through npm (`npm start`, `npm test`, `npm run …`). If you did, its install script was skipped: run `npm rebuild node`.',
  )
  process.exit(1)
}
await import(`./${process.argv[2]}.ts`)
