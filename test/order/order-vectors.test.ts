import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from '../../generated/conformance.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { ask } from '../support/asks.ts';
import { exactly } from '../support/exact.ts';
import { exchange } from '../support/exchanges.ts';
import { distinct, foundAs, half, judgedAs } from '../support/halves.ts';
import { fileOfVectors, type OrderVector, operationOf, orderVectors, textOf } from '../support/order-vectors.ts';
import { fresh, read } from '../support/simulators.ts';

function judged(vector: OrderVector, strict: boolean): Report {
  return judgedAs([half(vector.id, operationOf(vector), textOf(vector))], { strict });
}

function named(report: Report, verdict: 'fail' | 'warn'): string[] {
  return distinct(foundAs(verdict, report).map(({ requirement }) => requirement));
}

/** Where these requirements found something. */
function places(report: Report, ids: readonly string[]): string[] {
  const found = [...foundAs('fail', report), ...foundAs('warn', report)];
  return distinct(found.filter(({ requirement }) => ids.includes(requirement)).map(({ at }) => at));
}

/** What is said of a vector whose verdict is right, by default and strictly. */
function expected({ verdict, at = [], requirements = [], advice = [] }: OrderVector): object {
  const fails = verdict === 'invalid' ? requirements : [];
  const warns = verdict === 'grey' ? [...requirements, ...advice] : advice;
  const isClean = fails.length + warns.length === 0;
  return {
    verdict: verdict === 'invalid' ? 'departs' : 'conformant',
    strictly: isClean ? 'conformant' : 'departs',
    fails: distinct(fails),
    warns: distinct(warns),
    at: distinct(at),
  };
}

describe('kco check, given a vector,', () => {
  for (const vector of orderVectors) {
    it(`says ${vector.verdict} of ${vector.id}: ${vector.about}`, () => {
      const report = judged(vector, false);
      const said = {
        verdict: report.verdict,
        strictly: judged(vector, true).verdict,
        fails: named(report, 'fail'),
        warns: named(report, 'warn'),
        at: places(report, vector.requirements ?? []),
      };
      assert.deepEqual(said, expected(vector));
    });
  }
});

describe('the simulator, given a vector,', () => {
  const creations = orderVectors.filter((vector) => operationOf(vector) === 'createOrder');
  for (const vector of creations) {
    const status = vector.verdict === 'invalid' ? 400 : 201;
    it(`answers ${status} to ${vector.id}: ${vector.about}`, async () => {
      const answer = read(await fresh()(ask('POST', '/checkout/v3/orders', textOf(vector))));
      assert.equal(answer.status, status, answer.text);
      if (vector.verdict !== 'invalid') return;
      const fields = (vector.at ?? []).map((pointer) => pointer.split('/').at(-1) ?? pointer);
      assert.ok(
        fields.some((field) => new RegExp(`[ .]${field}\\b`).test(answer.text)),
        answer.text,
      );
    });
  }
});

describe('a refusal of a vector', () => {
  const answered = { error_code: 'BAD_VALUE', error_messages: ['Bad value: order_lines'], correlation_id: '1' };
  // Whether an order over nothing, or none of something, is taken is documented nowhere either.
  const overNothing = (body: unknown) => /"(?:order_amount|quantity)":0[,}]/.test(JSON.stringify(body));

  for (const vector of orderVectors.filter((one) => operationOf(one) === 'createOrder')) {
    // What is only advised against may be refused, for all that is known. Whether the sums contain the discount lines is documented nowhere, so there is always a reading that refuses.
    const isDue =
      vector.verdict === 'valid' && !vector.body.discount_lines && !vector.advice && !overNothing(vector.body);
    it(`is${isDue ? '' : ' not'} held against Kustom: ${vector.id}, ${vector.about}`, () => {
      const report = judgedAs([exchange({ asked: textOf(vector), status: 400, answered })]);
      assert.equal(named(report, 'fail').includes('checkout.create-answers-created'), isDue);
    });
  }
});

describe('the vectors', () => {
  // What is no matter of the formulas: limits and shapes, spellings, and what order management lets pass.
  const others = /^exchange\.|^order\.(plain-numbers|settled-sum|settled-tax|return-fee-.*)$/;

  for (const vector of orderVectors) {
    it(`say of ${vector.id} what exact whole numbers say`, () => {
      const { at = [], requirements = [], verdict } = vector;
      const isFormula = requirements.some((id) => !others.test(id));
      const said = Object.fromEntries(isFormula ? at.map((place) => [place, verdict]) : []);
      assert.deepEqual(exactly(vector.body, operationOf(vector)), said);
    });
  }

  it('have the shape that their schema gives', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(JSON.parse(fileOfVectors('order-arithmetic.schema.json')));
    assert.ok(fits(JSON.parse(fileOfVectors('order-arithmetic.json'))), JSON.stringify(fits.errors));
  });

  it('are told apart by their ids and their facts', () => {
    for (const key of ['id', 'about'] as const) {
      assert.equal(new Set(orderVectors.map((vector) => vector[key])).size, orderVectors.length);
    }
  });

  it('name requirements that there are, and every one about orders', () => {
    const ids = new Set<string>(catalogue.map(({ id }) => id));
    const wanted = orderVectors.flatMap(({ requirements = [], advice = [] }) => [...requirements, ...advice]);
    assert.deepEqual(
      distinct(wanted).filter((id) => !ids.has(id)),
      [],
    );
    const unproved = [...ids].filter((id) => id.startsWith('order.') && !wanted.some((one) => one === id));
    assert.deepEqual(unproved, []);
  });

  it('keep every number to the letter', () => {
    const texts = new Map(orderVectors.map((vector) => [vector.id, textOf(vector)]));
    assert.match(texts.get('H11') ?? '', /"order_amount":9007199254740993,/);
    assert.match(texts.get('M01') ?? '', /"order_amount":1e4,/);
    assert.match(texts.get('M04') ?? '', /"order_amount":"10000",/);
    assert.equal(texts.get('H10')?.match(/"unit_price":1,/g)?.length, 1_001);
  });
});
