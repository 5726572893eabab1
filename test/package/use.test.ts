import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Ended, startNode } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { everyUse, everyUseTold, openings } from './every-use.ts';
import { type Installation, installation } from './installation.ts';
import { isMissing, played, runners } from './runners.ts';

const limits = { timeout: 30_000 };
let here: Installation;

/** Runs a program of Node in the user's project. */
function node(test: TestContext, ...words: readonly string[]): Promise<Ended> {
  return startNode(test, words, { cwd: here.home }).ended;
}

function write(name: string, text: string): string {
  writeFileSync(join(here.home, name), text);
  return name;
}

const libraryUse = `
import { readFileSync } from 'node:fs';
import { judge, sandbox } from 'kco-conformance';

const order = readFileSync('wrong.json', 'utf8');
const kustom = sandbox();
const origin = await kustom.listen();
const authorization = 'Basic ' + btoa('K000000_sandbox:kco_test_api_sandbox');
const headers = { authorization, 'content-type': 'application/json' };
const { status } = await fetch(origin + '/checkout/v3/orders', { method: 'POST', headers, body: order });
await kustom.close();
let thrown;
try { kustom.assertConformant(); } catch (error) { thrown = error.name; }
const { verdict } = judge(JSON.parse(order));
console.log(JSON.stringify({ verdict, status, heard: kustom.report().verdict, thrown }));
`;

const vectorUse = `
import file from 'kco-conformance/order-vectors.json' with { type: 'json' };
import schema from 'kco-conformance/order-vectors.schema.json' with { type: 'json' };

const { about, verdict } = file.vectors.find(({ id }) => id === 'A01');
console.log(JSON.stringify({ about, verdict, schema: schema.title }));
`;

const ownSteps = `
import { Given } from 'kco-conformance/steps';

Given('a shop of our own', () => {});
`;

// Cucumber loads the steps: an import statement of one's own finds it at rest, and it refuses.
const stepUse = `
import { loadConfiguration, loadSupport } from '@cucumber/cucumber/api';

const { runConfiguration } = await loadConfiguration({ file: false, provided: { import: ['own-steps.js'] } });
const { stepDefinitions, World } = await loadSupport(runConfiguration);
console.log(stepDefinitions.map(({ pattern }) => pattern).join(), World.name);
`;

before(() => {
  here = installation();
  here.add('nock');
  write('package.json', '{ "type": "module" }\n');
  write('right.json', JSON.stringify(rightOrder));
  write('wrong.json', JSON.stringify(wrongOrder));
});
after(() => here.remove());

describe('the command of the package', { concurrency: true }, () => {
  it('checks an order', limits, async (test) => {
    const right = await node(test, here.bin, 'check', 'right.json');
    assert.deepEqual([right.exit, right.stderr], [0, '']);
    const wrong = await node(test, here.bin, 'check', 'wrong.json');
    assert.equal(wrong.exit, 1);
    assert.match(wrong.stdout, /^✗ order\.line-tax /m);
  });

  it('certifies with its compiled steps', limits, async (test) => {
    const { exit, stdout, stderr } = await node(test, here.bin, 'certify');
    assert.equal(exit, 0, stderr);
    assert.match(stdout, /^Conformant: /m);
    assert.match(stderr, /^kco: (\d+) of \1 /m);
  });

  it('serves HTTPS, by an authority that it makes', limits, async (test) => {
    const words = ['sandbox', '--https', '--authority', 'trust', '--port', '0'];
    const running = startNode(test, [here.bin, ...words], { cwd: here.home });
    await running.says(/serves at https:/);
    assert.match(readFileSync(join(here.home, 'trust/authority.pem'), 'utf8'), /BEGIN CERTIFICATE/);
    assert.notEqual((await running.stop('SIGTERM')).exit, 3);
  });

  it('compares with the descriptions that it brings along', limits, async (test) => {
    const { exit, stdout } = await node(test, here.bin, 'drift', join(here.folder, 'specs/checkout.yaml'));
    assert.equal(exit, 0);
    assert.match(stdout, /✓ upheld: (?:spec\.\S+, )*spec\.response-fields-stay,/);
  });
});

describe('the modules of the package', { concurrency: true }, () => {
  it('judge and serve', limits, async (test) => {
    const { exit, stdout, stderr } = await node(test, write('library.js', libraryUse));
    assert.deepEqual([exit, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), { verdict: 'departs', status: 400, heard: 'departs', thrown: 'Departure' });
  });

  for (const [name, opening] of Object.entries(openings)) {
    it(`do all that they export in ${name}`, limits, async (test) => {
      const { exit, stdout, stderr } = await node(test, write(name, opening + everyUse));
      assert.deepEqual([exit, stderr], [0, '']);
      assert.deepEqual(JSON.parse(stdout), everyUseTold);
    });
  }

  it('lend their World to steps that Cucumber loads', limits, async (test) => {
    write('own-steps.js', ownSteps);
    const { exit, stdout, stderr } = await node(test, write('steps.js', stepUse));
    assert.deepEqual([exit, stderr], [0, '']);
    assert.equal(stdout, 'a shop of our own KcoWorld\n');
  });

  it('bring the vectors for a calculator of one’s own', limits, async (test) => {
    const { exit, stdout, stderr } = await node(test, write('vectors.js', vectorUse));
    assert.deepEqual([exit, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), {
      about: '10 % of tax contained in 50000',
      verdict: 'valid',
      schema: 'Order vectors',
    });
  });
});

describe('an example of a test, beside a right shop and beside a wrong one,', () => {
  for (const [name, runner] of Object.entries(runners)) {
    it(`passes, and tells what departs, in ${name}`, { ...limits, skip: isMissing(runner) }, async () => {
      const said = await played(runner, here);
      const { passed, failed } = runner.counts.exec(said)?.groups ?? {};
      assert.deepEqual([passed, failed], ['2', '2'], said);
      assert.match(
        said,
        /the shop departs from what Kustom documents\n\s+✗ (?:exchange\.host-is-kustoms|order\.line-tax) /,
      );
      assert.match(said, /to do {5}\w/);
      assert.doesNotMatch(said, /upheld/);
    });
  }
});
