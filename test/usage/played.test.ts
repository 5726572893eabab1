import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pinnedAt } from '../../src/cli/drift/documents.ts';
import { libraryOf } from '../../src/cli/drift/reading.ts';
import { run } from '../../src/cli/main.ts';
import { type ReadRecord, readRecord } from '../../src/exchange/read-record.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { answersIn } from '../../src/usage/answers.ts';
import { listen, silence } from '../../src/usage/heard.ts';
import { oddChanges } from '../../src/usage/odd-changes.ts';
import { transitionsIn } from '../../src/usage/transitions.ts';
import { keptTerminal } from '../io/terminals.ts';
import { nine } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { digest } from '../support/digest.ts';

// The three that Kustom withdrew, and the tokens, about which nothing is required yet.
const unasked = ['resendCommunication', 'extendDueDate', 'readDueDateOptions'];
const tokens = ['readToken', 'createTokenOrder', 'updateTokenStatus'];

/** The record of everything that `kco certify` plays. */
async function played(test: TestContext): Promise<ReadRecord> {
  const folder = freshFolder(test);
  const { terminal } = keptTerminal(folder);
  assert.equal(await run(['certify', '--quiet'], terminal), 0);
  const [name = ''] = readdirSync(join(folder, 'runs'));
  return readRecord(readFileSync(join(folder, 'runs', name, 'exchanges.ndjson'), 'utf8'));
}

/** What a scenario is tagged with and gives no occasion to judge. */
function idle({ head: { given = [] }, exchanges, end }: ReadRecord): string[] {
  let from = 0;
  return (end?.scenarios ?? []).flatMap(({ id, name, tags, exchanges: count = 0 }) => {
    const own = exchanges.slice(from, from + count);
    from += count;
    const tagged = catalogue.filter((one) => tags.includes(`@${one.id}`));
    const unseen = inspect(tagged, { ...looseRun('', own, nine), given }).filter(({ verdict }) => verdict === 'unseen');
    return unseen.map(({ requirement }) => `${id} ${name}: ${requirement.id}`);
  });
}

/** What came in a record that our own descriptions do not know. */
function undescribed({ exchanges }: ReadRecord): string[] {
  const { documents } = pinnedAt(undefined, '.');
  const names = documents.map(({ name }) => name);
  const heard = silence(libraryOf(documents), names);
  for (const exchange of exchanges) listen(heard, exchange);
  return oddChanges(heard, digest).flatMap(({ places }) => places);
}

describe('what kco certify plays at the sandbox in this process', () => {
  it('occasions what it says, and leaves nothing out', { timeout: 60_000 }, async (test) => {
    const record = await played(test);
    const scenarios = record.end?.scenarios ?? [];
    const recorded = { exchanges: record.exchanges, scenarios };

    await test.test('each exchange belongs to a scenario', () => {
      const own = scenarios.map(({ exchanges = 0 }) => exchanges);
      assert.ok(own.length > 150 && own.every((count) => count > 0));
      const sum = own.reduce((total, count) => total + count, 0);
      assert.equal(sum, record.exchanges.length);
    });

    await test.test('each tag is judged in its scenario', () => assert.deepEqual(idle(record), []));

    await test.test('nothing comes that our descriptions do not know, but what is sent on purpose', () => {
      // A shop that believes that the bill can be moved as well.
      assert.deepEqual(undescribed(record), ['updateCustomerDetails request /billing_address']);
    });

    await test.test('each operation is asked for that is not withdrawn', () => {
      const silent = answersIn(recorded).filter(
        ({ asks, statuses }) => asks === 'merchant' && statuses.every(({ seen }) => seen === undefined),
      );
      assert.deepEqual(silent.map(({ operation }) => operation).sort(), [...unasked, ...tokens].sort());
    });

    await test.test('each deed is tried on an order of each status that a recorded Kustom has answered', () => {
      const untried = transitionsIn(recorded).flatMap(({ deed, cells }) =>
        cells.filter(({ isPossible, seen }) => isPossible && !seen).map(({ status }) => `${deed} / ${status}`),
      );
      assert.deepEqual(
        untried.filter((cell) => !cell.endsWith(' / CLOSED')),
        [],
      );
    });
  });
});
