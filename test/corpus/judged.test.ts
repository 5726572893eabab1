import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { movedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { runOf } from '../support/runs.ts';
import { freshSimulator } from '../support/simulators.ts';
import { type Sent, sessions, skipped } from './corpus.ts';
import { replay } from './whole-session.ts';

/** The departures in a session, each as `requirement: numbers of its requests`. */
async function departures(sent: readonly Sent[]): Promise<Record<string, string>> {
  const clock = movedClock();
  const sitting = { ...runOf({ subject: 'both' }), startedAt: clock.now() };
  const run = underWay(sitting, { clock, digest, keep: () => undefined });
  const { handler, acts } = freshSimulator({ accounts: 'anyone', clock });
  const watched = watch('merchant', handler, clock, run.tell);
  await replay(sent, acts, (asked) => {
    clock.goOn(2_000);
    return watched(asked);
  });
  const numbers = new Map(run.soFar().exchanges.map(({ id }, nth) => [id, sent[nth]?.n]));
  const odd = inspect(catalogue, run.soFar()).filter(
    ({ findings, verdict }) => findings.length > 0 || verdict === 'broken',
  );
  return Object.fromEntries(
    odd.map(({ requirement, findings }) => [
      requirement.id,
      [...new Set(findings.map(({ where }) => numbers.get(where)))].join(' '),
    ]),
  );
}

const keyless = 'it sends no idempotency key, so that it cannot be tried again safely';
const numbers = 'a reference is a number, which its description has as a text';
const cut = 'a price with decimals, which stood in the order as the shop had it';

/** What real clients get wrong, by session and requirement: in which of their requests, and why that is true. */
const departing: Readonly<Record<string, Readonly<Record<string, readonly [at: string, because: string]>>>> = {
  'java-kco-rest': {
    'om.acts-bear-key': ['8 14 15', keyless],
    'om.no-withdrawn-call': ['13', 'it has the papers of a capture sent out once more, which Kustom withdrew'],
  },
  'merchant-callbacks': { 'exchange.reference-is-text': ['5', numbers] },
  'node-konfig-ts': {},
  'node-vsf': {
    'order.unit-price-whole': ['2', cut],
    'exchange.fits-schema': ['1 2 3', 'amounts and rates that were never rounded'],
  },
  'php-kco-rest': {
    'om.acts-bear-key': ['9 11 16 18 28 30 35 37', keyless],
    'om.no-withdrawn-call': ['15 34', 'it has the papers of a capture sent out once more, which Kustom withdrew'],
  },
  'php-krokedil-woocommerce': {
    'order.unit-price-whole': ['3 5', cut],
    'order.settled-tax': ['21 22', 'its order_tax_amount is 0, and its lines contain a tax of 10544'],
    'exchange.fits-schema': ['5', 'an amount that was never rounded'],
    'exchange.reference-is-text': ['12 19', numbers],
    'om.acts-bear-key': ['21 22 23 24 27', keyless],
    'om.reads-before-acting': ['27', 'it cancels an order that it has not read since it was created'],
  },
  'php-magento-vaimo': {
    'order.line-total-exact': ['3 4', 'three pieces at a price that was rounded up: 3 × 1249 is not 3746'],
    'om.capture-within-remaining': ['20', 'everything was captured before, and it captures the same again'],
    'om.acts-bear-key': ['15 19 20', keyless],
  },
  'php-omnipay': {
    'om.no-act-on-ended': ['15', 'it releases what is captured in full, as its read before says'],
    'om.acts-bear-key': ['12 13 15', keyless],
    'om.billing-address-stays': ['10', 'it sends a billing address, which cannot be changed any more'],
    'om.capture-tells-shipping': ['12', 'it sends goods and tells of no parcel'],
  },
  'php-oxid7': {
    'exchange.reference-is-text': ['7', numbers],
    'om.cancel-only-uncaptured': ['14', 'it cancels what was captured'],
    'om.acts-bear-key': ['8 9 13 14', keyless],
  },
  'ruby-checkout-v3': {
    'order.settled-sum': ['16', 'it gives a part back, and names the lines of the whole order'],
    'om.acts-bear-key': ['8 10 14 16 20', keyless],
  },
};

describe('a whole session of a real client, said again and judged for both sides,', { skip: skipped }, () => {
  for (const [name, sent] of sessions()) {
    it(`departs where it is known to, and Kustom nowhere: ${name}`, async () => {
      const known = Object.entries(departing[name] ?? {}).map(([id, [at]]) => [id, at]);
      assert.deepEqual(await departures(sent), Object.fromEntries(known));
    });
  }

  it('is known by its name', () => {
    assert.deepEqual(
      Object.keys(departing),
      sessions().map(([name]) => name),
    );
  });
});
