import { CannotJudge } from '../config/cannot-judge.ts';
import { suggestion } from '../config/closest.ts';
import type { Configuration } from '../config/config.ts';
import { type Market, markets } from '../driver/markets.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { type Profile, played, tagsOf } from '../requirements/profiles.ts';
import { purchases } from '../requirements/purchases.ts';

/** What was asked to be played, on the line or in kco.yaml. */
export interface Asked {
  readonly profile?: string;
  readonly market?: string;
  readonly tags?: string;
  /** The base address of a merchant's callbacks; without one nobody is called. */
  readonly merchant?: string;
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

/** A name in which none of these countries stands. */
function withoutCountries(left: readonly Market[]): string | undefined {
  return left.length === 0 ? undefined : `^(?!.*\\b(?:${left.map(({ name }) => name).join('|')})\\b)`;
}

/** The tags of the scenarios in which somebody buys. */
const ofPurchases = purchases.map((id) => `@${id}`);

/** The tag of the scenarios in which Kustom calls a merchant: who names none cannot be called. */
const called = '@called';

/** Works out what is played: what the line says goes before kco.yaml. Throws CannotJudge for a word that nobody knows. */
export function planOf(asked: Asked, config: Configuration, undeclared: readonly string[], canBuy: boolean): Plan {
  const profile = profileCalled(asked.profile ?? config.profile ?? 'full');
  const words = asked.market?.split(',') ?? config.markets;
  // The shortest run stays at home.
  const usual = profile.plays === 'smoke' ? markets.slice(0, 1) : markets;
  const selected = words ? [...new Set(words.map(marketCalled))] : usual;
  const isCalled = asked.merchant !== undefined;
  const ofProfile = tagsOf(profile, catalogue)
    ?.concat(isCalled && profile.plays === 'musts' ? called : [])
    .join(' or ');
  const unwanted = undeclared.map((id) => `@${id}`);
  const without = [...(canBuy ? [] : ofPurchases), ...unwanted, ...(isCalled ? [] : [called])];
  const parts = [
    ...(asked.tags ? [`(${asked.tags})`] : []),
    ...(ofProfile ? [`(${ofProfile})`] : []),
    ...(without.length > 0 ? [`not (${without.join(' or ')})`] : []),
  ];
  const name = withoutCountries(markets.filter((market) => !selected.includes(market)));
  return { profile, markets: selected, tags: parts.join(' and ') || undefined, name };
}
