import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from './pairs.ts';

/** Two descriptions held against each other, process against process: the pinned one, and the same with one field renamed. */
export function driftInDescriptions(
  root: string,
  installed: string,
  start: (...words: readonly string[]) => () => void,
): Pair {
  const folder = join(installed, 'descriptions');
  mkdirSync(folder);
  const pinned = join(root, 'specs/checkout.yaml');
  const published = join(folder, 'published.yaml');
  const text = readFileSync(pinned, 'utf8');
  const renamed = text.replaceAll(/\bmerchant_reference1\b/g, 'merchant_reference_1');
  if (renamed === text) throw new Error('specs/checkout.yaml has no field merchant_reference1 to rename');
  writeFileSync(published, renamed);
  return {
    about: '`kco drift` of specs/checkout.yaml with one field renamed, against `redocly diff`',
    limit: 0.6,
    ours: start(join(installed, 'bin/kco.cjs'), 'drift', published, '--pinned', pinned),
    theirs: start(join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'diff', pinned, published),
    times: 1,
  };
}
