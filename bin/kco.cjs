#!/usr/bin/env node
// CommonJS, so that an old Node can read it too and is told in one sentence, and because a `require` loads less of
// Node than an import statement does.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { inspect } = require('node:util');

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = (major === 22 && minor >= 12) || major === 24 || major >= 26;
const source = join(__dirname, '../src/cli/start.ts');
const isCheckout = existsSync(source);

function sorry(needed) {
  process.stderr.write(`kco: this is Node ${process.versions.node}; ${needed}\n`);
  process.exitCode = 2;
}

/** Whatever goes wrong once the program runs is told by the program; here it could not even be loaded. */
function cannotStart(thrown) {
  const what = thrown instanceof Error ? thrown.message.split('\n')[0] : inspect(thrown, { depth: 1 });
  const again = isCheckout ? '`npm ci`' : '`npm install kco-conformance`';
  process.stderr.write(
    `kco: its own files cannot be loaded (${what}).\n` +
      `     This installation is damaged: ${again} makes it anew. If that does not help, the error is ours.\n`,
  );
  process.exitCode = 3;
}

if (!isSupported) {
  sorry('kco needs Node 22 (from 22.12 on), 24, or 26 and newer.');
} else if (isCheckout && major === 22 && minor < 18) {
  sorry('in a checkout kco needs Node 22.18 or newer. `npm ci` brings one that `npx kco` finds.');
} else {
  if (enableCompileCache) enableCompileCache();
  import(pathToFileURL(isCheckout ? source : join(__dirname, '../dist/kco.js'))).catch(cannotStart);
}
