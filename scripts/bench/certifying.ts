import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from './pairs.ts';

/** Steps that fit every sentence and do nothing: what Cucumber itself takes for the same scenarios. */
const emptySteps = `import { Given, setDefaultTimeout } from '@cucumber/cucumber';
setDefaultTimeout(-1);
Given(/.*/, () => undefined);
`;

/**
 * A whole certification of the built-in sandbox, cold, against cucumber-js with empty steps. `installed`: the package,
 * laid out in a folder of its own; `start` starts Node with these words there.
 */
export function certifying(root: string, installed: string, start: (...words: readonly string[]) => () => void): Pair {
  cpSync(join(root, 'features'), join(installed, 'features'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
  const steps = join(installed, 'empty');
  mkdirSync(steps);
  writeFileSync(join(steps, 'steps.mjs'), emptySteps);
  const cucumber = join(root, 'node_modules/@cucumber/cucumber/bin/cucumber.js');
  return {
    about: '`kco certify` of the built-in sandbox, cold, against cucumber-js with empty steps for the same scenarios',
    limit: 2,
    ours: start(join(installed, 'bin/kco.cjs'), 'certify', '--quiet', '--out', join(installed, 'runs')),
    theirs: start(cucumber, '--import', join(steps, 'steps.mjs'), '--format', 'summary', join(installed, 'features')),
    times: 1,
  };
}
