import type {
  AddressRequest,
  BuyRequest,
  CountryRequest,
  Act as Done,
  Purchase,
  ShippingOptionRequest,
} from '../../generated/conformance.ts';
import { fieldsOf } from '../../generated/fields.ts';
import type { Validator } from '../../generated/validator.ts';
import * as fits from '../../generated/validators/control.js';
import type { Answered, Asked } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import type { Act } from '../simulator/act.ts';
import { picksCountry, typesAddresses, typesAddressOf } from '../simulator/address.ts';
import { buying, choosing, type Leg, typing } from '../simulator/journey.ts';
import { bodyOf, type Call, jsonAnswer, problem } from './call.ts';
import { goOut, type OutingParts } from './outing.ts';

/** What became of an outing, as the sandbox tells it. */
async function gone(
  parts: OutingParts,
  asked: Asked,
  legs: readonly Leg[],
  more: Pick<Purchase, 'payment'> | object = {},
): Promise<Answered> {
  const outing = await goOut(segments(asked.target)[2] ?? '', legs, parts);
  if (!outing) return problem(404, { problem: 'no order has this id' });
  if (!('order' in outing)) return problem(409, { ...outing, callbacks: [...outing.callbacks] });
  const { order_id, status, order_amount } = outing.order;
  const callbacks = [...outing.callbacks];
  return jsonAnswer(200, { order_id, status, order_amount, ...more, callbacks } satisfies Done);
}

/** A call that reads its body, and does with it what a shopper does. */
export function actCall<Body>(
  name: string,
  validator: Validator,
  example: Body,
  does: (body: Body, asked: Asked) => Answered | Promise<Answered>,
): Call {
  return {
    does: `POST /_sandbox/orders/{order_id}/${name}`,
    answer(asked) {
      const read = bodyOf(asked, validator, example);
      return 'refused' in read ? read.refused : does(read.body, asked);
    },
  };
}

const addressFields: readonly string[] = Object.keys(fieldsOf.Address?.fields ?? {});

/** What the body of an address call asks for, or the first field that no address has. */
function typed({ persona, billing_address, shipping_address }: AddressRequest): Act | string {
  const names = [billing_address, shipping_address].flatMap((one) => Object.keys(one ?? {}));
  const unknown = names.find((name) => !addressFields.includes(name));
  if (unknown !== undefined) return unknown;
  if (persona !== undefined) return typesAddressOf(persona);
  return typesAddresses({ ...(billing_address && { billing_address }), ...(shipping_address && { shipping_address }) });
}

/** The calls by which a shopper acts. */
export function shopperCalls(parts: OutingParts): Call[] {
  return [
    actCall<BuyRequest>('buy', fits.BuyRequest, { persona: 'approved' }, (wish, asked) => {
      const { persona = 'approved', authentication, confirmation = true, push = true } = wish;
      const payment = persona === 'pending' ? 'pending' : 'accepted';
      return gone({ ...parts, confirmation, push }, asked, buying(persona, authentication), { payment });
    }),
    actCall<AddressRequest>('address', fits.AddressRequest, { persona: 'approved' }, (body, asked) => {
      const act = typed(body);
      if (typeof act !== 'string') return gone(parts, asked, [typing(act)]);
      return problem(400, { problem: `an address has no field “${act}”`, known: addressFields.join(', ') });
    }),
    actCall<CountryRequest>('country', fits.CountryRequest, { country: 'no' }, ({ country }, asked) =>
      gone(parts, asked, [typing(picksCountry(country))]),
    ),
    actCall<ShippingOptionRequest>('shipping-option', fits.ShippingOptionRequest, { id: 'HOME' }, ({ id }, asked) =>
      gone(parts, asked, [choosing(id)]),
    ),
  ];
}
