import { CannotJudge } from '../../config/cannot-judge.ts';
import { suggestion } from '../../config/closest.ts';
import type { Configuration } from '../../config/config.ts';
import { type Market, markets } from '../../driver/markets.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import { type Profile, played, tagsOf } from '../../requirements/profiles.ts';
import { purchases } from '../../requirements/purchases.ts';

/** What was asked to be played, on the line or in kco.yaml. */
export interface Asked {
  readonly profile?: string;
  readonly market?: string;
  readonly tags?: string;
}

/** Who takes part, as far as it decides what can be played. */
export interface Cast {
  /** Whether a shopper can buy at the target. */
  readonly canBuy: boolean;
  /** Whether a shop is called. */
  readonly isCalled: boolean;
  /** Whether it looks at a sandbox of ours, so that it can be told something. */
  readonly isTold: boolean;
  /** Whether the target is a service of Kustom’s own, which knows what no document says; else those who ask it are only played where their tag is asked for. */
  readonly isReal?: boolean;
  /** Whether only scenarios are played that change nothing, as at the live service. */
  readonly onlyReads?: boolean;
  /** What stands in the names of the scenarios for which it gave no address, as parts of a regular expression. */
  readonly unaddressed: readonly string[];
}

/** What a certification plays. */
export interface Plan {
  readonly profile: Profile;
  readonly markets: readonly Market[];
  /** The expression that selects scenarios; undefined: none is left out. */
  readonly tags: string | undefined;
  /** What the name of a scenario has to look like: those of other markets are left out. */
  readonly name: string | undefined;
}

function profileCalled(word: string): Profile {
  const found = played.find(({ name }) => name === word);
  if (found) return found;
  const names = played.map(({ name }) => name);
  throw new CannotJudge(`there is no profile “${word}”. Use ${names.join(', ')}.${suggestion(word, names)}`);
}

function marketCalled(word: string): Market {
  const found = markets.find(({ code }) => code === word.trim().toUpperCase());
  if (found) return found;
  const codes = markets.map(({ code }) => code).join(', ');
  throw new CannotJudge(`there is no market “${word.trim()}”. Use ${codes}, several as SE,DE.`);
}

/** A name in which none of these countries stands, and none of these words. */
function without(left: readonly Market[], words: readonly string[]): string | undefined {
  const countries = left.length === 0 ? [] : [`\\b(?:${left.map(({ name }) => name).join('|')})\\b`];
  const parts = [...countries, ...words];
  return parts.length === 0 ? undefined : `^(?!.*(?:${parts.join('|')}))`;
}

/** The tags of the scenarios in which somebody buys. */
const ofPurchases = [...purchases.map((id) => `@${id}`), '@purchase'];

/** The tag of the scenarios in which Kustom calls a merchant: who names none cannot be called. */
const called = '@called';

/** The tag of those among them in which it is told something, and has to look at a sandbox of ours. */
const told = '@told';

/** The tag of those in which the merchant only reads, of orders that nobody has. */
const reading = '@read-only';

/** The tag of those that ask what only the real service knows, and expect nothing. */
const asking = '@playground';

/** The tags of the profile, any of which will do; undefined: all are played. */
function ofProfile(profile: Profile, { isCalled }: Cast, tags: string): string | undefined {
  const own = tagsOf(profile, catalogue);
  return own
    ?.concat(isCalled && profile.plays === 'musts' ? called : [], tags.includes(asking) ? asking : [])
    .join(' or ');
}

/** Works out what is played: what the line says goes before kco.yaml. Throws CannotJudge for a word that nobody knows. */
export function planOf(asked: Asked, config: Configuration, undeclared: readonly string[], cast: Cast): Plan {
  const profile = profileCalled(asked.profile ?? config.profile ?? 'full');
  const words = asked.market?.split(',') ?? config.markets;
  // The shortest run stays at home.
  const usual = profile.plays === 'smoke' ? markets.slice(0, 1) : markets;
  const selected = words ? [...new Set(words.map(marketCalled))] : usual;
  const among = ofProfile(profile, cast, asked.tags ?? '');
  const unwanted = undeclared.map((id) => `@${id}`);
  const uncalled = cast.isCalled ? (cast.isTold ? [] : [told]) : [called];
  // What the shop is told it is told by a sandbox of ours, where a shopper can always buy.
  const unbought = cast.canBuy ? [] : [`((${ofPurchases.join(' or ')}) and not ${told})`];
  const unasked = cast.isReal || asked.tags?.includes(asking) ? [] : [asking];
  const left = [...unbought, ...unwanted, ...uncalled, ...unasked];
  const parts = [
    ...(asked.tags ? [`(${asked.tags})`] : []),
    ...(among ? [`(${among})`] : []),
    ...(cast.onlyReads ? [reading] : []),
    ...(left.length > 0 ? [`not (${left.join(' or ')})`] : []),
  ];
  const away = markets.filter((market) => !selected.includes(market));
  return {
    profile,
    markets: selected,
    tags: parts.join(' and ') || undefined,
    name: without(away, cast.unaddressed),
  };
}
