import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskAddress, maskHeader } from '../../src/exchange/mask.ts';
import { maskText } from '../../src/exchange/mask-text.ts';
import { isPersonalPlace } from '../../src/exchange/personal.ts';
import { digest } from '../support/digest.ts';

const secret = 'astrid.holm@shop.example';

describe('personal data outside its own field', () => {
  const places: readonly [about: string, text: string][] = [
    ['in a field that nobody knows', `{"note":"ask ${secret} first"}`],
    ['in JSON inside a text', JSON.stringify({ body: JSON.stringify({ customer: { email: secret } }) })],
    ['in an address', `{"push":"https://shop.example/push?email=${encodeURIComponent(secret)}"}`],
    ['in an address whose slashes are escaped', `{"push":"https:\\/\\/shop.example\\/push?mail=${secret}"}`],
    ['in a form', `email=${encodeURIComponent(secret)}&order=1`],
    ['in a list', `{"copies":["${secret}"]}`],
    ['in a page', `<html lang="sv"><p>No customer ${secret}.</p><a href="/x">`],
    ['in a name', `{"${secret}":1}`],
    ['in JSON inside a text that cannot be unwrapped', String.raw`{"body":"{\"given_name\":\"astrid\" \q}"}`],
    ['in an address, as a reference', '{"billing_address":{"organization_name":"holm","reference":"astrid"}}'],
    ['in an address, in a list of a field that nobody knows', '{"shipping_address":{"other":["x","astrid"]}}'],
    ['in a list of addresses', '{"addresses":[{"country":"se","reference":"astrid"}]}'],
    ['in the account of a seller', '{"unique_account_identifier_seller":{"pno":"1","other":{"name":"astrid"}}}'],
    ['in an object under a personal name', '{"customer":{"national_identification_number":{"value":["astrid"]}}}'],
    ['in the account of a winner', '{"unique_account_identifier_winner":"astrid"}'],
    ['with white space before the colon', `{"given_name"${' '.repeat(99)}:"astrid"}`],
  ];
  for (const [about, text] of places) {
    it(`is masked ${about}`, () => {
      const masked = maskText(text, digest);
      assert.doesNotMatch(masked, /astrid|holm/);
      assert.equal(maskText(text, digest), masked);
    });
  }
  it('is masked in the address of a parcel, whose number is not', () => {
    const told = (query: string) => maskAddress(`https://t.example/?id=1&${query}&filename=a`, digest);
    for (const name of ['zip', 'post', 'postal_code', 'postcode', 'name', 'last_name', 'City', 'street']) {
      assert.doesNotMatch(told(`${name}=astrid`), /astrid/, name);
      assert.match(told(`${name}=astrid`), /^https:\/\/t\.example\/\?id=1&\w+=\w{6}&filename=a$/);
    }
  });
  it('is masked under the names that shops give to what Kustom does not know', () => {
    const names = [
      'mobile',
      'telephone',
      'fullName',
      'firstName',
      'lastName',
      'street',
      'zip',
      'birthdate',
      'dateOfBirth',
    ];
    const secrets = ['access_token', 'accessToken', 'token', 'jwt', 'customer_tokens', 'sessionToken'];
    for (const name of [...names, ...secrets]) {
      assert.doesNotMatch(maskText(JSON.stringify({ [name]: 'astrid' }), digest), /astrid/, name);
      assert.doesNotMatch(maskText(JSON.stringify({ [name]: ['astrid'] }), digest), /astrid/, name);
    }
    assert.doesNotMatch(maskText('{"shippingAddress":{"to":"astrid"}}', digest), /astrid/);
  });
  it('is masked in what the customer typed beside a delivery', () => {
    const text = '{"selected_addons":[{"type":"door-code","user_input":"astrid 4711"}]}';
    assert.doesNotMatch(maskText(text, digest), /astrid|4711/);
  });
  it('is masked in a path', () => assert.doesNotMatch(maskAddress(`/customers/${secret}/orders`, digest), /astrid/));
  it('leaves the placeholder of an address alone', () => {
    for (const name of ['order_id', 'token', 'sid', 'session']) {
      const text = `{"push":"https://shop.example/push?${name}={checkout.order.id}"}`;
      assert.equal(maskText(text, digest), text);
    }
  });
});

describe('a customer token', () => {
  const token = '7f0a1c35-9d2e-6b48-8a57-c0d4e1f29b63';
  const path = maskAddress(`//customer-token/v1/tokens/${token}/order?x=1`, digest);
  it('is masked in a path', () => assert.doesNotMatch(path, new RegExp(token)));
  it('is masked there as it is in an order', () => {
    const { recurring_token } = JSON.parse(maskText(JSON.stringify({ recurring_token: token }), digest));
    assert.equal(path, `//customer-token/v1/tokens/${recurring_token}/order?x=1`);
  });
});

