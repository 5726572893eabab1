import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { type Configuration, configuration, type Environment, type Key } from '../../src/config/config.ts';
import { holds } from '../support/holds.ts';

const everything: readonly Key[] = ['merchant', 'callbacks', 'target', 'credentials', 'sandbox', 'unseen_ok'];

function read(text: string, environment: Environment = {}, reads = everything): Configuration {
  return configuration(text, 'kco.yaml', environment, reads);
}

/** The sentence that a text is refused with. */
function refusal(text: string, environment: Environment = {}): string {
  try {
    return `accepted: ${JSON.stringify(read(text, environment))}`;
  } catch (thrown) {
    assert.ok(thrown instanceof CannotJudge, `${thrown}`);
    return thrown.message;
  }
}

const whole = `
merchant: https://shop.example/kustom
callbacks:
  validation: https://shop.example/v?order_id={checkout.order.id}
target: playground
credentials: { username: "K1", password: "\${KCO_PASSWORD}" }
sandbox: { port: 0 }
profile: gate
markets: [SE, NO]
capabilities: { abort: false }
accepted:
  - { requirement: order.line-total-exact, where: createOrder, reason: "rounded prices", until: 2027-03-01 }
unseen_ok:
  - { requirement: order.line-tax, reason: "we sell nothing" }
`;

describe('a kco.yaml', () => {
  it('may be empty, or hold nothing but comments', () => {
    for (const text of ['', '\n', '# merchant: https://shop.example\n', '---\n']) assert.deepEqual(read(text), {});
  });

  it('may say everything', () => {
    assert.deepEqual(read(whole, { KCO_PASSWORD: 'kco_test_api_x' }), {
      merchant: 'https://shop.example/kustom',
      callbacks: { validation: 'https://shop.example/v?order_id={checkout.order.id}' },
      target: 'playground',
      credentials: { username: 'K1', password: 'kco_test_api_x' },
      sandbox: { port: 0 },
      profile: 'gate',
      markets: ['SE', 'NO'],
      capabilities: { abort: false },
      accepted: [
        { requirement: 'order.line-total-exact', where: 'createOrder', reason: 'rounded prices', until: '2027-03-01' },
      ],
      unseen_ok: [{ requirement: 'order.line-tax', reason: 'we sell nothing' }],
    });
  });

  it('may be JSON', () => assert.deepEqual(read('{"target": "sandbox"}'), { target: 'sandbox' }));
});

describe('a reference to the environment', () => {
  it('is replaced wherever it stands, as often as it stands there', () => {
    const text = `merchant: "https://\${HOST}:\${PORT}/\${HOST}"\nunseen_ok: [{ requirement: order.line-tax, reason: "\${HOST}" }]`;
    assert.deepEqual(read(text, { HOST: 'a', PORT: '1' }), {
      merchant: 'https://a:1/a',
      unseen_ok: [{ requirement: 'order.line-tax', reason: 'a' }],
    });
  });

  it('is replaced to the letter', () => {
    const odd = '$& $1 $$ `\'" \\ : #';
    assert.equal(read(`target: "\${ODD}"`, { ODD: odd }).target, odd);
  });

  it('may be empty, and then stands for nothing', () => {
    assert.equal(read(`target: "a\${EMPTY}"`, { EMPTY: '' }).target, 'a');
  });

  it('is not the placeholder of an order', () => {
    assert.match(read(whole, { KCO_PASSWORD: '' }).callbacks?.validation ?? '', /\{checkout\.order\.id\}$/);
  });

  it('that is not set is refused where it is read, by its name', () => {
    assert.match(refusal(whole), /kco\.yaml.*\$\{KCO_PASSWORD\}.* is not set/s);
  });

  it('that is not set is left alone where nobody reads it', () => {
    assert.equal(read(whole, {}, ['target']).target, 'playground');
    assert.equal(read(`merchant: \${SHOP}`, {}, ['target']).target, undefined);
  });
});

