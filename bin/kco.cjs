#!/usr/bin/env node
// CommonJS, so that an old Node can read it too and is told in one sentence, and because a `require` loads less of
// Node than an import statement does.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = major === 22 || major === 24 || major >= 26;
const source = join(__dirname, '../src/cli/start.ts');
const isCheckout = existsSync(source);

function sorry(needed) {
  process.stderr.write(`kco: this is Node ${process.versions.node}; ${needed}\n`);
  process.exitCode = 2;
}

if (!isSupported) {
  sorry('kco needs Node 22, 24, or 26 and newer.');
} else if (isCheckout && major === 22 && minor < 18) {
  sorry('in a checkout kco needs Node 22.18 or newer. `npm ci` brings one that `npx kco` finds.');
} else {
  enableCompileCache?.();
  import(pathToFileURL(isCheckout ? source : join(__dirname, '../dist/kco.js')));
}
