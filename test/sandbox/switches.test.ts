import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { chosenSwitches } from '../../src/sandbox/chosen-switches.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import type { Switch } from '../../src/simulator/switch.ts';
import { switchTable } from '../../src/simulator/switches.ts';
import { ask, paired } from '../support/asks.ts';
import { freshFolder, kco, root, runFolderIn, serving } from '../support/commands.ts';
import { read } from '../support/simulators.ts';
import { act } from './acts.ts';
import { created } from './orders.ts';

const merchant = [paired(sandboxAccount)];

/** What a switch can be, as the page writes it. */
function written({ values }: Switch): string {
  if ('usual' in values) return `\`${values.usual}\`; ${values.least} to ${values.most}`;
  return values.map((one) => `\`${one}\``).join(' · ');
}

describe('the switches of the sandbox', () => {
  it('all stand on its page, with what they decide and can be', () => {
    const page = readFileSync(join(root, 'SANDBOX.md'), 'utf8');
    const rows = Object.entries<Switch>(switchTable).map(
      ([name, one]) => `| \`${name}\` | ${one.decides} | ${written(one)} |`,
    );
    assert.deepEqual(
      page
        .match(/(?<=\| switch .*\n\|---\|---\|---\|\n)(?:\|.*\n)+/)?.[0]
        .trimEnd()
        .split('\n'),
      rows,
    );
  });

  for (const [given, message] of [
    [{ expireas: 'CANCELLED' }, /--switch: no switch is called “expireas”\. Did you mean “expireAs”\?/],
    [{ nothingLikeIt: 'x' }, /There are codes, updateRefusal, .*keyHours\./],
    [
      { expireAs: 'CANCELED' },
      /expireAs cannot be “CANCELED”\. It is one of: EXPIRED, CANCELLED\. Did you mean “CANCELLED”\?/,
    ],
    [{ keyHours: 'soon' }, /keyHours cannot be “soon”\. It is one of: a whole number from 1 to 8760\./],
    [{ authorizationDays: 0 }, /authorizationDays cannot be “0”/],
    [{ constructor: 'x' }, /no switch is called “constructor”/],
  ] as const) {
    it(`cannot be set so: ${JSON.stringify(given)}`, () => {
      assert.throws(() => chosenSwitches(given, '--switch'), message);
      assert.throws(() => chosenSwitches(given, '--switch'), CannotJudge);
    });
  }

  it('can be set in a test', async () => {
    const { handler } = sandbox({ switches: { secondCancel: 'accepted' } });
    const id = await created(handler);
    assert.equal((await act(handler, id, 'buy')).status, 200);
    for (const _ of ['once', 'and once more']) {
      const answered = await handler(ask('POST', `/ordermanagement/v1/orders/${id}/cancel`, '', merchant));
      assert.equal(answered.status, 204);
    }
    assert.throws(() => sandbox({ switches: { secondCancel: 'perhaps' as 'accepted' } }), /sandbox\(\{ switches \}\)/);
  });

  it('can be set on the line and in kco.yaml, where the line counts for more', async (test) => {
    const cwd = freshFolder(test);
    writeFileSync(join(cwd, 'kco.yaml'), 'sandbox: { switches: { authorizationDays: 3, malformedId: 404 } }\n');
    const { origin, stop } = await serving(test, ['sandbox', '--quiet', '--switch', 'malformedId=400'], { cwd });
    const headers = { authorization: merchant[0]?.[1] ?? '' };
    assert.equal((await fetch(`${origin}/ordermanagement/v1/orders/a`, { headers })).status, 400);
    assert.equal((await stop('SIGINT')).exit, 130);
    const { command } = JSON.parse(readFileSync(join(runFolderIn(cwd), 'report.json'), 'utf8'));
    assert.match(command, /--switch authorizationDays=3 --switch malformedId=400/);
  });

  for (const [words, yaml, message] of [
    [['--switch', 'expireas=CANCELLED'], '', /Did you mean “expireAs”\?/],
    [['--switch', 'expireAs'], '', /--switch is written NAME=VALUE/],
    [[], 'sandbox: { switches: { expireAs: LATER } }\n', /kco\.yaml, sandbox\.switches: expireAs cannot be “LATER”/],
  ] as const) {
    it(`end the command with 2 where they are wrong: ${words.join(' ') || yaml}`, async (test) => {
      const cwd = freshFolder(test);
      if (yaml) writeFileSync(join(cwd, 'kco.yaml'), yaml);
      const { exit, stderr } = await kco(test, ['sandbox', '--port', '0', ...words], { cwd });
      assert.equal(exit, 2, stderr);
      assert.match(stderr, message);
    });
  }
});

describe('the decision whether a purchase is a fraud', () => {
  it('lets a pending order be captured, and is taken once', async () => {
    const { handler } = sandbox();
    const id = await created(handler);
    assert.equal((await act(handler, id, 'fraud', { status: 'ACCEPTED' })).status, 404);
    await act(handler, id, 'buy', { persona: 'pending' });
    const path = `/ordermanagement/v1/orders/${id}/captures`;
    const capture = () => handler(ask('POST', path, { captured_amount: 1 }, merchant));
    assert.equal((await capture()).status, 403);
    assert.equal((await act(handler, id, 'fraud', { status: 'MAYBE' })).status, 400);
    const told = await act(handler, id, 'fraud', { status: 'ACCEPTED' });
    assert.deepEqual([told.status, told.json], [200, { order_id: id, status: 'AUTHORIZED', fraud_status: 'ACCEPTED' }]);
    assert.equal((await act(handler, id, 'fraud', { status: 'REJECTED' })).status, 409);
    assert.equal((await capture()).status, 201);
  });

  it('has nothing to decide of somebody whom nobody refuses', async () => {
    const { handler } = sandbox();
    const id = await created(handler);
    await act(handler, id, 'buy');
    const { status, json } = await act(handler, id, 'fraud', { status: 'REJECTED' });
    assert.deepEqual([status, json.problem], [409, 'nothing is to be decided: the fraud_status is ACCEPTED']);
    assert.match(read(await handler(ask('GET', `/ordermanagement/v1/orders/${id}`, '', merchant))).text, /"ACCEPTED"/);
  });
});
