import { leaves, type Sample } from '../../drift/examples.ts';
import type { Evidence, Requirement, Ruling } from '../requirement.ts';
import { cut } from '../shown.ts';

function fitsOwnSchema({ misfits }: Sample): Ruling {
  return misfits ?? 'not concerned';
}

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

// An integer that a double cannot hold stays what it was written as.
const keepDigits: Reviver = (_, value, { source = '' }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source) ? BigInt(source) : value;

function leavesOf({ text, field }: Sample) {
  return [...leaves(JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown), '', field)];
}

type Leaf = ReturnType<typeof leavesOf>[number];

/** Another number in the same example that readers of JSON take for this one: what it was before somebody read it. */
function lostFrom(number: bigint, all: readonly Leaf[]): string | undefined {
  for (const { at, value } of all) {
    const [digits] =
      typeof value === 'string' ? (value.match(/\d{16,}/g) ?? []).filter((one) => isTaken(one, number)) : [];
    if (digits !== undefined) return `${at} shows ${digits}, which readers of JSON turn into ${Number(number)}`;
  }
  return undefined;
}

function isTaken(digits: string, number: bigint): boolean {
  return BigInt(digits) !== number && Number(digits) === Number(number);
}

// What an order states of money is asked by order.plain-numbers.
const ofMoney = /_amount$|_price$|_rate$|^quantity$|^price$/;

function exactNumber(sample: Sample): Ruling {
  const all = leavesOf(sample);
  const numbers = all.filter(({ field, value }) => {
    const isStated = sample.field === undefined && ofMoney.test(field);
    return (typeof value === 'number' || typeof value === 'bigint') && !isStated;
  });
  if (numbers.length === 0) return 'not concerned';
  return numbers.flatMap(({ at, value }): Evidence[] => {
    if (typeof value !== 'bigint') return [];
    const working = lostFrom(value, all);
    const expected = 'a text, or a number up to 9007199254740991';
    return [{ at, expected, actual: cut(`${value}`), ...(working === undefined ? {} : { working }) }];
  });
}

function oneSpelling({ respelt = [] }: Sample): Ruling {
  return respelt.map(({ at, spelt, first, firstAt }) => ({
    at,
    expected: `"${cut(first)}"`,
    actual: `"${cut(spelt)}"`,
    working: `so it is spelt at ${firstAt}`,
  }));
}

/** Whether the digits end in the one that their others lead to, as those of every payment card do. */
function isCheckedByItself(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const named = /card_?number\W*"?\W*(\d{12,19})(?!\d)/i;
const payment = /(?<!\d)(?:3[47]\d{13}|(?:4\d|5[1-5]|6[05])\d{14})(?!\d)/g;

/** The digits of a card in a text: called so, or built as those of a payment card are. */
function cardIn(field: string, text: string): string | undefined {
  const [, called] = named.exec(`${field}":"${text}`) ?? [];
  return called ?? text.match(payment)?.find(isCheckedByItself);
}

function noCardNumber(sample: Sample): Ruling {
  const texts = leavesOf(sample).filter(({ value }) => typeof value === 'string' || typeof value === 'number');
  if (texts.length === 0) return 'not concerned';
  return texts.flatMap(({ at, field, value }): Evidence[] => {
    const digits = cardIn(field, String(value));
    if (digits === undefined) return [];
    return [{ at, expected: 'no number of a card', actual: `${digits.length} digits that read as one (not shown)` }];
  });
}

/** What the examples that somebody publishes must not do: contradict what stands beside them. */
export const exampleRequirements = [
  {
    id: 'example.fits-own-schema',
    binds: 'kustom',
    level: 'must',
    statement: 'An example in a description fits the schema that stands beside it.',
    source: {
      document: 'specs/',
      at: [],
      gist: 'an example and the schema beside it are the word of one author about one value, and cannot both hold',
    },
    remedy: 'Write the example as its schema has it, texts in quotes; or mend the schema, where the example is right.',
    example: 'A field of type string fits example: "12345"; example: 12345 is a number.',
    check: { of: 'sample', judge: fitsOwnSchema },
  },
  {
    id: 'example.exact-number',
    binds: 'kustom',
    level: 'should',
    statement: 'A number in an example is one that every reader of JSON holds exactly.',
    source: {
      document: 'specs/order-management.yaml',
      at: ['#/components/schemas/ShippingInfo/properties/tracking_number'],
      gist: 'numbers of parcels have twenty digits and are texts; as JSON numbers they lose what lies beyond 2^53',
    },
    remedy: 'Put long numbers in quotes, and copy them from where they were not read as numbers before.',
    example: '"93456415674545679888" keeps its digits; 93456415674545679888 is read as 93456415674545680000.',
    check: { of: 'sample', judge: exactNumber },
  },
  {
    id: 'example.one-spelling',
    binds: 'kustom',
    level: 'should',
    statement: 'A word that is one of a closed list is spelt in the same letters in all examples.',
    source: {
      document: 'specs/checkout.yaml',
      at: ['#/components/schemas/Order/properties/status'],
      gist: 'the status is documented in small letters in the guides and in capitals in the reference, so it has to be compared without regard to case',
    },
    remedy: 'Spell it as the API does, in every example; until then compare it without regard to case.',
    example: 'A shop that compares with checkout_incomplete never meets the CHECKOUT_INCOMPLETE of another page.',
    check: { of: 'sample', judge: oneSpelling },
  },
  {
    id: 'example.no-card-number',
    binds: 'kustom',
    level: 'should',
    statement: 'No example carries the number of a card.',
    source: {
      document: 'specs/checkout.yaml',
      at: ['#/components/schemas/DiscountLine/properties/merchant_data'],
      gist: 'the field is said to hold the number of a gift card, in free text that is kept and shown as it is; that a number to pay with has no place there is our conclusion',
    },
    remedy: 'Show a reference to the card or the gift card in its place: what is shown is copied.',
    example:
      '{"card_reference":"gift-17"} shows what the field is for; {"card_number":"…"} teaches to send card numbers.',
    check: { of: 'sample', judge: noCardNumber },
  },
] as const satisfies readonly Requirement[];
