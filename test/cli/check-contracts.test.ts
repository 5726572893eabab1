import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bring } from '../../src/cli/check/bring.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { looseRuns } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { root } from '../support/commands.ts';

type Json = Readonly<Record<string, unknown>>;

const id = '3d0f6c52-7b1e-4c48-a2f9-5e8b41d7c036';
const line = { name: 'Cup', quantity: 2, unit_price: 500, tax_rate: 2_500, total_amount: 1_000, total_tax_amount: 200 };
const urls = { terms: 'https://shop.example/t', checkout: 'https://shop.example/c' };
const order = {
  purchase_country: 'SE',
  purchase_currency: 'SEK',
  locale: 'sv-SE',
  order_amount: 1_000,
  order_tax_amount: 200,
  order_lines: [line],
  merchant_urls: { ...urls, confirmation: 'https://shop.example/k', push: 'https://shop.example/p' },
};
const stored = { ...order, order_id: id, status: 'checkout_incomplete', html_snippet: '<div></div>' };
const managed = {
  order_id: id,
  status: 'PART_CAPTURED',
  fraud_status: 'ACCEPTED',
  order_amount: 1_000,
  original_order_amount: 1_000,
  captured_amount: 400,
  refunded_amount: 0,
  remaining_authorized_amount: 600,
  purchase_currency: 'SEK',
  locale: 'sv-SE',
  created_at: '2026-11-22T10:00:00Z',
  expires_at: '2026-12-20T00:00:00Z',
  order_lines: [line],
  captures: [
    {
      capture_id: '7d0f6c52-7b1e-4c48-a2f9-5e8b41d7c036',
      klarna_reference: 'ABC-1',
      captured_amount: 400,
      refunded_amount: 0,
      captured_at: '2026-11-23T10:00:00Z',
    },
  ],
  refunds: [],
};
const headers = { 'Content-Type': 'application/json' };
const location = `https://api.kustom.co/checkout/v3/orders/${id}`;
const captures = `/ordermanagement/v1/orders/${id}/captures`;
const captureId = managed.captures[0]?.capture_id;
const error = { error_code: 'CAPTURE_NOT_ALLOWED', error_messages: ['Not allowed'], correlation_id: id };

interface Said {
  readonly method: string;
  readonly path: string;
  readonly body?: Json;
  readonly status: number;
  readonly headers?: Json;
  readonly answer?: Json;
}

const right = {
  create: {
    method: 'POST',
    path: '/checkout/v3/orders',
    body: order,
    status: 201,
    headers: { ...headers, Location: location },
    answer: stored,
  },
  read: { method: 'GET', path: `/checkout/v3/orders/${id}`, status: 200, headers, answer: stored },
  manage: { method: 'GET', path: `/ordermanagement/v1/orders/${id}`, status: 200, headers, answer: managed },
  capture: {
    method: 'POST',
    path: captures,
    body: { captured_amount: 1_000, order_lines: [line] },
    status: 201,
    headers: { Location: `https://api.kustom.co${captures}/${captureId}`, 'Capture-Id': captureId },
  },
  refused: { method: 'POST', path: captures, body: { captured_amount: 1 }, status: 403, headers, answer: error },
} as const satisfies Record<string, Said>;

/** Each thing that is said, in a pact of each version and as nock records it. */
const writers = {
  'pact 2': (all: readonly Said[]) => pact('2.0.0', all, (body) => body),
  'pact 3': (all: readonly Said[]) => pact('3.0.0', all, (body) => body),
  'pact 4': (all: readonly Said[]) =>
    pact('4.0', all, (content) => ({ content, contentType: 'application/json', encoded: false })),
  nock: (all: readonly Said[]) =>
    all.map(({ method, path, body = '', status, headers: rawHeaders = {}, answer = '' }) => {
      return { scope: 'https://api.kustom.co:443', method, path, body, status, response: answer, rawHeaders };
    }),
  HAR: (all: readonly Said[]) => ({ log: { version: '1.2', entries: all.map(entry) } }),
} as const;

function pact(version: string, all: readonly Said[], wrap: (body: Json) => Json): object {
  const half = (headers: Json, body?: Json) => (body ? { headers, body: wrap(body) } : { headers });
  const interactions = all.map(({ method, path, body, status, headers: own = {}, answer }) => ({
    description: `${method} ${path}`,
    request: { method, path, ...half({}, body) },
    response: { status, ...half(own, answer) },
  }));
  const metadata = { pactSpecification: { version } };
  return { consumer: { name: 'shop' }, provider: { name: 'kustom' }, interactions, metadata };
}

