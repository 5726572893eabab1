import { isObject } from '../../order/json.ts';
import type { Body, Requirement, Ruling } from '../requirement.ts';

const references = ['merchant_reference1', 'merchant_reference2'] as const;

function referencesAreText({ value }: Body): Ruling {
  if (!isObject(value)) return 'not concerned';
  const given = references.filter((field) => (value[field] ?? undefined) !== undefined);
  if (given.length === 0) return 'not concerned';
  const numbers = given.filter((field) => typeof value[field] === 'number');
  return numbers.map((field) => ({ at: `/${field}`, expected: `"${value[field]}"`, actual: `${value[field]}` }));
}

/** What a merchant writes in references of his own. */
export const referenceRequirements = [
  {
    id: 'exchange.reference-is-text',
    binds: 'merchant',
    level: 'should',
    statement: 'A reference of the merchant is a text, also where it is made of digits.',
    source: {
      document: 'specs/order-management.yaml',
      at: ['#/components/schemas/MerchantReferencesUpdate/properties/merchant_reference1'],
      gist: 'the fields are texts; live modules send numbers and their users are served, so the suite lets them through',
    },
    remedy: 'Put the order number in quotes; as a number it also loses its leading zeros.',
    example: '"merchant_reference1": "000123" comes back as it was sent; 123 is another number.',
    check: { of: 'body', judge: referencesAreText },
  },
] as const satisfies readonly Requirement[];
