import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLive } from '../../src/exchange/api-host.ts';

describe('a live host', () => {
  const live = [
    'api.kustom.co',
    'api.kustom.co.',
    'API.Kustom.CO',
    'api-na.kustom.co',
    'api-oc.klarna.com',
    'api.klarna.com',
  ];
  for (const host of live) it(`is ${host}`, () => assert.ok(isLive(host)));

  const others = [
    'api.playground.kustom.co',
    'api-na.playground.klarna.com.',
    'api.kustom.co.shop.example',
    'notapi.kustom.co',
    'docs.kustom.co',
    'apikustom.co',
    'api.kustomxco',
    '127.0.0.1',
    '',
  ];
  for (const host of others) it(`is not ${host || 'none'}`, () => assert.ok(!isLive(host)));
});
