import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { masked } from '../../src/exchange/masked.ts';
import { digest } from '../support/digest.ts';
import { exchange } from '../support/exchanges.ts';

const address = { given_name: 'Astrid', family_name: 'Canarius', street_address: 'Ödegatan 17', city: 'Stockholm' };
const headers = [['Location', '/denied?who=Astrid&at=%C3%96degatan+17&and=%C3%96degatan%2017']] as const;

function answered(status: number, body: string): Exchange {
  const asked = exchange({ asked: { billing_address: address } });
  return masked({ ...asked, response: { status, headers, body } }, digest);
}

describe('an answer that names who was refused', () => {
  const bodies = ['{"error_text":"Canarius at Ödegatan 17"}', '<p>No Astrid Canarius at &quot;Ödegatan 17&quot;</p>'];
  for (const body of bodies) {
    it(`is kept without the names of its own exchange: ${body}`, () => {
      const kept = answered(400, body).response;
      assert.doesNotMatch(JSON.stringify(kept), /Astrid|Canarius|degatan/);
      assert.equal(kept?.body.length, body.length);
    });
  }

  it('bears the name that the field bears', () => {
    const { request, response } = answered(404, '{"error_text":"Canarius"}');
    const { family_name } = JSON.parse(request?.body ?? '').billing_address;
    assert.deepEqual(JSON.parse(response?.body ?? ''), { error_text: family_name });
  });

  it('keeps what only begins like a name, and the city', () => {
    const body = '{"error_text":"Astridsson in Stockholm"}';
    assert.equal(answered(400, body).response?.body, body);
  });
});

describe('an answer that refuses nobody', () => {
  it('keeps its words, which are held against those of other exchanges', () => {
    const body = '{"order_lines":[{"name":"Astrid mug"}]}';
    assert.equal(answered(200, body).response?.body, body);
  });
});
