import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examineTexts } from './examples-told.ts';

/** A page of prose that shows one request to an address below order management, its body on line 5. */
function asked(call: string, body: string): string {
  return `# What to send\n\n    curl -X ${call.replace(' /', ' https://api.example/')} \\\n      -d \\\n'${body}'\n`;
}

const authorization = (tax: number, reference: string, size: string) =>
  asked(
    'PATCH /ordermanagement/v1/orders/{order_id}/authorization',
    `{ "order_amount": 20000, "order_lines": [ { "name": "Hat", "reference": ${reference}, "quantity": 1, "unit_price": 20000,
       "tax_rate": 0, "total_amount": 20000, "total_tax_amount": ${tax}, "product_identifiers": { "size": ${size} } } ] }`,
  );

const parcel = (number: string) =>
  asked(
    'POST /ordermanagement/v1/orders/{order_id}/shipping-info',
    `{ "shipping_info": [ { "tracking_number": ${number}, "tracking_uri": "https://parcels.example/93456415674545679888" } ] }`,
  );

const customer = (code: string) =>
  asked(
    'PATCH /ordermanagement/v1/orders/{order_id}/customer-details',
    `{ "shipping_address": { "postal_code": ${code} } }`,
  );

const statuses = (status: string) => `# Reading an order

GET /checkout/v3/orders/{order_id} gets this response:

\`\`\`json
{ "order_id": "1", "status": "checkout_incomplete", ... }
\`\`\`

and this response too:

\`\`\`json
{ "order_id": "1", "status": "${status}", ... }
\`\`\`
`;

/** A description in which only single fields have examples: those of a line of a discount. */
const discount = (total: number, tax: number, shown: string) => `openapi: 3.0.0
info: { title: A tiny checkout, version: '1' }
components:
  schemas:
    order:
      type: object
      properties:
        discount_lines:
          type: array
          items:
            $ref: '#/components/schemas/discount_line'
    discount_line:
      type: object
      properties:
        quantity: { type: integer, example: 5 }
        unit_price: { type: integer, example: -10000 }
        tax_rate: { type: integer, example: 1000 }
        total_amount: { type: integer, example: ${total} }
        total_tax_amount: { type: integer, example: ${tax} }
        merchant_data: { type: string, example: '{"${shown}":"5551234567890"}' }
`;

/** What a page contradicts itself in; its twin that does not; and what is found. */
const contradictions: readonly [about: string, name: string, wrong: string, right: string, found: readonly string[]][] =
  [
    [
      'a discount that is not quantity times price, nor its tax the one that it contains',
      'a.yaml',
      discount(-2_500, -123, 'reference'),
      discount(-50_000, -4_545, 'reference'),
      [
        'order.discount-line-tax a.yaml:13 /discount_lines/0/total_tax_amount',
        'order.discount-line-total a.yaml:13 /discount_lines/0/total_amount',
      ],
    ],
    [
      'a tax on what is not taxed',
      'a.md',
      authorization(20_000, '"75001"', '"4"'),
      authorization(0, '"75001"', '"4"'),
      ['order.settled-line a.md:5 /order_lines/0/total_tax_amount'],
    ],
    [
      'numbers where the schema has texts: a reference and a size',
      'a.md',
      authorization(0, '75001', '4'),
      authorization(0, '"75001"', '"4"'),
      [
        'exchange.fits-schema a.md:5 /order_lines/0/product_identifiers/size',
        'exchange.fits-schema a.md:5 /order_lines/0/reference',
      ],
    ],
    [
      'a number where the schema has a text: a postal code',
      'a.md',
      customer('12345'),
      customer('"12345"'),
      ['exchange.fits-schema a.md:5 /shipping_address/postal_code'],
    ],
    [
      'a number of a parcel that lost its digits beside the address that has them',
      'a.md',
      parcel('93456415674545680000'),
      parcel('"93456415674545679888"'),
      [
        'example.exact-number a.md:5 /shipping_info/0/tracking_number',
        'exchange.fits-schema a.md:5 /shipping_info/0/tracking_number',
      ],
    ],
    [
      'a status in two spellings',
      'a.md',
      statuses('CHECKOUT_INCOMPLETE'),
      statuses('checkout_incomplete'),
      ['example.one-spelling a.md:12 /status'],
    ],
    [
      'the number of a card',
      'a.yaml',
      discount(-50_000, -4_545, 'card_number'),
      discount(-50_000, -4_545, 'reference'),
      ['example.no-card-number a.yaml:20'],
    ],
  ];

/** A description in which an order is made by a token: the whole of it has an example, and so have the fields of its lines. */
const tokens = `openapi: 3.0.0
paths:
  /customer-token/v1/tokens/{customerToken}/order:
    post:
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/order'
components:
  schemas:
    order:
      type: object
      example:
        purchase_currency: SEK
        order_amount: 100
        order_tax_amount: 0
        order_lines:
          - { name: A, quantity: 1, unit_price: 100, total_amount: 100, tax_rate: 0, total_tax_amount: 0 }
      properties:
        order_lines:
          type: array
          items:
            $ref: '#/components/schemas/line'
    line:
      type: object
      properties:
        # What a reader of the reference puts together.
        quantity: { type: integer, example: 1 }
        unit_price: { type: integer, example: 2500 }
        total_amount: { type: integer, example: 2000 }
`;

