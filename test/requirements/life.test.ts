import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { created, hour, ruled, stored, told } from '../support/told.ts';

const reads = 'checkout.read-answers-order';
const keeps = 'checkout.update-keeps-rest';
const keepsRead = 'checkout.read-keeps-order';
const gone = { status: 404, answered: '' };
const parcel = { id: 'a', name: 'Parcel', price: 0, tax_amount: 0, tax_rate: 0 };
const status = (place: string) => [`${place}/response/status`];

function updated(reference: string, more: object = {}) {
  const answered = stored({ merchant_reference1: reference });
  return told('updateOrder', { asked: { merchant_reference1: reference }, answered, ...more });
}

describe('calls whose duration nobody measured', () => {
  it('follow each other as they stand', () => {
    const abort = told('abortOrder');
    const life = [
      created(),
      updated('A'),
      told('updateOrder', {
        asked: { locale: 'sv-SE' },
        answered: stored({ merchant_reference1: 'A', locale: 'sv-SE' }),
      }),
    ];
    assert.deepEqual(ruled(keeps, ...life), []);
    assert.deepEqual(ruled(reads, ...life, abort, told('readOrder', gone)), 'not concerned');
    assert.deepEqual(ruled(reads, ...life, told('readOrder', gone)), status('merchant-4'));
  });
});

describe('of two calls at the same time', () => {
  const slow = { tookMs: 5_000, after: 1_000 };

  it('neither is judged by what was there before', () => {
    const read = told('readOrder', { ...slow, answered: stored({ locale: 'sv-SE' }) });
    const update = told('updateOrder', {
      after: 2_000,
      tookMs: 10,
      asked: { locale: 'sv-SE' },
      answered: stored({ locale: 'sv-SE' }),
    });
    assert.equal(ruled(keepsRead, created(), read, update), 'not concerned');
    assert.deepEqual(ruled(keepsRead, created(), read, { ...update, at: update.at + 9_000 }), [
      'merchant-2/response/body/locale',
    ]);
  });

  it('neither says what is there afterwards', () => {
    const read = told('readOrder', { after: 2_000, tookMs: 10, answered: stored() });
    const after = told('readOrder', { after: 20_000, tookMs: 10, answered: stored({ merchant_reference1: 'A' }) });
    assert.equal(ruled(keepsRead, created(), updated('A', slow), read, after), 'not concerned');
  });

  it('that end where the next begins there is none', () => {
    const next = told('readOrder', { ...gone, after: 6_000, tookMs: 10 });
    assert.deepEqual(
      ruled(reads, created(), told('readOrder', { ...slow, answered: stored() }), next),
      status('merchant-3'),
    );
  });
});

describe('the time that an order has', () => {
  const read = (hours: number, answered: object = stored()) => told('readOrder', { after: hours * hour, answered });
  const lost = (hours: number) => told('readOrder', { ...gone, after: hours * hour });

  it('does not grow by reading', () => {
    const found = ruled(reads, created(), read(46.5), lost(47.4));
    assert.deepEqual(found, [], 'only the read that was answered counts');
    assert.deepEqual(ruled(reads, created(), read(46.5), lost(46.9)), status('merchant-3'));
  });

  it('grows when the customer does something, by the word of Kustom', () => {
    const typed = read(46, stored({ last_modified_at: '2026-11-24T06:00:00Z' }));
    assert.deepEqual(ruled(reads, created(), typed, read(70), lost(70.5)), status('merchant-4'));
    const silent = read(46, stored({ last_modified_at: undefined }));
    assert.deepEqual(ruled(reads, created(), silent, read(70), lost(70.5)), []);
  });

  it('is read off Kustom alone where its clock is not ours', () => {
    const offBy = (moment: string) => stored({ last_modified_at: moment });
    const late = created({ answered: offBy('2026-11-20T09:00:00Z') });
    assert.deepEqual(ruled(reads, late, read(1, offBy('2026-11-20T10:00:00Z')), lost(1.5)), status('merchant-3'));
  });

  it('is counted from what the first read says, where nobody saw the creation', () => {
    assert.deepEqual(ruled(reads, read(1), lost(1.5)), status('merchant-2'));
    assert.equal(ruled(reads, read(60), lost(60.5)), 'not concerned');
    assert.equal(ruled(reads, read(1, stored({ last_modified_at: undefined })), lost(1.5)), 'not concerned');
  });

  it('is no promise that nobody buys: after a while what was bought is gone', () => {
    assert.equal(ruled(reads, created(), lost(2)), 'not concerned');
    const broken = told('readOrder', { status: 500, after: 2 * hour });
    assert.deepEqual(ruled(reads, created(), broken), status('merchant-2'));
  });
});

