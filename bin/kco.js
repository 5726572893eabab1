#!/usr/bin/env node
// Plain JavaScript that an old Node can read too, so that it is told in one sentence and not by a syntax error.
import { existsSync } from 'node:fs';
import * as module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = major === 22 || major === 24 || major >= 26;
const source = new URL('../src/cli/start.ts', import.meta.url);

if (!isSupported) {
  process.stderr.write(`kco: this is Node ${process.versions.node}; kco needs Node 22, 24, or 26 and newer.\n`);
  process.exitCode = 2;
} else if (!existsSync(source)) {
  module.enableCompileCache?.();
  await import(new URL('../dist/kco.js', import.meta.url).href);
} else if (major === 22 && minor < 18) {
  process.stderr.write(
    `kco: in a checkout kco needs Node 22.18 or newer; \`npm ci\` brings one that \`npx kco\` finds.\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  await import(source.href);
}
