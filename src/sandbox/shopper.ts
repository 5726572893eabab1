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
import { buys } from '../simulator/purchase.ts';
import { choosesShipping } from '../simulator/shipping.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { bodyOf, type Call, jsonAnswer, problem } from './call.ts';

type Acting = Pick<Simulator, 'acts'>;

/** What became of an act, as the sandbox tells it. */
function acted({ acts }: Acting, asked: Asked, act: Act, more: Pick<Purchase, 'payment'> | object = {}): Answered {
  const outcome = acts(segments(asked.target)[2] ?? '', act);
  if (!outcome) return problem(404, { problem: 'no order has this id' });
  if (!('order' in outcome)) return problem(409, outcome);
  const { order_id, status, order_amount } = outcome.order;
  return jsonAnswer(200, { order_id, status, order_amount, ...more, callbacks: [] } satisfies Done);
}

/** A call that reads its body, and does with it what a shopper does. */
export function actCall<Body>(
  name: string,
  validator: Validator,
  example: Body,
  does: (body: Body, asked: Asked) => Answered,
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
export function shopperCalls(simulated: Acting): Call[] {
  return [
    actCall<BuyRequest>('buy', fits.BuyRequest, { persona: 'approved' }, ({ persona = 'approved' }, asked) => {
      const payment = persona === 'pending' ? 'pending' : 'accepted';
      return acted(simulated, asked, buys(persona), { payment });
    }),
    actCall<AddressRequest>('address', fits.AddressRequest, { persona: 'approved' }, (body, asked) => {
      const act = typed(body);
      if (typeof act !== 'string') return acted(simulated, asked, act);
      return problem(400, { problem: `an address has no field “${act}”`, known: addressFields.join(', ') });
    }),
    actCall<CountryRequest>('country', fits.CountryRequest, { country: 'no' }, ({ country }, asked) =>
      acted(simulated, asked, picksCountry(country)),
    ),
    actCall<ShippingOptionRequest>('shipping-option', fits.ShippingOptionRequest, { id: 'HOME' }, ({ id }, asked) =>
      acted(simulated, asked, choosesShipping(id)),
    ),
  ];
}
