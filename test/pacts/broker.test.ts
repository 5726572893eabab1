import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { root, startNode } from '../support/commands.ts';
import { broker } from './broker.ts';
import { pactEnv, whyNot } from './native.ts';

const GIT_BRANCH = 'a-branch';

function ended(
  test: TestContext,
  script: string,
  env: Readonly<Record<string, string>>,
  words: readonly string[] = [],
) {
  return startNode(test, [...words, join(root, 'scripts', script)], { cwd: root, env: { ...pactEnv, ...env } }).ended;
}

describe('the contracts at a broker', { timeout: 60_000 }, () => {
  it('are published under the commit and the branch, and told of as verified', { skip: whyNot() }, async (test) => {
    const version = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    const { origin, told } = await broker(test);
    const env = { PACT_BROKER_BASE_URL: origin, GIT_BRANCH };
    const published = await ended(test, 'publish-pacts.ts', env);
    assert.equal(published.exit, 0, published.stdout + published.stderr);
    assert.deepEqual(told.published.sort(), [
      `kustom to shop, ${version} on a-branch`,
      `shop to kustom-checkout, ${version} on a-branch`,
      `shop to kustom-order-management, ${version} on a-branch`,
    ]);
    const verified = await ended(test, 'verify-pacts.ts', env);
    assert.equal(verified.exit, 0, verified.stdout + verified.stderr);
    assert.deepEqual(told.verified, [
      `shop/kustom-checkout: kept by ${version}`,
      `shop/kustom-order-management: kept by ${version}`,
    ]);
  });

  it('need one that is named', async (test) => {
    const { exit, stderr } = await ended(test, 'publish-pacts.ts', {});
    assert.equal(exit, 2);
    assert.match(stderr, /name it with PACT_BROKER_BASE_URL/);
  });
});

describe('where the native part of Pact does not load', () => {
  it('npm run pacts says so, leaves the contracts where they are, and ends with 2', async (test) => {
    const broken = 'process.dlopen = () => { throw new Error("there is no such library") };';
    const { exit, stderr } = await ended(test, 'pacts.ts', {}, ['--import', `data:text/javascript,${broken}`]);
    assert.equal(exit, 2, stderr);
    assert.match(
      stderr,
      /The native part of Pact does not load here: there is no such library\nContracts need it, and nothing else does\./,
    );
  });
});
