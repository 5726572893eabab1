import * as callbacks from './callbacks.ts';
import * as checkout from './checkout.ts';
import * as fulfilment from './fulfilment.ts';
import { linesToRefund, linesToShip } from './fulfilment-lines.ts';
import { type Account, type Ask, backOffMs, client, isWorthRepeating } from './kustom-client.ts';
import { priced } from './pricing.ts';
import * as purchase from './purchase.ts';
import { openStore, type Store, tables } from './store.ts';
import * as validation from './validation.ts';

/** What differs between this shop and the same shop elsewhere. */
export interface Settings {
  readonly kustom: Account;
  /** Where Kustom and browsers reach us: `https://shop.example`, without a slash at the end. */
  readonly publicUrl: string;
  /** A file, or `:memory:`. */
  readonly database: string;
  /** Longer than the 30 seconds after which Kustom itself gives up. */
  readonly timeoutMs?: number;
}

/**
 * Every decision of this merchant, by name. Together they are right. Whoever wants to know what becomes of a mistake
 * replaces one: `openShop(settings, { ...parts, keyFor: () => randomUUID() })`.
 */
export const parts = {
  tables,
  client,
  isWorthRepeating,
  backOffMs,
  priced,
  tokenFor: checkout.tokenFor,
  merchantUrls: checkout.merchantUrls,
  newOrder: checkout.newOrder,
  openCheckout: checkout.openCheckout,
  marketFor: callbacks.marketFor,
  repriced: callbacks.repriced,
  serviceError: callbacks.serviceError,
  onAddress: callbacks.onAddress,
  onShippingOption: callbacks.onShippingOption,
  objection: validation.objection,
  isCardUsed: validation.isCardUsed,
  onValidation: validation.onValidation,
  keepOnce: purchase.keepOnce,
  holdOf: purchase.holdOf,
  acknowledge: purchase.acknowledge,
  refer: purchase.refer,
  register: purchase.register,
  onPush: purchase.onPush,
  onNotification: purchase.onNotification,
  onConfirmation: purchase.onConfirmation,
  alone,
  keyFor: fulfilment.keyFor,
  objectionToShip: fulfilment.objectionToShip,
  linesToShip,
  linesToRefund,
  plans: fulfilment.plans,
  act: fulfilment.act,
};

/** The decisions of a merchant. */
export type Parts = typeof parts;

/** A shop at work. */
export interface Shop {
  readonly settings: Settings;
  readonly store: Store;
  readonly ask: Ask;
  readonly parts: Parts;
  /** What is going on about one thing, by its id. */
  readonly busy: Map<string, Promise<unknown>>;
  log(sentence: string): void;
}

/**
 * One after the other for one id: the push does not come between the confirmation page and the table. Where several
 * processes serve the shop this holds in each of them only; the unique column holds in all.
 */
export async function alone<Result>({ busy }: Shop, id: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (busy.get(id) ?? Promise.resolve()).then(work, work);
  busy.set(id, turn);
  try {
    return await turn;
  } finally {
    if (busy.get(id) === turn) busy.delete(id);
  }
}

/** Opens a shop; it does not serve yet. */
export function openShop(settings: Settings, chosen: Parts = parts, log: Shop['log'] = () => {}): Shop {
  const { timeoutMs = 35_000, kustom, database } = settings;
  const { isWorthRepeating, backOffMs } = chosen;
  const ask = chosen.client(kustom, { timeoutMs, isWorthRepeating, backOffMs });
  return { settings, store: openStore(database, chosen.tables), ask, parts: chosen, busy: new Map(), log };
}
