import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
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

interface Scenario {
  readonly given: readonly string[];
  readonly when: string;
}

/** The scenarios of the features that are tagged as contracts: the sentences of their Givens, and of their Whens. */
function contractScenarios(): Scenario[] {
  const folder = join(root, 'features');
  const features = readdirSync(folder).filter((name) => name.endsWith('.feature'));
  const blocks = features.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\n\s*\n/)
      .filter((block) => /@contract\b/.test(block)),
  );
  return blocks.map((block) => {
    const [, given = '', when = ''] = /Scenario:.*\n([\s\S]*?)(^\s*When [\s\S]*?)^\s*Then /m.exec(block) ?? [];
    const sentences = (text: string) => [...text.matchAll(/^\s*(?:Given|When|And) (.*)$/gm)].map(([, one = '']) => one);
    return { given: sentences(given), when: sentences(when).join(' and ') };
  });
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

  for (const time of ['a second time', 'a third time']) {
    it(`writes the same ${time}`, async (test) => assert.deepEqual(await playedElsewhere(test), written));
  }
});

describe('a contract', () => {
  const interactions = Object.values(written).flatMap((text) => JSON.parse(text).interactions);

  it('has an interaction for each @contract scenario, with its Given as the state and its When as the question', () => {
    const found = interactions.map(({ description, providerStates }) => ({
      given: providerStates.map(({ name }: { name: string }) => name),
      when: description,
    }));
    assert.notEqual(found.length, 0);
    assert.deepEqual(found, contractScenarios());
  });

  it('names no address of this machine and no moment of its own', () => {
    const text = Object.values(written).join('\n');
    assert.doesNotMatch(text, /127\.0\.0\.1|localhost/);
    const moments = [...text.matchAll(/"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^"]*"/g)].map(([moment]) => moment);
    assert.deepEqual(new Set(moments), new Set(['"2026-01-01T00:00:00Z"']));
  });
});
