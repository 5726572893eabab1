import { type Field, fieldsOf } from '../../../generated/fields.ts';
import type { Party } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import type { Evidence } from '../requirement.ts';
import { shown } from '../shown.ts';

// Countries and colours.
const caseless = /^(?:purchase_country|country|\w+_countries|color_\w+)$/;

// What says no more than nothing, and may be left out like it.
const empty: readonly unknown[] = ['', 0];

// What the documented answer to a creation repeats. Whether anything else within these comes back nobody has shown, so of
// the rest only what an answer says otherwise is against it.
const repeated: Readonly<Record<string, readonly string[]>> = {
  OrderLine: ['type', 'reference', 'name', 'quantity', 'quantity_unit', 'total_discount_amount'],
  MerchantUrls: ['terms', 'checkout', 'confirmation', 'push'],
};

/**
 * What an answer has to repeat where it was sent. The addresses and the customer are the customer's to change; of the rest
 * nobody has seen whether it comes back.
 */
export const comesBack = [
  'purchase_country',
  'purchase_currency',
  'locale',
  'order_amount',
  'order_tax_amount',
  'order_lines',
  'merchant_urls',
  'merchant_reference1',
  'merchant_reference2',
  'merchant_data',
  'options',
] as const;

type Fields = readonly (readonly [name: string, field: Field])[];
type Json = Readonly<Record<string, unknown>>;

function isSame(key: string, stated: unknown, answered: unknown): boolean {
  if (stated === answered) return true; // As nearly always: then nobody needs to know what the field is called.
  if (typeof stated !== typeof answered) return true; // The schema reports which of the two has the wrong type.
  const plain = (value: unknown) => (caseless.test(key) ? String(value).toLowerCase() : value);
  return plain(stated) === plain(answered);
}

/** Compares what one side stated with what an answer states, down to the last documented field. */
function comparing(by: Party) {
  function inList(stated: readonly unknown[], answered: unknown, of: string, at: string, key: string): Evidence[] {
    const list = answered ?? []; // An empty list may be left out.
    if (!Array.isArray(list)) return [];
    if (list.length !== stated.length) {
      return [{ at, expected: `a list of ${stated.length}`, actual: `a list of ${list.length}` }];
    }
    return stated.flatMap((one, index) => inValue(one, list[index], of, `${at}/${index}`, key));
  }

  function inValue(stated: unknown, answered: unknown, of: string, at: string, key: string): Evidence[] {
    if (Array.isArray(stated)) return inList(stated, answered, of, at, key);
    if (isObject(stated)) {
      const fields = Object.entries(fieldsOf[of]?.fields ?? {});
      return isObject(answered) || answered === undefined ? inFields(fields, stated, answered ?? {}, of, at) : [];
    }
    if (answered === undefined && empty.includes(stated)) return [];
    if (answered === undefined) return [{ at, expected: shown(stated), actual: 'nothing' }];
    return isSame(key, stated, answered) ? [] : [{ at, expected: shown(stated), actual: shown(answered) }];
  }

  function inFields(fields: Fields, stated: Json, answered: Json, schema: string, at: string): Evidence[] {
    return fields.flatMap(([name, { of = '' }]) => {
      const mayBeLeftOut = by === 'merchant' && schema !== 'OrderUpdate' && !repeated[schema]?.includes(name);
      if (stated[name] === undefined || (mayBeLeftOut && answered[name] === undefined)) return [];
      return inValue(stated[name], answered[name], of, `${at}/${name}`, name);
    });
  }

  return inFields;
}

/**
 * Where an answer states one of these fields of an order otherwise than it was stated before, to any depth. Countries and
 * colours are compared without case, a 0 and an empty text may be left out, and what is not documented is left alone.
 * `by`: who had stated it; Kustom has to state again all that it stated itself.
 */
export function disagreements(by: Party, stated: object, answered: object, names: readonly string[]): Evidence[] {
  const fields = Object.entries(fieldsOf.OrderUpdate?.fields ?? {}).filter(([name]) => names.includes(name));
  return comparing(by)(fields, stated as Json, answered as Json, 'OrderUpdate', '/response/body');
}
