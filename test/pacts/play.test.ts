import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Pickle } from '@cucumber/messages';
import { ask } from '../support/asks.ts';
import { freshFolder, root, startNode } from '../support/commands.ts';
import { pactEnv, whyNot } from './native.ts';

const options = { skip: whyNot(), timeout: 60_000 };

/** The contracts in a folder, by name. */
function contractsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const written = contractsIn(join(root, 'pacts'));

async function playedElsewhere(test: TestContext): Promise<Record<string, string>> {
  const folder = freshFolder(test);
  const words = [join(root, 'test/pacts/playing.ts'), folder];
  const { exit, stderr } = await startNode(test, words, { cwd: folder, env: pactEnv }).ended;
  assert.equal(exit, 0, stderr);
  return contractsIn(folder);
}

/** One thing that is asked, in one situation. */
interface Question {
  readonly given: readonly string[];
  readonly when: string;
}

/** What is asked in a scenario: with each When, what was done before it belongs to the situation. */
function questionsIn({ steps }: Pickle): Question[] {
  const before = steps.filter(({ type }) => type !== 'Outcome').map(({ text }) => text);
  return steps.flatMap(({ text, type }, nth) =>
    // To let time pass is to ask nobody.
    type === 'Action' && !/^\d+ days pass$/.test(text) ? [{ given: before.slice(0, nth), when: text }] : [],
  );
}

/** What the scenarios ask that are tagged as contracts, each once. */
function contractQuestions(): string[] {
  const folder = join(root, 'features');
  const newId = IdGenerator.incrementing();
  const pickles = readdirSync(folder)
    .filter((name) => name.endsWith('.feature'))
    .flatMap((name) => {
      const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
      return compile(parser.parse(readFileSync(join(folder, name), 'utf8')), name, newId);
    });
  const tagged = pickles.filter(({ tags }) => tags.some(({ name }) => name === '@contract'));
  return [...new Set(tagged.flatMap(questionsIn).map((one) => JSON.stringify(one)))].sort();
}

describe('playing the contracts', options, () => {
  it('writes what stands in pacts/, to the byte', async (test) => {
    Object.assign(process.env, pactEnv);
    const { playContracts } = await import('../../scripts/contract/play.ts');
    const folder = freshFolder(test);
    const scenarios = await playContracts(folder);
    assert.notEqual(scenarios.length, 0);
    assert.deepEqual(new Set(scenarios.map(({ status }) => status)), new Set(['passed']));
    assert.deepEqual(contractsIn(folder), written);
  });

  it('writes the same a second time', async (test) => assert.deepEqual(await playedElsewhere(test), written));
});

describe('a When of a contract', options, () => {
  it('asks once: a second question would be left out of the contract unseen', async (test) => {
    Object.assign(process.env, pactEnv);
    const { mocked } = await import('../../scripts/contract/mocked.ts');
    const { checkoutName, ofKustom } = await import('../../scripts/contract/contracts.ts');
    const scene = { given: ['a merchant'], when: 'the merchant asks' };
    const answer = async () => ({ status: 204, headers: [], body: new Uint8Array() });
    const handler = mocked(ofKustom(checkoutName, freshFolder(test)), answer, () => scene);
    assert.equal((await handler(ask('GET', '/checkout/v3/orders/1'))).status, 204);
    await assert.rejects(handler(ask('GET', '/checkout/v3/orders/1')), /“the merchant asks” asks more than once/);
  });
});

describe('a contract', () => {
  const interactions = Object.values(written).flatMap((text) => JSON.parse(text).interactions);

  it('is one of three: two for those that a shop asks, one for the shop', () => {
    assert.deepEqual(Object.keys(written), [
      'kustom-shop.json',
      'shop-kustom-checkout.json',
      'shop-kustom-order-management.json',
    ]);
  });

  it('has an interaction for each When of the @contract scenarios, and its situation is what was before it', () => {
    const found = interactions.map(({ description, providerStates = [] }) =>
      JSON.stringify({ given: providerStates.map(({ name }: { name: string }) => name), when: description }),
    );
    assert.notEqual(found.length, 0);
    assert.deepEqual(found.sort(), contractQuestions());
  });

  it('names no address of this machine and no moment of its own', () => {
    const text = Object.values(written).join('\n');
    assert.doesNotMatch(text, /127\.0\.0\.1|localhost/);
    const moments = [...text.matchAll(/"([0-9]{4}-[0-9]{2})-[0-9]{2}T[^"]*"/g)].map(([, month]) => month);
    assert.deepEqual(new Set(moments), new Set(['2026-01', '2026-02']));
  });
});