describe('a kco.yaml that cannot be used', () => {
  const table: readonly [about: string, text: string, says: RegExp][] = [
    [
      'leaves out what a person has to see, for no reason',
      'attestations: [{ item: HUM-6, person: QA, date: 2026-11-20, result: not applicable }]',
      /^kco\.yaml, attestations: HUM-6 is not applicable for no reason\. Add one\.$/,
    ],
    [
      'shows a password in a link that every report has',
      'attestations: [{ item: HUM-6, person: QA, date: 2026-11-20, result: passed, evidence: "https://qa:pw@shop.test/1" }]',
      /^kco\.yaml, attestations: “evidence” has a user or a password in an address\. Reports show it: take them out\.$/,
    ],
    [
      'attests what nobody has to see',
      'attestations: [{ item: HUM-17, person: QA, date: 2026-11-20, result: passed }]',
      /attestations\.0\.item has to be one of HUM-1, /,
    ],
    ['is no YAML', 'target: [', /^kco\.yaml is no YAML: /],
    ['says something twice', 'target: a\ntarget: b', /^kco\.yaml is no YAML: .*unique/],
    ['holds two documents', 'target: a\n---\ntarget: b', /^kco\.yaml is no YAML: /],
    ['points at what is not there', 'merchant: *base', /^kco\.yaml is no YAML: .*base/],
    ['is a list', '- target', /^kco\.yaml cannot be used: /],
    ['is a text', 'target', /^kco\.yaml cannot be used: /],
    ['has a key that nobody knows', 'tarjet: a', /^kco\.yaml cannot be used: .*tarjet/],
    ['has such a key further in', 'sandbox: { prot: 1 }', /^kco\.yaml cannot be used: .*prot/],
    [
      'has a text for a number',
      'sandbox: { port: "many" }',
      /^kco\.yaml cannot be used: .*sandbox.port has to be a whole number\.$/,
    ],
    ['has a port beyond the last', 'sandbox: { port: 65536 }', /^kco\.yaml cannot be used: .*sandbox.port.*65535/],
    ['has no address for a shop', 'merchant: shop.example', /^kco\.yaml cannot be used: .*merchant/],
    ['has half of the credentials', 'credentials: { username: a }', /^kco\.yaml cannot be used: .*password/],
    ['has no market', 'markets: []', /: markets needs at least one entry\.$/],
    ['has a market in words', 'markets: [Sweden]', /: markets\.0 has to be two capital letters, such as SE\.$/],
    [
      'has an unknown profile',
      'profile: all',
      /: profile has to be one of smoke, gate, full, certification, strict\.$/,
    ],
    [
      'excuses by an id alone',
      'unseen_ok: [order.line-tax]',
      /: unseen_ok\.0 has to be made of keys and their values\.$/,
    ],
    ['declares in words', 'capabilities: { abort: never }', /: capabilities\.abort has to be true or false\.$/],
    [
      'accepts until some time',
      'accepted: [{ requirement: order.line-tax, reason: a, until: soon }]',
      /: accepted\.0\.until has to be a day, such as 2026-12-31\.$/,
    ],
    ['excuses without a reason', 'unseen_ok: [{ requirement: order.line-tax, reason: "" }]', /unseen_ok.0.reason/],
    ['excuses what nobody requires', 'unseen_ok: [{ requirement: order.lime-tax, reason: a }]', /“order\.lime-tax”/],
  ];
  for (const [about, text, says] of table) {
    it(`because it ${about} is told in words`, () => assert.match(refusal(text), says));
  }

  it('is told in words whatever stands in it', () => {
    const unit = fc.constantFrom(...' \n\n:-{}[]*&|>#"\'a1,?$', 'target', 'merchant: ', `\${A}`, '<<: ');
    holds(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        assert.notEqual(refusal(text, { A: 'b' }), '');
      }),
      2_000,
    );
  });
});
