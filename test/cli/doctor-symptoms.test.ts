import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ofClock,
  ofCredentials,
  ofHost,
  ofKey,
  ofLine,
  ofNode,
  ofPace,
  type Symptom,
} from '../../src/cli/doctor/symptoms.ts';
import type { Answered, Header } from '../../src/exchange/handler.ts';

const now = Date.parse('2026-11-22T10:00:00Z');

function answer(status: Answered['status'], headers: readonly Header[] = [], because?: string): Answered {
  return { status, headers, body: new Uint8Array(), ...(because === undefined ? {} : { because }) };
}

function clockAt(time: string): Symptom {
  return ofClock(answer(404, [['Date', new Date(time).toUTCString()]]), now);
}

const [playground, live] = ['https://api.playground.kustom.co', 'https://api.kustom.co'];
const [fine, bad, open] = ['ok', 'not', 'cannot tell'] as const;

const table: readonly [about: string, symptom: Symptom, state: Symptom['state'], says?: RegExp][] = [
  ['the playground', ofHost(new URL(playground), false), fine],
  ['the playground without TLS', ofHost(new URL('http://api.playground.kustom.co'), false), bad, /not encrypted/],
  ['the live host', ofHost(new URL(live), false), bad, /live service/],
  ['the live host, meant', ofHost(new URL(live), true), fine],
  ['a former host', ofHost(new URL('https://api.playground.klarna.com'), false), bad, /under Klarna/],
  ['a former live host, meant', ofHost(new URL('https://api.klarna.com'), true), bad, /under Klarna/],
  ['a host of Kustom that is no API', ofHost(new URL('https://playground.kustom.co'), false), bad, /none of the hosts/],
  ['a stand-in on this machine', ofHost(new URL('http://127.0.0.1:8484'), false), fine],
  ['a stand-in elsewhere, in the open', ofHost(new URL('http://kco.shop.example'), false), bad, /not encrypted/],
  ['a test key at the playground', ofKey('api.playground.kustom.co', 'kco_test_api_1'), fine],
  ['a live key at the playground', ofKey('api.playground.kustom.co', 'kco_live_api_1'), bad, /live key/],
  [
    'a key of no known form at the playground',
    ofKey('api.playground.kustom.co', 's3cret'),
    bad,
    /begins with kco_test_/,
  ],
  ['a live key at the live host', ofKey('api.kustom.co', 'kco_live_api_1'), fine],
  ['a test key at the live host', ofKey('api.kustom.co', 'kco_test_api_1'), bad, /test key/],
  ['a live key at a stand-in', ofKey('127.0.0.1', 'kco_live_api_1'), bad, /live key/],
  ['any other key at a stand-in', ofKey('127.0.0.1', 's3cret'), fine],
  ['clocks that agree', clockAt('2026-11-22T10:01:59Z'), fine, /119 s apart/],
  ['a clock that is behind', clockAt('2026-11-22T10:02:01Z'), bad, /121 s behind/],
  ['a clock that is ahead', clockAt('2026-11-22T09:00:00Z'), bad, /3600 s ahead of/],
  ['no time', ofClock(answer(404), now), open],
  ['a time that is none', ofClock(answer(404, [['Date', 'soon']]), now), open],
  ['credentials that are let in', ofCredentials(answer(404, [['Content-Type', 'application/json']])), fine],
  ['credentials that are refused', ofCredentials(answer(401)), bad, /401/],
  ['credentials that may not read', ofCredentials(answer(403)), bad, /403/],
  ['a page', ofCredentials(answer(404, [['Content-Type', 'text/html']])), bad, /page/],
  ['a page that turns away', ofCredentials(answer(403, [['Content-Type', 'text/html']])), bad, /or a proxy/],
  ['a proxy that wants a password', ofCredentials(answer(407)), bad, /in between wants a login/],
  ['a network that wants a login', ofCredentials(answer(511)), bad, /in between wants a login/],
  ['a way to a login', ofCredentials(answer(302, [['Location', 'https://sso.a.test/']])), bad, /sent to a login/],
  ['a way to somewhere', ofCredentials(answer(301, [['Location', 'https://a.test/']])), bad, /sent elsewhere/],
  ['too much asked', ofCredentials(answer(429)), open],
  ['a breakdown', ofCredentials(answer(503)), open, /out of order/],
  ['a page about a breakdown', ofCredentials(answer(503, [['Content-Type', 'text/html']])), open, /\(503\)/],
  ['an order that nobody has', ofCredentials(answer(200)), open, /answered 200 to a read of an order that nobody has/],
  ['Node 24', ofNode('v24.1.0'), fine],
  ['Node 22 from 22.12 on', ofNode('v22.12.0'), fine],
  ['an older Node 22', ofNode('v22.11.0'), bad],
  ['Node 25', ofNode('v25.0.0'), bad],
];

describe('what a doctor finds', () => {
  for (const [about, { state, says, todo }, expected, words = /./] of table) {
    it(`of ${about} is: ${expected}`, () => {
      assert.equal(state, expected);
      assert.match(says, words);
      assert.equal(todo === undefined, expected === 'ok');
    });
  }

  it('of an answer is its pace, where that is slow', () => {
    assert.deepEqual(ofPace(1_999), []);
    const [slow] = ofPace(4_200);
    assert.deepEqual([slow?.state, slow?.says], [open, 'it took 4.2 s to answer']);
  });

  it('never tells a key', () => {
    for (const password of ['kco_live_api_canary', 'kco_test_api_canary', 'canary']) {
      for (const host of ['api.kustom.co', 'api.playground.kustom.co', '127.0.0.1']) {
        assert.doesNotMatch(JSON.stringify(ofKey(host, password)), /canary/);
      }
    }
  });

  it('of a line tells an authority that nobody knows from nobody being there', () => {
    const target = new URL(playground);
    const states = (answered: Answered) => ofLine(target, answered).map(({ what, state }) => [what, state]);
    const reached = [
      ['reachable', fine],
      ['TLS', fine],
    ];
    assert.deepEqual(states(answer(404)), reached);
    for (const because of [
      'its certificate comes from an unknown authority',
      'it does not speak TLS: http:// may be meant',
    ]) {
      assert.deepEqual(states(answer('refused', [], because)), [['TLS', bad]]);
    }
    assert.deepEqual(states(answer('refused', [], 'connection refused')), [['reachable', bad]]);
    assert.deepEqual(states(answer('timed out', [], 'no answer within 1 ms')), [['reachable', bad]]);
  });
});
