import type { Misfit } from '../../../generated/validator.ts';
import { NewOrder as fitsNewOrder } from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder } from '../refusals.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';

const document = 'specs/checkout.yaml';
const refusal = '#/paths/~1checkout~1v3~1orders/post/responses/400';
const properties = '#/components/schemas/OrderUpdate/properties';

const limits = ['maxLength', 'maximum', 'maxItems'];

/** A field that must be there and is not, or has another form than it must have. */
function isMalformed({ keyword, instancePath }: Misfit): boolean {
  const isAtTop = instancePath.split('/').length <= 2;
  return isAtTop && ['required', 'pattern'].includes(keyword);
}

/** Judges the answer to an order that departs from its schema in nothing but what `counts`. */
function refusing(counts: (misfit: Misfit) => boolean) {
  return ({ request, response }: WholeExchange): Ruling => {
    const value = withoutNulls(parsed(request));
    if (!isObject(value) || !isAboutTheOrder(response.status) || fitsNewOrder(value)) return 'not concerned';
    const misfits = fitsNewOrder.errors ?? [];
    if (misfits.length === 0 || !misfits.every(counts)) return 'not concerned';
    if (response.status === 400) return upheld;
    const working = misfits.map(({ instancePath, message }) => `${instancePath || 'the order'} ${message}`).join('; ');
    return [{ at: '/response/status', expected: '400', actual: `${response.status}`, working }];
  };
}

/** How Kustom refuses what it cannot read as an order. */
export const shaping = [
  {
    id: 'checkout.malformed-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'The creation of an order that lacks a required field, or has one in another form, is answered 400.',
    source: {
      document,
      at: [
        refusal,
        ...['purchase_country', 'purchase_currency', 'locale'].map((name) => `${properties}/${name}`),
        '#/components/schemas/NewOrder/required',
      ],
      gist: 'a field that is missing or malformed is answered 400; which ones are checked first is not said',
    },
    remedy: 'Refuse an order without a required field, or with a country, currency or locale of another form.',
    example: 'A locale of sv_SE is refused, and so is an order without merchant_urls.',
    check: { of: 'exchange', operation: 'createOrder', judge: refusing(isMalformed) },
  },
  {
    id: 'checkout.over-limit-refused',
    binds: 'kustom',
    level: 'should',
    statement: 'The creation of an order with a field beyond its documented limit is answered 400.',
    source: {
      document,
      at: [
        refusal,
        `${properties}/merchant_reference1`,
        ...['name', 'reference', 'unit_price', 'tax_rate'].map(
          (name) => `#/components/schemas/OrderLine/properties/${name}`,
        ),
      ],
      gist: 'lengths and sizes have limits; that each of them is enforced is only inferred',
    },
    remedy: 'Refuse what is longer or larger than documented; do not cut it.',
    example: 'A line whose name has 256 letters is refused, and one of 255 is not.',
    check: { of: 'exchange', operation: 'createOrder', judge: refusing(({ keyword }) => limits.includes(keyword)) },
  },
] as const satisfies readonly Requirement[];