describe('what somebody else may have changed', () => {
  const sent = { shipping_address: { country: 'se', city: 'Lund' } };
  const answered = (city: string) => stored({ shipping_address: { country: 'se', city }, locale: 'sv-SE' });
  const update = (city: string) => told('updateOrder', { asked: sent, answered: answered(city) });
  const locale = (place: string) => [`${place}/response/body/locale`];

  it('shows in an address that is neither the old one nor the one that was sent', () => {
    assert.deepEqual(ruled(keeps, created(), update('Lund')), locale('merchant-2'));
    assert.equal(ruled(keeps, created(), update('Malmö')), 'not concerned');
  });

  it('is not known after a callback, until an answer says', () => {
    const callback = told('address_update', { asked: stored(), answered: {} });
    assert.equal(ruled(keeps, created(), callback, update('Lund')), 'not concerned');
    const read = told('readOrder', { answered: stored() });
    assert.deepEqual(ruled(keeps, created(), callback, read, update('Lund')), locale('merchant-4'));
    assert.deepEqual(ruled(reads, created(), callback, told('readOrder', gone)), status('merchant-3'));
  });

  it('is the whole order after a validation, which is the purchase', () => {
    const validation = told('validation', { asked: stored() });
    assert.equal(ruled(reads, created(), validation, told('readOrder', gone)), 'not concerned');
  });

  for (const trace of [
    { selected_shipping_options: [parcel] },
    { merchant_requested: { additional_checkbox: true } },
  ]) {
    it(`shows in ${Object.keys(trace)}`, () => {
      const read = told('readOrder', { answered: stored({ ...trace, locale: 'sv-SE' }) });
      assert.equal(ruled(keepsRead, created(), read), 'not concerned');
    });
  }
});

describe('an abort', () => {
  const silence = told('abortOrder', { status: 'timed out' });
  const dead = told('readOrder', { answered: stored({ status: 'ABORTED' }) });

  it('without an answer leaves open whether the order is', () => {
    assert.equal(ruled(reads, created(), silence, told('readOrder', gone)), 'not concerned');
  });

  it('that was tried may show in a status that nobody documents', () => {
    const known = 'checkout.status-is-known';
    assert.equal(ruled(known, created(), silence, dead), 'not concerned');
    assert.equal(ruled(known, created(), silence, dead, dead), 'not concerned');
    const during = told('abortOrder', { tookMs: 5_000 });
    assert.equal(
      ruled(known, created(), during, { ...dead, at: dead.at + 1 }, { ...dead, at: dead.at + 9_000 }),
      'not concerned',
    );
    assert.deepEqual(ruled(known, created(), dead), ['merchant-2/response/body/status']);
  });

  it('is not undone by a read that says the order is open', () => {
    const life = [created(), told('abortOrder'), told('readOrder', { answered: stored() })];
    assert.deepEqual(ruled('checkout.aborted-is-read-only', ...life, updated('A')), status('merchant-4'));
  });
});

describe('a status', () => {
  it('is nobody’s though JavaScript knows a word like it', () => {
    const read = told('readOrder', { answered: stored({ status: 'constructor' }) });
    assert.deepEqual(ruled('checkout.status-is-known', created(), read), ['merchant-2/response/body/status']);
  });
});