describe('credentials in an address', () => {
  const queries = [
    'sig',
    'hmac',
    'code',
    'auth',
    'sid',
    'session_id',
    'PHPSESSID',
    'pwd',
    'pin',
    'access',
    'jwt',
    'otp',
    'hash',
  ];
  for (const name of queries) {
    it(`are masked in its query: ${name}`, () => {
      const text = `{"validation":"https://shop.example/v?${name}=topsecret1&country=SE"}`;
      assert.match(maskText(text, digest), new RegExp(`\\?${name}=(?!topsecret1)\\w{10}&country=SE"`));
    });
  }
  it('are no id of an order, by which a callback is known for one about it', () => {
    const target = '/push?sid=3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
    assert.equal(maskAddress(target, digest), target);
  });
  it('are masked, and the host is not', () => {
    const masked = maskText('{"push":"https://user:topsecret@shop.example/push"}', digest);
    assert.doesNotMatch(masked, /topsecret/);
    assert.match(masked, /@shop\.example\/push"/);
  });
});

describe('a token that says of itself what it is', () => {
  const jwt = `${btoa('{"alg":"HS256"}')}.${btoa('{"order":12345}')}.SflKxwRJSMeKKF2QT4fwpM`;
  it('is masked wherever it stands, its signature as well', () => {
    for (const masked of [
      maskText(JSON.stringify({ note: `is ${jwt}.` }), digest),
      maskText(JSON.stringify({ data: JSON.stringify({ note: jwt }) }), digest),
      maskAddress(`/push/${jwt}?a=1`, digest),
      maskHeader(['X-Anything', jwt], digest)[1],
    ]) {
      for (const part of jwt.split('.')) assert.ok(!masked.includes(part), masked);
    }
  });
});

describe('a header that tells a secret', () => {
  for (const name of [
    'X-Session',
    'X-CSRF',
    'X-Hub-Signature',
    'Signature',
    'X-JWT',
    'X-Client-IP',
    'CF-Connecting-IP',
  ]) {
    it(`is masked: ${name}`, () => assert.doesNotMatch(maskHeader([name, 'abc123topsecret'], digest)[1], /topsecret/));
  }
  for (const name of ['X-Auth-Token', 'X-Forwarded-For', 'Forwarded', 'X-Shop-Secret']) {
    it(`is masked: ${name}`, () => assert.doesNotMatch(maskHeader([name, 'abc123topsecret'], digest)[1], /topsecret/));
  }
  it('is not the one in which a server asks for credentials', () => {
    const asks = ['WWW-Authenticate', 'Basic realm="shop"'] as const;
    assert.deepEqual(maskHeader(asks, digest), asks);
  });
});

// A search that goes back on its tracks loses its way in any of these, or its memory.
describe('a text that goes on and on', { timeout: 60_000 }, () => {
  const much = 1_000_000;
  const texts: readonly [about: string, text: string][] = [
    ['in white space', `{"note":"${' '.repeat(much)}x"}`],
    ['in white space before a colon', `{"note"${' '.repeat(much)}x`],
    ['in letters', `{"note":"${'a'.repeat(10 * much)}"}`],
    ['in escapes', `{"note":"${'\\n'.repeat(10 * much)}"}`],
    ['in escaped spaces', `{"note":"${'\\u0020'.repeat(much)}x"}`],
    ['in escaped quotation marks and brackets', `{"note":"${'{\\"'.repeat(much)}"}`],
    ['in brackets that cannot be unwrapped', `{"note":"${'{\\"'.repeat(much)}\\q"}`],
    ['in brackets', '{['.repeat(much)],
    ['in quotation marks', '"'.repeat(much)],
    ['in the labels of a host', `{"note":"a@${'b.'.repeat(much)}"}`],
    ['in the marks of a query', `{"note":"://${'?token'.repeat(much)}"}`],
    ['in digits', `{"phone":${'1'.repeat(much)}}`],
    ['in fields of a form', 'a=1&'.repeat(much)],
  ];
  for (const [about, text] of texts) {
    it(`${about} is masked all the same`, () => assert.equal(maskText(text, digest).length, text.length));
  }
});

describe('the place of a value', () => {
  const table: readonly [pointer: string, isPersonal: boolean][] = [
    ['/customer/national_identification_number', true],
    ['/customer/national_identification_number/0', true],
    ['/customer/national_identification_number/value/more', true],
    ['/billing_address', true],
    ['/billing_address/reference', true],
    ['/billing_address/country', false],
    ['/order_lines/0/total_amount', false],
    ['/merchant_reference1', false],
    ['/payment_method/masked_number', false],
    ['', false],
  ];
  for (const [pointer, isPersonal] of table) {
    it(`${pointer || '(the root)'} is ${isPersonal ? '' : 'not '}personal`, () => {
      assert.equal(isPersonalPlace(pointer), isPersonal);
    });
  }
});
