import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspectOnly } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { play } from '../../src/io/cucumber.ts';
import { setStage } from '../../src/io/stage.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { account } from '../support/asks.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { freshFolder, root } from '../support/commands.ts';
import { digest } from '../support/digest.ts';
import { runOf } from '../support/runs.ts';
import { fresh } from '../support/simulators.ts';

const feature = `Feature: What a scenario may say of itself
  Scenario: right
    When the merchant creates an order for five yellow T-shirts
    Then the order is created
  Scenario: nothing of its own
    Given a merchant in Sweden
    Then the order is created
  Scenario: wrong
    When the merchant creates an order for five yellow T-shirts with the tax added on top
    Then the amounts of the order add up
  Scenario: wrong on purpose
    When the merchant creates an order for five yellow T-shirts with the tax added on top
    Then the tax of the order is wrong
  Scenario: right, after others were wrong
    When the merchant creates an order for five yellow T-shirts
    Then the amounts of the order add up
  Scenario: not as wrong as it says, after others were
    When the merchant creates an order for five yellow T-shirts
    Then the tax of the order is wrong
`;

/** Plays the feature at a fresh simulator; once in this process, because cucumber-js defines the steps once in one. */
async function played(folder: string): Promise<PlayedScenario[]> {
  const clock = scriptedClock();
  const run = underWay({ ...runOf({}), startedAt: nine }, { clock, digest, keep: () => undefined });
  const kustom = watch('merchant', fresh(), clock, run.tell);
  const judge = inspectOnly(catalogue);
  setStage({ kustom, settings: { host: 'kustom.test', ...account }, soFar: () => run.soFar(), judge });
  const path = join(folder, 'own.feature');
  writeFileSync(path, feature);
  const steps = [join(root, 'step-definitions/*.ts')];
  return play({ root, features: [path], steps, isTypeScript: true, onScenario: () => undefined });
}

describe('a Then', { timeout: 60_000 }, () => {
  const nobody = /^nobody noticed a departure from order\.line-tax$/m;
  const table: readonly [name: string, problem: RegExp | undefined][] = [
    ['right', undefined],
    ['nothing of its own', /^\S+ had no occasion in this scenario$/m],
    [
      'wrong',
      /order\.line-tax: .*\nmerchant-2 \/request\/body\/order_lines\/0\/.*: expected 4545 5\/11, ± 1, got 5000/,
    ],
    ['wrong on purpose', undefined],
    ['right, after others were wrong', undefined],
    ['not as wrong as it says, after others were', nobody],
  ];

  it('is about the exchanges of its own scenario, and does not take what was not seen for upheld', async (test) => {
    const scenarios = await played(freshFolder(test));
    assert.deepEqual(
      scenarios.map(({ name, status }) => [name, status]),
      table.map(([name, problem]) => [name, problem === undefined ? 'passed' : 'failed']),
    );
    for (const [index, [name, problem]] of table.entries()) {
      if (problem) assert.match(scenarios[index]?.problem ?? '', problem, name);
    }
  });
});
