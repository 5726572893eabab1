import type { OperationId } from '../../../generated/operations.ts';
import { escaped } from '../../exchange/json-place.ts';
import { describe } from '../../exchange/operation.ts';
import type { Pointer } from '../requirement.ts';

/** The description that the requirements of order management are taken from. */
export const document = 'specs/order-management.yaml';

/** Where an operation of order management stands in the description, or one answer of it. */
export function at(operation: OperationId, status?: number): Pointer {
  const { method, path = '' } = describe(operation);
  const place = `#/paths/${escaped(path)}/${method.toLowerCase()}`;
  return status === undefined ? place : `${place}/responses/${status}`;
}

/** Where a schema stands in the description, or one property of it. */
export function schema(name: string, property?: string): Pointer {
  const place = `#/components/schemas/${name}`;
  return property === undefined ? place : `${place}/properties/${property}`;
}
