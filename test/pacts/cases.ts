import type { Line } from '../../examples/shop/kustom-bodies.ts';
import { shareOf, sum } from '../../examples/shop/money.ts';
import { parts } from '../../examples/shop/shop.ts';
import { checkoutName, managementName } from '../../scripts/contract/contracts.ts';
import { readBody } from '../../scripts/contract/matchers.ts';
import { type Situations, situations } from '../../scripts/contract/situations.ts';
import type { Provider } from '../../scripts/contract/verify.ts';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { kustoms } from '../miniatures/kustoms.ts';
import { exampleShop } from './shop.ts';

/** A provider and a contract, of which one may be wrong in one thing. */
export interface Case {
  readonly about: string;
  /** The file of the contract. */
  readonly pact: string;
  /** Only what is asked in these words. */
  readonly only?: RegExp;
  /** The contract is wrong: this text in the place of that one. */
  readonly wrongly?: readonly [was: string, is: string];
  provider(): Promise<Provider>;
}

type Wrap = (right: Handler) => Handler;

/** Answers with one field written in another way, where there is such a field. */
function changed(field: string, change: (value: never) => unknown): Wrap {
  return (right) => async (asked) => {
    const answered = await right(asked);
    const body = readBody(answered) as Record<string, never> | undefined;
    const value = body?.[field];
    if (value === undefined) return answered;
    return { ...answered, body: bytes(JSON.stringify({ ...body, [field]: change(value) })) };
  };
}

function miniature(fact: string): Wrap {
  const found = kustoms.find(({ wrong }) => wrong === fact);
  if (!found) throw new Error(`there is no miniature that ${fact}`);
  return found.kustom;
}

// Cucumber reads the steps once in a process, and each Kustom begins its situations anew.
let brought: ReturnType<typeof situations> | undefined;

async function kustom(name: string, wrap: Wrap = (right) => right): Promise<Provider> {
  brought ??= situations();
  const { handler, bring }: Situations & { readonly handler: Handler } = await brought;
  return { name, handler: wrap(handler), bring };
}

const checkout = `shop-${checkoutName}.json`;
const management = `shop-${managementName}.json`;
const callbacks = 'kustom-shop.json';
const creates = /creates an order for five yellow T-shirts$/;
const looks = /looks at the sale$/;

function wrongCheckout(about: string, wrap: Wrap): Case {
  return { about, pact: checkout, only: creates, provider: () => kustom(checkoutName, wrap) };
}

type Priced = typeof parts.priced;
type Statement = ReturnType<Priced>;

/** A shop that comes to other amounts, where it is asked in these words. */
function wrongMoney(about: string, only: RegExp, priced: Priced): Case {
  return { about, pact: callbacks, only, provider: async () => exampleShop({ priced }) };
}

function addedUp(statement: Statement): Statement {
  const { order_lines } = statement;
  return {
    ...statement,
    order_amount: sum(order_lines.map(({ total_amount }) => total_amount)),
    order_tax_amount: sum(order_lines.map(({ total_tax_amount }) => total_tax_amount)),
  };
}

/** Prices as the shop does, with every line written another way. */
function relined(write: (line: Line) => Line): Priced {
  return (basket, market) => {
    const right = parts.priced(basket, market);
    return addedUp({ ...right, order_lines: right.order_lines.map(write) });
  };
}

function taxedOnTop(line: Line): Line {
  return { ...line, total_tax_amount: shareOf(line.total_amount, line.tax_rate) };
}

/** Every case, by what is special about it. */
export const cases: readonly Case[] = [
  { about: 'checkout', pact: checkout, provider: () => kustom(checkoutName) },
  { about: 'order management', pact: management, provider: () => kustom(managementName) },
  { about: 'the example shop', pact: callbacks, provider: async () => exampleShop() },
  wrongCheckout(
    'adds one to the tax',
    changed('order_tax_amount', (tax: number) => tax + 1),
  ),
  ...[
    'answers a creation with 200',
    'sends no Location',
    'omits the status of an order',
    'answers with the amount as a text',
  ].map((fact) => wrongCheckout(fact, miniature(fact))),
  {
    about: 'forgets a unit that remains',
    pact: management,
    only: looks,
    provider: () =>
      kustom(
        managementName,
        changed('remaining_authorized_amount', (left: number) => left - 1),
      ),
  },
  {
    about: 'refuses for another reason',
    pact: management,
    only: /one unit more/,
    provider: () =>
      kustom(
        managementName,
        changed('error_code', () => 'BAD_VALUE'),
      ),
  },
  {
    about: 'refuses in a field of its own',
    pact: callbacks,
    only: /address|never offered/,
    async provider() {
      const { error_text, ...body } = parts.serviceError('no delivery', 'sv').body as Record<string, string>;
      return exampleShop({ serviceError: () => ({ status: 400, body: { ...body, error_message: error_text } }) });
    },
  },
  wrongMoney('loses what it does not know', /a discount/, (basket, market) =>
    parts.priced({ ...basket, foreign: [] }, market),
  ),
  ...[1, -5].map((off) =>
    wrongMoney(`has ${off} in the total that no line has`, /at home/, (basket, market) => {
      const right = parts.priced(basket, market);
      return { ...right, order_amount: right.order_amount + off };
    }),
  ),
  wrongMoney('adds the tax on top', /in capitals/, relined(taxedOnTop)),
  wrongMoney(
    'states no total of a line',
    /at home/,
    relined((line) => ({ ...line, total_amount: 0 })),
  ),
  wrongMoney('charges the delivery twice', /the first way/, (basket, market) => {
    const right = parts.priced(basket, market);
    const fees = right.order_lines.filter(({ type }) => type === 'shipping_fee');
    return addedUp({ ...right, order_lines: [...right.order_lines, ...fees] });
  }),
  {
    about: 'stands by nothing',
    pact: callbacks,
    only: /whether it may be bought/,
    provider: async () => exampleShop({ objection: () => 'sold out' }),
  },
  {
    about: 'a contract that wants another tax',
    pact: checkout,
    only: creates,
    wrongly: ['"order_tax_amount":4545,"purchase_country":"se"', '"order_tax_amount":4544,"purchase_country":"se"'],
    provider: () => kustom(checkoutName),
  },
  {
    about: 'a contract that wants another status',
    pact: management,
    only: /acknowledges the sale$/,
    wrongly: ['"status":204', '"status":205'],
    provider: () => kustom(managementName),
  },
  {
    about: 'a contract that wants another currency',
    pact: callbacks,
    only: /in capitals/,
    wrongly: ['"purchase_currency":"SEK"},"contentType"', '"purchase_currency":"NOK"},"contentType"'],
    provider: async () => exampleShop(),
  },
];
