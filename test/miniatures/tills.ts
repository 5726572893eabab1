import type { TillMiniature } from './miniature.ts';
import { cups, idIn, keyed, parcel, type Sale, sending, type Till, takingBack } from './till.ts';

const hour = 60 * 60 * 1_000;
const refund = { type: 'return_fee', name: 'Cost of sending', quantity: 1, unit_price: -500, tax_rate: 0 };

/** Five cups come back, less the cost of sending. */
function lessFee(quantity: number) {
  const fee = { ...refund, total_amount: -500, total_tax_amount: 0 };
  return { refunded_amount: quantity * 10_000 - 500, order_lines: [...cups(quantity), fee] };
}

/** Sends a call again as often as nobody answers it, a second later and then twice as long. */
async function patiently(till: Till, attempts: number, call: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await call();
    till.waits(1_000 * 2 ** attempt);
  }
}

async function sendsInParts(till: Till): Promise<void> {
  const sale = await till.sells();
  await sale.call('POST acknowledge');
  await sale.call('GET');
  await sale.call('PATCH authorization', { order_amount: 40_000, order_lines: cups(4) }, keyed('lower'));
  till.meets('lost');
  await patiently(till, 2, () =>
    sale.call('POST captures', { ...sending(2), shipping_info: [] }, keyed('first parcel')),
  );
  const made = await sale.call('POST captures', sending(1), keyed('second parcel'));
  await sale.call('GET');
  await sale.call(`GET captures/${idIn(made)}`);
  await sale.call('POST shipping-info', { shipping_info: [parcel] });
  await sale.call('POST release-remaining-authorization', undefined, keyed('rest'));
  await sale.call('POST refunds', takingBack(1), keyed('one back'));
}

async function waitsForFraud(till: Till): Promise<void> {
  const sale = await till.sells('pending');
  await sale.call('GET');
  sale.decided('ACCEPTED');
  await sale.call('GET');
  till.meets({ status: 503, code: 'INTERNAL_ERROR' }, { status: 503, code: 'INTERNAL_ERROR' });
  await patiently(till, 3, () => sale.call('POST captures', sending(5), keyed('all')));
  await sale.call('GET');
  await sale.call('POST refunds', lessFee(1), keyed('one back'));
}

async function callsOff(till: Till): Promise<void> {
  const sale = await till.sells();
  await sale.call('GET');
  await sale.call('PATCH customer-details', { shipping_address: { street_address: 'Provgatan 9' } });
  till.meets({ status: 409, code: 'CONFLICT' });
  await sale.call('POST extend-authorization-time');
  await sale.call('PATCH merchant-references', { merchant_reference1: 'SHOP-20411' });
  await sale.call('POST cancel', undefined, keyed('off'));
}

/** A shop that does everything right: it sends in parts, waits for a suspicion, calls off. */
export async function managesRight(till: Till): Promise<void> {
  for (const scene of [sendsInParts, waitsForFraud, callsOff]) await scene(till);
}

/** A shop that has sold and read an order, and goes on from there. */
function having(goesOn: (sale: Sale, till: Till) => Promise<unknown>): (till: Till) => Promise<void> {
  return async (till) => {
    const sale = await till.sells();
    await sale.call('GET');
    await goesOn(sale, till);
  };
}

/** Shops that ask for what there is not, or not any more. */
const inAmounts: readonly TillMiniature[] = [
  {
    wrong: 'gives back what a refused capture was over',
    caughtBy: 'om.refund-within-captured',
    also: ['om.capture-within-remaining'],
    till: having(async (sale) => {
      await sale.call('POST captures', { captured_amount: 50_001 }, keyed('all'));
      await sale.call('POST refunds', takingBack(5), keyed('back'));
    }),
  },
  {
    wrong: 'takes a refused refund for none and gives more back',
    caughtBy: 'om.refund-within-captured',
    also: ['om.refunded-lines-within-captured'],
    till: having(async (sale) => {
      await sale.call('POST captures', sending(5), keyed('all'));
      await sale.call('POST refunds', takingBack(3), keyed('three'));
      await sale.call('POST refunds', takingBack(3), keyed('three more'));
    }),
  },
  {
    wrong: 'lowers an order to what is left out',
    caughtBy: 'om.lowering-keeps-captured',
    till: having(async (sale) => {
      await sale.call('POST captures', sending(3), keyed('three'));
      await sale.call('PATCH authorization', { order_amount: 20_000, order_lines: cups(2) }, keyed('lower'));
    }),
  },
  {
    wrong: 'lets the money go',
    caughtBy: 'om.captured-before-expiry',
    till: having(async (sale, { waits }) => {
      waits(40 * 24 * hour);
      await sale.call('POST captures', sending(5), keyed('all'));
    }),
  },
];

/** Shops that do not listen. */
const inRepeats: readonly TillMiniature[] = [
  {
    wrong: 'asks for a refused extension once more',
    caughtBy: 'om.no-blind-repeat',
    till: having(async (sale, { meets }) => {
      meets({ status: 403, code: 'NOT_ALLOWED' }, { status: 403, code: 'NOT_ALLOWED' });
      await sale.call('POST extend-authorization-time', undefined, keyed('longer'));
      await sale.call('POST extend-authorization-time', undefined, keyed('longer'));
    }),
  },
  {
    wrong: 'captures without a look',
    caughtBy: 'om.reads-before-acting',
    async till(till) {
      const sale = await till.sells();
      await sale.call('POST captures', sending(5), keyed('all'));
    },
  },
];

/** Shops that send what they had better not, or leave out what they had better send. */
const inBodies: readonly TillMiniature[] = [
  {
    wrong: 'lowers an order and sends no lines',
    caughtBy: 'om.authorization-sends-lines',
    till: having((sale) => sale.call('PATCH authorization', { order_amount: 40_000, order_lines: [] }, keyed('lower'))),
  },
  {
    wrong: 'holds a return fee back after two parcels',
    caughtBy: 'om.return-fee-after-one-capture',
    till: having(async (sale) => {
      await sale.call('POST captures', sending(3), keyed('three'));
      await sale.call('POST captures', sending(2), keyed('two'));
      await sale.call('POST refunds', lessFee(1), keyed('back'));
    }),
  },
  {
    wrong: 'asks for the papers once more',
    caughtBy: 'om.no-withdrawn-call',
    till: having(async (sale) => {
      const made = await sale.call('POST captures', sending(5), keyed('all'));
      await sale.call(`POST captures/${idIn(made)}/trigger-send-out`, undefined, keyed('papers'));
    }),
  },
  {
    wrong: 'changes the billing address',
    caughtBy: 'om.billing-address-stays',
    till: having((sale) =>
      sale.call('PATCH customer-details', { billing_address: { city: 'Provby' } }, keyed('moved')),
    ),
  },
];

/** Shops that manage their orders, wrong in one way each: in what the example shop never does, or cannot be made to do. */
export const tills: readonly TillMiniature[] = [
  ...inAmounts,
  ...inRepeats,
  ...inBodies,
  {
    wrong: 'calls where the API was before',
    caughtBy: 'exchange.host-is-kustoms',
    host: 'api.playground.klarna.com',
    till: having(() => Promise.resolve()),
  },
];