describe('kco drift --examples', () => {
  for (const [about, name, wrong, right, found] of contradictions) {
    it(`finds ${about}`, async () => {
      const examined = await examineTexts({ [name]: wrong }, '--strict');
      assert.deepEqual(examined.found, found);
      assert.deepEqual([examined.exit, examined.report.verdict], [1, 'departs']);
    });

    it(`finds nothing in the twin of ${about}`, async () => {
      const examined = await examineTexts({ [name]: right }, '--strict');
      assert.deepEqual([examined.found, examined.exit], [[], 0]);
      assert.ok(examined.report.judgements.some(({ judged }) => judged > 0));
    });
  }

  it('shows the working: which digits were lost, and where they still stand', async () => {
    const { report } = await examineTexts({ 'a.md': parcel('93456415674545680000') });
    const [finding] =
      report.judgements.find(({ requirement }) => requirement === 'example.exact-number')?.findings ?? [];
    assert.equal(finding?.actual, '93456415674545680000');
    assert.match(
      `${finding?.working}`,
      /^\/shipping_info\/0\/tracking_uri shows 93456415674545679888, .* 93456415674545680000$/,
    );
  });

  it('never shows the number of the card', async () => {
    const { report } = await examineTexts({ 'a.yaml': discount(-50_000, -4_545, 'card_number') });
    assert.doesNotMatch(JSON.stringify(report), /5551234567890/);
  });

  it('compares the spelling across files', async () => {
    const { found } = await examineTexts({
      'a.md': statuses('checkout_incomplete'),
      'b.md': '{ "status": "CHECKOUT_INCOMPLETE", "html_snippet": "<p></p>", ... }',
    });
    assert.deepEqual(found, ['example.one-spelling b.md:1 /status']);
  });

  it('lets doubts pass where nobody asked for strictness', async () => {
    assert.equal((await examineTexts({ 'a.md': statuses('CHECKOUT_INCOMPLETE') })).exit, 0);
  });

  it('judges the answer of an operation by its status, and a sample of a vendor too', async () => {
    const vendor = `openapi: 3.0.0
paths:
  /checkout/v3/orders:
    post:
      x-400: { error_text: Bad value, correlation_id: '1', error_code: BAD_VALUE }
      responses: {}
`;
    const { found, report } = await examineTexts({ 'a.yaml': vendor });
    const inside = ['exchange.fits-schema a.yaml:5 /error_messages', 'exchange.known-fields a.yaml:5 /error_text'];
    assert.deepEqual(found, inside);
    assert.deepEqual(report.bodies, [{ where: 'a.yaml:5', as: 'create answer 400 (createOrder)' }]);
  });

  it('takes what a schema and its lines show for the one message that is made of them', async () => {
    const { report, found } = await examineTexts({ 'tokens.yaml': tokens });
    assert.deepEqual(
      report.bodies?.map(({ as, where }) => `${where} ${as}`),
      ['tokens.yaml:15', 'tokens.yaml:26'].map((where) => `${where} token order request (createTokenOrder)`),
    );
    assert.deepEqual(found, ['order.line-total tokens.yaml:26 /order_lines/0/total_amount']);
  });

  it('judges a callback by the name that stands behind its field', async () => {
    const page = asked('POST /merchant_urls.country_change', '{ "order_amount": 0, "order_tax_amount": 0 }');
    const { report } = await examineTexts({ 'a.md': page });
    assert.deepEqual(
      report.bodies?.map(({ as }) => as),
      ['country change callback (country_change)'],
    );
  });

  const foreign: readonly [about: string, page: string][] = [
    ['one field of a name that many have', '{ "status": 503 }'],
    [
      'what goes to an address of somebody else',
      asked('POST /_sandbox/orders/1/decision', '{ "status": 503, "order_amount": "1" }'),
    ],
    [
      'an object in the code of another language',
      '```js\nconst order = { "order_amount": "1", "purchase_country": 1 }\n```\n{ "a": 1 }',
    ],
  ];
  for (const [about, page] of foreign) {
    it(`takes for no body of Kustom’s: ${about}`, async () => {
      const { exit, found, report, stderr } = await examineTexts({ 'a.md': page });
      assert.deepEqual([exit, found, report.bodies], [0, [], undefined]);
      assert.match(stderr, /an example shows no body of the specification, .*: a\.md:\d\.\n/);
    });
  }

  it('reads what is published with bytes and control characters that do not belong there, and says so', async () => {
    const text = discount(-50_000, -4_545, 'reference').replace('tiny', 'ti\x19ny \xb1');
    const { exit, stderr } = await examineTexts({ 'a.yaml': Buffer.from(text, 'latin1') });
    assert.equal(exit, 0);
    assert.equal(stderr, 'kco: a.yaml had to be repaired: byte B1 on line 2; U+0019 on line 2.\n');
  });

  const unreadable: readonly [about: string, files: Record<string, string>, word: string | undefined, says: RegExp][] =
    [
      ['a file that is not there', {}, 'gone.md', /cannot read \S*gone\.md \(.+\)\.\n/],
      [
        'a page without an example',
        { 'a.md': 'Only words, and an {order_id}.' },
        undefined,
        /a\.md holds no example\.\n/,
      ],
      ['a description without an example', { 'a.yaml': 'openapi: 3.1.0\n' }, undefined, /a\.yaml holds no example\.\n/],
      ['broken YAML', { 'a.yaml': 'openapi: "3\n' }, undefined, /a\.yaml is neither YAML nor JSON: .+\n/],
      ['an alias in a circle', { 'a.yaml': 'openapi: &a\n  b: *a\n' }, undefined, /a\.yaml has an alias inside/],
      [
        'a fence of JSON that is none',
        { 'a.md': '```json\n{ "a": 1,\n  b: 2 }\n```\n' },
        undefined,
        /a\.md:2 says that it is JSON, and is none from line 3 on\.\n/,
      ],
    ];
  for (const [about, files, word, says] of unreadable) {
    it(`exits with 2 and says why: ${about}`, async () => {
      const { exit, stderr } = await examineTexts(files, ...(word === undefined ? [] : [word]));
      assert.equal(exit, 2);
      assert.match(stderr, says);
    });
  }
});
