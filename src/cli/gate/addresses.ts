import type { MerchantUrls } from '../../../generated/checkout.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import type { Tiding } from '../../driver/schedule.ts';
import type { Question } from '../../simulator/journey.ts';
import { address } from '../settings.ts';

/** The callbacks that ask something: they need nothing but an address. */
export const questionNames: readonly Question[] = [
  'address_update',
  'country_change',
  'shipping_option_update',
  'validation',
];

/** The callbacks that tell something: the merchant has to look at Kustom then, so they need a sandbox. */
export const tidingNames: readonly Tiding[] = ['push', 'notification', 'confirmation'];

/** Where a merchant is called. */
export interface Addresses {
  readonly questions: Partial<Pick<MerchantUrls, Question>>;
  readonly tidings: Partial<Pick<MerchantUrls, Tiding>>;
  /** Why a callback has no address, as a part of a sentence. */
  readonly unnamed: string;
}

/** The address of a callback below the base of a merchant, with a place for the order's id. */
function below(base: string, from: string, callback: string): string {
  const { origin, pathname, search } = address(base, from);
  const query = search === '' ? '?' : `${search}&`;
  return `${origin}${pathname.replace(/\/$/, '')}/${callback}${query}order_id={checkout.order.id}`;
}

function among<Name extends string>(names: readonly Name[], urls: Readonly<Record<string, string>>) {
  const own = names.flatMap((name) => (urls[name] === undefined ? [] : [[name, urls[name]]]));
  return Object.fromEntries(own) as Partial<Record<Name, string>>;
}

/** Where the callbacks go: to the addresses in kco.yaml, else to the base followed by each callback's name. */
export function addresses(merchant: string | undefined, config: Configuration): Addresses {
  const own = merchant === undefined ? Object.entries(config.callbacks ?? {}) : [];
  for (const [name, url] of own) address(url, `callbacks.${name} in kco.yaml`);
  if (own.length > 0) {
    const urls = Object.fromEntries(own);
    const unnamed = 'kco.yaml gives no address for it under callbacks';
    return { questions: among(questionNames, urls), tidings: among(tidingNames, urls), unnamed };
  }
  const base = merchant ?? config.merchant;
  if (base === undefined) {
    throw new CannotJudge('no merchant to ask. Name one with --merchant URL, or in kco.yaml (`kco init` writes one).');
  }
  const from = merchant === undefined ? 'merchant in kco.yaml' : '--merchant';
  const all = [...questionNames, ...tidingNames].map((name) => [name, below(base, from, name)]);
  const urls: Readonly<Record<string, string>> = Object.fromEntries(all);
  return { questions: among(questionNames, urls), tidings: among(tidingNames, urls), unnamed: '' };
}
