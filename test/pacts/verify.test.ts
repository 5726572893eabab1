import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { freshFolder, root, startNode } from '../support/commands.ts';
import { pactEnv, whyNot } from './native.ts';

/** What was said of a case, and whether the contract was kept. */
interface Outcome {
  readonly said: string;
  readonly outcome: string;
}

/** How the cases of `cases.ts` ended, by what they are about: that file loads Pact, so only the program reads it. */
async function verified(test: TestContext): Promise<ReadonlyMap<string, Outcome>> {
  const folder = freshFolder(test);
  const words = [join(root, 'test/pacts/verification.ts'), folder];
  const { exit, stdout, stderr } = await startNode(test, words, { cwd: folder, env: pactEnv }).ended;
  assert.equal(exit, 0, stderr);
  const told = stripVTControlCharacters(stdout).matchAll(/^== (.*)\n([\s\S]*?)^== (kept|not kept)$/gm);
  return new Map([...told].map(([, about = '', said = '', outcome = '']) => [about, { said, outcome }]));
}

const right = ['checkout', 'order management', 'the example shop'];

// What Pact says of what is wrong in one thing.
const departing: Readonly<Record<string, RegExp>> = {
  'adds one to the tax': /order_tax_amount -> Expected 4546 .* to be equal to 4545/,
  'answers a creation with 200': /expected 201 but was 200/,
  'sends no Location': /includes header 'Location'/,
  'omits the status of an order': /missing the following keys: status/,
  'answers with the amount as a text': /order_amount -> Expected '50000' \(String\) to be equal to 50000/,
  'forgets a unit that remains': /remaining_authorized_amount -> Expected 67894 .* to be equal to 67895/,
  'refuses for another reason': /error_code -> Expected 'BAD_VALUE' .* to be equal to 'CAPTURE_NOT_ALLOWED'/,
  'refuses in a field of its own': /missing the following keys: error_text/,
  'loses what it does not know': /order_lines -> Variant at index 1 .*"SPRING".* was not found/,
  'has 1 in the total that no line has': /order_amount -> Expected 50001 .* to be equal to 50000/,
  'has -5 in the total that no line has': /order_amount -> Expected 49995 .* to be equal to 50000/,
  'adds the tax on top': /order_tax_amount -> Expected 5000 .* to be equal to 4545/,
  'states no total of a line': /order_lines -> Variant at index 0 .*"total_amount":50000.* was not found/,
  'charges the delivery twice': /order_amount -> Expected 59800 .* to be equal to 54900/,
  'stands by nothing': /expected 200 but was 400/,
  'a contract that wants another tax': /order_tax_amount -> Expected 4545 .* to be equal to 4544/,
  'a contract that wants another status': /expected 205 but was 204/,
  'a contract that wants another currency': /purchase_currency -> Expected 'SEK' .* to be equal to 'NOK'/,
};

describe('the contracts', { skip: whyNot(), timeout: 120_000 }, () => {
  it('are kept by the simulator and the example shop, and by nobody who is wrong in one thing', async (test) => {
    const outcomes = await verified(test);
    assert.deepEqual([...outcomes.keys()], [...right, ...Object.keys(departing)]);
    for (const about of right) assert.equal(outcomes.get(about)?.outcome, 'kept', outcomes.get(about)?.said);
    for (const [about, says] of Object.entries(departing)) {
      assert.equal(outcomes.get(about)?.outcome, 'not kept', about);
      assert.match(outcomes.get(about)?.said ?? '', says);
    }
  });
});
