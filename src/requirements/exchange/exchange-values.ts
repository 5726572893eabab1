import { isObject } from '../../order/json.ts';
import type { Body, Evidence, Requirement, Ruling } from '../requirement.ts';
import { shown } from '../shown.ts';

let regions: Intl.DisplayNames | undefined;
let currencies: ReadonlySet<string> | undefined;

// What Unicode names beside countries: unions, and codes for nothing, for tests, for what lies far out.
const noCountry: readonly string[] = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

function isCountry(value: string): boolean {
  const code = value.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || noCountry.includes(code)) return false;
  regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  // A code that was given up, or never given out, leads to another one: UK to GB.
  return regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

function isCurrency(value: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(value.toUpperCase());
}

const decisions: readonly string[] = ['ACCEPTED', 'PENDING', 'REJECTED', 'STOPPED'];

const known: readonly (readonly [field: string, isKnown: (value: string) => boolean, expected: string])[] = [
  ['purchase_country', isCountry, 'a country of ISO 3166-1, in two letters'],
  ['purchase_currency', isCurrency, 'a currency of ISO 4217, in three letters'],
  ['fraud_status', (value) => decisions.includes(value), `one of ${decisions.join(', ')}`],
];

function valuesAreKnown({ value }: Body): Ruling {
  if (!isObject(value)) return 'not concerned';
  const rulings = known.flatMap(([field, isKnown, expected]): (readonly Evidence[])[] => {
    const stated = value[field];
    // What is empty was left out, and what is no text the schema reports.
    if (typeof stated !== 'string' || stated === '') return [];
    return [isKnown(stated) ? [] : [{ at: `/${field}`, expected, actual: shown(stated) }]];
  });
  return rulings.length === 0 ? 'not concerned' : rulings.flat();
}

const managed = '#/components/schemas/ManagedOrder/properties';

/** What the words in the bodies of Kustom mean, where lists that everybody knows say so. */
export const valueRequirements = [
  {
    id: 'exchange.known-values',
    binds: 'kustom',
    level: 'should',
    statement: 'The country, the currency and the decision about fraud in a body of Kustom are ones that there are.',
    source: {
      document: 'specs/order-management.yaml',
      at: [`${managed}/purchase_country`, `${managed}/purchase_currency`, `${managed}/fraud_status`],
      gist: 'country and currency are those of two standards, three decisions are named and a fourth was met in shops; no document closes the lists',
    },
    remedy:
      'In a contract or a stand-in, write a value that Kustom sends. Where Kustom itself sent it, have it described.',
    example: 'A stand-in whose orders have the fraud_status OK teaches a shop to wait for what Kustom never says.',
    check: { of: 'body', judge: valuesAreKnown },
  },
] as const satisfies readonly Requirement[];