function entry({ method, path, body, status, headers: own = {}, answer }: Said): object {
  const listed = Object.entries(own).map(([name, value]) => ({ name, value }));
  const text = answer ? btoa(JSON.stringify(answer)) : '';
  return {
    startedDateTime: '2026-11-22T10:00:00Z',
    time: 5,
    request: {
      method,
      url: `https://api.kustom.co${path}`,
      headers: [],
      postData: { text: JSON.stringify(body ?? '') },
    },
    response: { status, headers: listed, content: { text, encoding: 'base64' } },
  };
}

/** What a file departs from, each requirement once. */
async function departures(value: unknown): Promise<string[]> {
  const { exchanges, problems } = await bring(JSON.stringify(value), {
    name: 'x.json',
    told: undefined,
    alone: true,
    at: Date.UTC(2026, 10, 24),
  });
  assert.deepEqual(problems, []);
  const odd = looseRuns(exchanges, 0).flatMap((run) =>
    inspect(catalogue, run).filter(({ findings, verdict }) => findings.length > 0 || verdict === 'broken'),
  );
  return [...new Set(odd.map(({ requirement }) => requirement.id))].sort();
}

const { create, read, manage, capture, refused } = right;
const { answer: _, ...unanswered } = refused;
const half = { ...line, total_tax_amount: 250 };

/** Lies, and who catches them; `unlessPact`: a pact that leaves something out says nothing about it. */
const lies: readonly [about: string, said: Said, caughtBy: readonly string[], unlessPact?: true][] = [
  ['the tax on top', { ...read, answer: { ...stored, order_lines: [half] } }, ['order.line-tax', 'order.tax-sum']],
  ['a sum that is another', { ...read, answer: { ...stored, order_amount: 999 } }, ['order.amount-sum']],
  ['a status that nobody has', { ...read, answer: { ...stored, status: 'paid' } }, ['checkout.status-is-known']],
  ['an invented field', { ...read, answer: { ...stored, payment_url: 'x' } }, ['exchange.known-fields']],
  ['an amount as a text', { ...read, answer: { ...stored, order_tax_amount: '200' } }, ['exchange.fits-schema']],
  ['a creation that is answered 200', { ...create, status: 200 }, ['checkout.create-answers-created']],
  [
    'a new order that is bought',
    { ...create, answer: { ...stored, status: 'checkout_complete', completed_at: '2026-11-22T10:00:00Z' } },
    ['checkout.new-order-is-open'],
  ],
  ['a creation without Location', { ...create, headers }, ['checkout.create-answers-created'], true],
  [
    'another amount than was asked',
    { ...create, answer: { ...stored, order_amount: 1 } },
    ['checkout.create-keeps-amounts'],
  ],
  ['a capture that is answered 200', { ...capture, status: 200 }, ['om.capture-answers-created']],
  ['more captured than ordered', { ...manage, answer: { ...managed, captured_amount: 1_400 } }, ['om.captured-is-sum']],
  [
    'a rest that is none',
    { ...manage, answer: { ...managed, remaining_authorized_amount: 700 } },
    ['om.remaining-adds-up'],
  ],
  ['a status of another service', { ...manage, answer: { ...managed, status: 'SHIPPED' } }, ['exchange.fits-schema']],
  [
    'a decision about fraud that nobody makes',
    { ...manage, answer: { ...managed, fraud_status: 'OK' } },
    ['exchange.known-values'],
  ],
  [
    'a currency that nobody has',
    { ...read, answer: { ...stored, purchase_currency: 'XYZ' } },
    ['exchange.known-values'],
  ],
  ['a refusal without a body', unanswered, ['exchange.fits-schema'], true],
];

describe('a contract that somebody wrote', () => {
  for (const [name, written] of Object.entries(writers)) {
    it(`departs from nothing where it is right, as ${name}`, async () => {
      // Together they are no life: only a contract says each of them by itself.
      for (const one of Object.values(right)) assert.deepEqual(await departures(written([one])), []);
    });

    for (const [about, said, caughtBy, unlessPact] of lies) {
      const expected = unlessPact && name.startsWith('pact') ? [] : [...caughtBy];
      it(`is caught as ${name}: ${about}`, async () => assert.deepEqual(await departures(written([said])), expected));
    }
  }
});

