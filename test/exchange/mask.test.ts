import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskText } from '../../src/exchange/mask-text.ts';
import { digest } from '../support/digest.ts';

const mask = (text: string): string => maskText(text, digest);

/** The value that a masked text has under its only key. */
function maskedValue(value: string, key = 'given_name'): string {
  return JSON.parse(mask(JSON.stringify({ [key]: value })))[key];
}

describe('a text without personal values', () => {
  const texts: readonly [about: string, text: string][] = [
    ['numbers as they are written', '{"a":1e3,"b":9007199254740993,"c":1000.0,"d":-0,"e":1E+2,"f":0.10}'],
    ['white space', '\r\n{\t"city_count" :\n 1 ,"name":  "x" }\n\n'],
    ['an id, a country and a locale', '{"order_id":"3d0f-1","purchase_country":"se","locale":"sv-SE"}'],
    ['a key that a value repeats', '["email","phone",{"kind":"email"}]'],
    ['two documents', '{"a":1}{"a":2}'],
    ['no JSON at all', '<html lang="sv">email: "a" </html>'],
    ['nothing', ''],
    ['a doubled key', '{"status":"a","status":"b"}'],
    [
      'references of lines and of the shop',
      '{"order_lines":[{"reference":"MUG-1"}],"merchant_reference1":"B-7","reference":"c"}',
    ],
    [
      'what is no person in an address',
      '{"billing_address":{"country":"se","region":"Skåne","title":"Mr","same":true}}',
    ],
    ['when an account was changed', '{"account_last_modified":{"email":"2026-01-02","address":"2025-03-04"}}'],
    ['a choice of addresses', '{"allow_separate_shipping_address":true,"address_update":"/update"}'],
    ['null and truth under personal keys', '{"email":null,"city":true}'],
  ];
  for (const [about, text] of texts) it(`keeps ${about}`, () => assert.equal(mask(text), text));
});

describe('a key of Kustom’s', () => {
  for (const text of [
    '{"x":"kco_live_api_QWErty1"}',
    '{"text":"use kco_test_api_ABC12 for it"}',
    'a=kco_live_api_QWErty1',
    '/orders/kco_live_api_VVV1',
    '{"password":"hunter2","ssn":"19900101-1234"}',
    'pass=CANARY5&ssn=19900101-1234',
  ]) {
    it(`is masked wherever it was pasted: ${text}`, () => {
      const masked = mask(text);
      assert.doesNotMatch(masked, /QWErty1|ABC12|VVV1|hunter2|19900101|CANARY5/);
      assert.equal(masked.length, text.length);
    });
  }
});

describe('a personal value', () => {
  // biome-ignore format: a list to read at one glance
  const keys = [
    'given_name', 'family_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
    'street_address', 'street_address2', 'street_name', 'street_number', 'house_extension', 'postal_code', 'city',
    'care_of', 'attention', 'organization_name', 'unique_account_identifier', 'unique_account_identifier_winner',
    'ticket_delivery_recipient', 'html_snippet',
  ];
  for (const key of keys) {
    it(`is disguised under ${key}, in its own shape`, () => {
      const masked = maskedValue('Ab 12-cd.9', key);
      assert.notEqual(masked, 'Ab 12-cd.9');
      assert.match(masked, /^[A-Z][a-z] \d\d-[a-z][a-z]\.\d$/);
    });
  }

  it('stays a day that there is', () => {
    for (let age = 0; age < 200; age += 1) {
      const born = new Date(Date.UTC(1930, 0, 1 + age * 137)).toISOString().slice(0, 10);
      const masked = maskedValue(born, 'date_of_birth');
      assert.notEqual(masked, born);
      assert.equal(new Date(masked).toISOString().slice(0, 10), masked);
    }
  });

  it('loses its digits too', () => {
    const masked = maskedValue('+46 70-174 06 05', 'phone');
    assert.match(masked, /^\+\d\d \d\d-\d{3} \d\d \d\d$/);
    assert.notEqual(masked, '+46 70-174 06 05');
  });

  it('stays an e-mail', () => {
    const masked = maskedValue('astrid.holm+1@shop.example', 'email');
    assert.match(masked, /^[a-z]{6}\.[a-z]{4}\+\d@[a-z]{4}\.[a-z]{7}$/);
    assert.notEqual(masked, 'astrid.holm+1@shop.example');
  });
});

