import type { ManagedOrder } from '../../../generated/order-management.ts';
import { ManagedOrder as fitsManagedOrder } from '../../../generated/validators/checkout.js';
import { isObject, withoutNulls } from '../../order/json.ts';
import { once } from '../../order/once.ts';
import { partly } from '../partly.ts';
import type { Body } from '../requirement.ts';

const read = once((value: object): ManagedOrder | undefined => {
  const present = withoutNulls(value);
  return fitsManagedOrder(present) ? (present as ManagedOrder) : undefined;
});

/** The bought order that a parsed body states; undefined where it does not fit its schema, which is reported elsewhere. */
export function managedOrderIn(value: unknown): ManagedOrder | undefined {
  return isObject(value) ? read(value) : undefined;
}

const readPartly = once((value: object) => partly<ManagedOrder>(value, fitsManagedOrder));

/** The same of a body: where it is partly told, as in a contract, whatever it tells. */
export function managedOrderOf({ schema, value, partial }: Body): Partial<ManagedOrder> | undefined {
  if (schema !== 'ManagedOrder' || !isObject(value)) return undefined;
  return partial ? readPartly(value) : read(value);
}