const wrong = { ...create, body: { ...order, order_lines: [half] } };

describe('a pact', () => {
  it('may ask for what is refused, and is held to the refusal', async () => {
    const refusal = { error_code: 'BAD_VALUE', error_messages: ['Bad value: total_tax_amount'], correlation_id: id };
    const said = { ...wrong, status: 400, headers, answer: refusal };
    assert.deepEqual(await departures(writers['pact 4']([said])), []);
    assert.deepEqual(await departures(writers.nock([said])), ['order.line-tax', 'order.tax-sum']);
    const other = { ...said, answer: { ...refusal, error_messages: 5 } };
    assert.deepEqual(await departures(writers['pact 4']([other])), ['exchange.fits-schema']);
  });

  it('is no life: each interaction follows from its own state', async () => {
    assert.deepEqual(await departures(writers['pact 3']([manage, capture])), []);
    const told = ['om.capture-within-remaining', 'om.over-capture-refused'];
    assert.deepEqual(await departures(writers.nock([manage, capture])), told);
  });

  it('names what its consumer needs, and is held to that alone', async () => {
    const little = { ...create, headers, answer: { order_id: id, status: 'checkout_incomplete' } };
    assert.deepEqual(await departures(writers['pact 2']([little])), []);
    const untrue = { ...little, answer: { ...little.answer, order_amount: 'much' } };
    assert.deepEqual(await departures(writers['pact 2']([untrue])), ['exchange.fits-schema']);
    assert.deepEqual(await departures(writers.nock([{ ...little, headers: create.headers }])), [
      'exchange.fits-schema',
    ]);
  });

  it('that names no body takes any, and one that names an empty one means it', async () => {
    const said = (body: object) => ({ path: '/checkout/v3/orders', method: 'POST', ...body });
    const asking = (version: string, body: object) => ({
      consumer: { name: 'shop' },
      provider: { name: 'kustom' },
      interactions: [{ description: 'x', request: said(body), response: { status: 201, body: { order_id: id } } }],
      metadata: { pactSpecification: { version } },
    });
    assert.deepEqual(await departures(asking('3.0.0', {})), []);
    assert.deepEqual(await departures(asking('4.0', {})), []);
    for (const body of [null, '']) {
      assert.deepEqual(await departures(asking('3.0.0', { body })), ['exchange.fits-schema']);
      assert.deepEqual(await departures(asking('4.0', { body })), ['exchange.fits-schema']);
    }
  });

  const little = { status: 'AUTHORIZED', order_amount: 200, captured_amount: 0, remaining_authorized_amount: 200 };
  const parts: readonly [about: string, said: Said, caughtBy: readonly string[]][] = [
    ['what is right', { ...manage, answer: little }, []],
    ['a status and no more', { ...manage, answer: { status: 'CAPTURED' } }, []],
    [
      'more given back than captured',
      { ...manage, answer: { status: 'CAPTURED', order_amount: 100, captured_amount: 100, refunded_amount: 200 } },
      ['om.amounts-in-order'],
    ],
    [
      'captured and still authorized',
      { ...manage, answer: { ...little, captured_amount: 100, remaining_authorized_amount: 100 } },
      ['om.status-fits-amounts'],
    ],
    [
      'a rest that is none',
      { ...manage, answer: { ...little, remaining_authorized_amount: 150 } },
      ['om.remaining-adds-up'],
    ],
    [
      'captures of less than is captured',
      { ...manage, answer: { status: 'CAPTURED', captured_amount: 100, captures: [{ captured_amount: 50 }] } },
      ['om.captured-is-sum'],
    ],
    ['a status', { ...read, answer: { order_id: id, status: 'CHECKOUT_INCOMPLETE' } }, []],
    ['a status that nobody has', { ...read, answer: { order_id: id, status: 'PAID' } }, ['checkout.status-is-known']],
    [
      'a new order that is bought',
      { ...create, answer: { order_id: id, status: 'checkout_complete' } },
      ['checkout.new-order-is-open'],
    ],
  ];
  for (const [about, said, caughtBy] of parts) {
    it(`that tells a part is held to that part: ${about}`, async () =>
      assert.deepEqual(await departures(writers['pact 3']([said])), caughtBy));
  }

  for (const file of globSync('pacts/*.json', { cwd: root })) {
    it(`of ours departs from nothing: ${file}`, async () => {
      assert.deepEqual(await departures(JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))), []);
    });
  }
});