describe('a personal number', () => {
  const numbers: readonly [text: string, shape: RegExp][] = [
    ['{"phone":46701740605}', /^\{"phone":[1-9]\d{10}\}$/],
    ['{"phone": 46701740605,"order_amount":46701740605}', /^\{"phone": [1-9]\d{10},"order_amount":46701740605\}$/],
    ['{"phone":-4.67e+10}', /^\{"phone":-[1-9]\.\d\de\+10\}$/],
    ['{"billing_address":{"reference":[12345]}}', /^\{"billing_address":\{"reference":\[[1-9]\d{4}\]\}\}$/],
    ['{"phone":0461740605', /^\{"phone":0\d{9}$/],
  ];
  for (const [text, shape] of numbers) {
    it(`is disguised, and still one: ${text}`, () => {
      assert.match(mask(text), shape);
      assert.notEqual(mask(text), text);
    });
  }
});

describe('two personal values', () => {
  it('have the same mask where they are equal', () => {
    const text = mask('{"billing_address":{"email":"a.b@shop.example"},"x":[{ "email" : "a.b@shop.example" }]}');
    const { billing_address, x } = JSON.parse(text);
    assert.equal(billing_address.email, x[0].email);
  });

  it('have different masks where they differ', () => assert.notEqual(maskedValue('Astrid'), maskedValue('Ingrid')));

  it('have different masks under different digests', () => {
    const text = '{"given_name":"Astrid"}';
    assert.notEqual(
      maskText(text, (value) => digest(`next run ${value}`)),
      mask(text),
    );
  });

  it('are disguised in every place of a list', () => {
    const [first, second] = JSON.parse(mask('{"email":["a.b@shop.example","c.d@shop.example"]}')).email;
    assert.match(`${first} ${second}`, /^\w\.\w@\w{4}\.\w{7} \w\.\w@\w{4}\.\w{7}$/);
    assert.ok(!`${first}${second}`.includes('shop'));
  });

  it('do not make their neighbours personal', () => {
    const { note, name } = JSON.parse(mask('{"city":"Provby","note":"Provby","name":"Provby"}'));
    assert.deepEqual([note, name], ['Provby', 'Provby']);
  });
});

describe('a personal value in other letters', () => {
  it('loses its letters beyond ASCII and keeps its length', () => {
    assert.match(maskedValue('Åsa Öberg'), /^[A-Z][a-z]{2} [A-Z][a-z]{4}$/);
    assert.match(maskedValue('山田'), /^[a-z]{2}$/);
  });

  const escaped: readonly [about: string, inside: string, shape: RegExp][] = [
    ['a quotation mark', String.raw`Ast\"rid`, /^[A-Z][a-z]{2}\\"[a-z]{3}$/],
    ['a backslash', String.raw`Ast\\rid`, /^[A-Z][a-z]{2}\\\\[a-z]{3}$/],
    ['a new line', String.raw`Ast\nrid`, /^[A-Z][a-z]{2}\\n[a-z]{3}$/],
    ['an escaped letter', String.raw`\u00c5sa`, /^[A-Za-z][a-z]{2}$/],
    ['an escaped backslash before a u', String.raw`\\u00e5`, /^\\\\[a-z]\d\d[a-z]\d$/],
    ['an escaped emoji, which is no letter', String.raw`a\ud83d\ude00b`, /^[a-z]\\ud83d\\ude00[a-z]$/],
  ];
  for (const [about, inside, shape] of escaped) {
    it(`stays valid JSON with ${about}`, () => {
      const text = mask(`{"given_name":"${inside}"}`);
      assert.doesNotThrow(() => JSON.parse(text));
      assert.match(text.slice('{"given_name":"'.length, -2), shape);
    });
  }
});

describe('equal values', () => {
  const pairs = [
    ['with an escaped letter', String.raw`\u00c5sa`, 'Åsa'],
    ['with a slash as PHP escapes it', String.raw`Torg 1A\/b`, 'Torg 1A/b'],
  ] as const;
  for (const [about, escaped, plain] of pairs) {
    it(`${about} have equal masks`, () => {
      const of = (inside: string) => JSON.parse(mask(`{"street_address":"${inside}"}`));
      assert.deepEqual(of(escaped), of(plain));
    });
  }
  it('are masked under an escaped key too', () => {
    assert.ok(!mask(String.raw`{"given\u005fname":"Astrid"}`).includes('Astrid'));
  });
});

describe('a text that breaks off', () => {
  it('after a backslash is masked', () => assert.ok(!mask('{"given_name":"Astrid\\').includes('Astrid')));
});

describe('JSON that is broken', () => {
  const broken: readonly [about: string, text: string, expected: RegExp][] = [
    [
      'cut in a number',
      '{"given_name":"Astrid","order_amount":500',
      /^\{"given_name":"[A-Z][a-z]{5}","order_amount":500$/,
    ],
    ['cut in a key', '{"given_name":"Astrid","order_am', /^\{"given_name":"[A-Z][a-z]{5}","[a-z]{5}_[a-z]{2}$/],
    ['cut in a personal value', '{"a":1e3,"given_name":"Astr', /^\{"a":1e3,"given_name":"[A-Z][a-z]{3}$/],
    [
      'without its commas',
      '{"a":1.0 "given_name":"Astrid" "b":01}',
      /^\{"a":1\.0 "given_name":"[A-Z][a-z]{5}" "b":01\}$/,
    ],
    ['with a comma too many', '{"given_name":"Astrid",,}', /^\{"given_name":"[A-Z][a-z]{5}",,\}$/],
    ['with a raw new line in a value', '{"given_name":"As\nid"}', /^\{"given_name":"[A-Z][a-z]\n[a-z]{2}"\}$/],
  ];
  for (const [about, text, expected] of broken) {
    it(`stays so where it is ${about}`, () => {
      assert.match(mask(text), expected);
      assert.ok(!mask(text).includes('Astr'));
    });
  }
});
