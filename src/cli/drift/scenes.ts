import type { PlayedScenario } from '../../../generated/conformance.ts';
import type { Configuration } from '../../config/config.ts';
import { markets } from '../../driver/markets.ts';
import { planOf } from '../certify/plan.ts';
import { planned } from '../certify/play.ts';
import { termsOf } from '../settings.ts';

/** The scenarios that `kco certify` plays in some markets (none: in all), where no shop takes part. */
export function scenesIn(codes: readonly string[], config: Configuration): Promise<readonly PlayedScenario[]> {
  const asked = codes.length > 0 ? { market: codes.join(',') } : {};
  const cast = { canBuy: true, isCalled: false, isTold: false, unaddressed: [] };
  return planned(planOf(asked, config, termsOf(config).undeclared ?? [], cast));
}

/** The markets among some countries, in the order in which they are always told; none where they are all of them. */
export function marketsAmong(countries: ReadonlySet<string>): string[] {
  const found = markets.map(({ code }) => code).filter((code) => countries.has(code));
  return found.length < markets.length ? found : [];
}
