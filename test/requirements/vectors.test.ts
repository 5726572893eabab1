import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecordedExchange } from '../../generated/validators/conformance.js';
import { json } from '../../src/order/json.ts';
import { statedOrders } from '../../src/order/stated-order.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Check, HistoryRuling, Ruling } from '../../src/requirements/requirement.ts';
import { type Vector, vectors, wholeExchange } from '../support/vectors.ts';

/** Hands a vector to a check; throws where the vector holds another kind of thing. */
function ruling(check: Check, { about, order, body, exchange, history, given = [], change }: Vector): Ruling {
  if (check.of === 'body' && body) return check.judge({ ...body, value: json(body.text) });
  if (check.of === 'exchange' && exchange) return check.judge(wholeExchange(exchange), given);
  if (check.of === 'history' && history) return placed(check.judge(history.map(wholeExchange), given));
  if (check.of === 'change' && change) return check.judge(change);
  const [stated] = body ? statedOrders(json(body.text), body.schema) : statedOrders(order, 'NewOrder');
  if (check.of === 'order' && stated) return check.judge(stated);
  throw new Error(`"${about}" holds nothing that a check of ${check.of} looks at`);
}

/** The evidence of a history, each pointer behind the exchange that it leads through. */
function placed(found: HistoryRuling): Ruling {
  return found === 'not concerned' ? found : found.map(({ where, ...one }) => ({ ...one, at: where + one.at }));
}

function checkOf(id: string): Check {
  const check = catalogue.find((requirement) => requirement.id === id)?.check;
  if (!check || 'untested' in check) throw new Error(`no requirement with a check is called ${id}`);
  return check;
}

for (const { requirement, cases } of vectors) {
  describe(requirement, () => {
    for (const vector of cases) {
      it(vector.about, () => {
        const found = ruling(checkOf(requirement), vector);
        if (found === 'not concerned') assert.equal(vector.upheld, found);
        else assert.deepEqual([found.map(({ at }) => at), found.length === 0], [vector.at ?? [], vector.upheld]);
      });
    }
  });
}

describe('the vectors', () => {
  for (const { id } of catalogue.filter((requirement) => !('untested' in requirement.check))) {
    it(`${id} has two that uphold it and two that do not`, () => {
      const cases = vectors.filter(({ requirement }) => requirement === id).flatMap((one) => one.cases);
      assert.ok(cases.filter(({ upheld }) => upheld === true).length >= 2, id);
      assert.ok(cases.filter(({ upheld }) => upheld === false).length >= 2, id);
    });
  }

  it('name a place exactly where they are not upheld', () => {
    const all = vectors.flatMap(({ cases }) => cases);
    const odd = all.filter(({ upheld, at }) => (upheld === false) !== (at !== undefined && at.length > 0));
    assert.deepEqual(odd, []);
  });

  it('are told apart by short facts, and each says where it is documented', () => {
    for (const { requirement, cases } of vectors) {
      const abouts = cases.map(({ about }) => about);
      assert.equal(new Set(abouts).size, abouts.length, requirement);
      const odd = cases.filter(({ about, from }) => about.length > 70 || /\bshould\b/.test(about) || from === '');
      assert.deepEqual(odd, []);
    }
  });

  it('hold exchanges as a record holds them', () => {
    const exchanges = vectors.flatMap(({ cases }) =>
      cases.flatMap(({ exchange, history = [] }) => [...(exchange ? [exchange] : []), ...history]),
    );
    const misfits = exchanges.flatMap((one) => (RecordedExchange(one) ? [] : RecordedExchange.errors));
    assert.deepEqual(misfits, []);
    assert.notEqual(exchanges.length, 0);
  });
});
