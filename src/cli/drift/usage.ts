import type { Usage } from '../../../generated/conformance.ts';
import type { Configuration } from '../../config/config.ts';
import type { SpecChange } from '../../drift/spec-change.ts';
import type { Comparison } from '../../inspect/run.ts';
import { shortDigest } from '../../io/ids.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import { consequence } from '../../requirements/spec/spec-consequence.ts';
import type { Heard } from '../../usage/heard.ts';
import { oddChanges } from '../../usage/odd-changes.ts';
import { toPlay } from '../../usage/play.ts';
import { touches } from '../../usage/touches.ts';
import { spokenBy, useOf } from '../../usage/use.ts';

type Used = Pick<Usage, 'operations' | 'described' | 'fields' | 'documented' | 'sent' | 'sendable' | 'never'>;
type Played = Omit<Usage, keyof Used>;

const nothingToPlay: Played = { markets: [], play: [], scenarios: 0, playable: 0, alone: 0, about: 0, gate: false };

function used(heard: Heard): Used {
  const { operations, fields, documented, sent, sendable, never } = useOf(heard);
  return {
    operations: [...operations],
    described: heard.described.length,
    fields: [...fields],
    documented,
    sent,
    sendable,
    never: [...never],
  };
}

/** Which scenarios are about these changes, in the markets that were heard. They are read only where somebody asks. */
async function played(heard: Heard, changes: readonly SpecChange[], config: Configuration): Promise<Played> {
  if (changes.length === 0) return nothingToPlay;
  const { marketsAmong, scenesIn } = await import('./scenes.ts');
  const markets = marketsAmong(heard.countries);
  const asked = changes.filter(({ asks }) => asks === 'merchant');
  const operations = [...heard.operations.values()].map(({ described }) => described);
  const scenes = asked.length > 0 ? await scenesIn(markets, config) : [];
  const { tags, scenarios, alone, about } = toPlay(catalogue, asked, operations, scenes);
  const gate = asked.length < changes.length;
  return { markets, play: [...tags], scenarios, playable: scenes.length, alone, about, gate };
}

const notUsed = 'nothing in the recorded traffic uses it';

/**
 * A comparison as it concerns one merchant: what does not touch anything that was heard is known, and fails nothing.
 * `config`: by which his scenarios are selected.
 */
export async function personally(comparison: Comparison, heard: Heard, config: Configuration): Promise<Comparison> {
  const touched = touches(heard);
  const { changes, known = [] } = comparison;
  const hits = new Map(
    [...changes, ...known.map(({ change }) => change)].flatMap((change) => {
      const names = touched(change);
      return names ? [[change.fingerprint, names] as const] : [];
    }),
  );
  const mine = changes.filter(({ fingerprint }) => hits.has(fingerprint));
  const others = changes.filter(({ fingerprint }) => !hits.has(fingerprint));
  const open = mine.filter((change) => consequence(change).is !== 'safe');
  return {
    ...comparison,
    isWhole: false,
    changes: mine,
    known: [...known, ...others.map((change) => ({ change, reason: notUsed }))],
    hits,
    usage: { ...used(heard), ...(await played(heard, open, config)) },
    isCut: heard.cut.size > 0,
  };
}

/** What traffic says that its description does not. */
export function spoken(heard: Heard): Comparison {
  const changes = oddChanges(heard, shortDigest);
  const usage = { ...used(heard), ...nothingToPlay };
  return { isTraffic: true, compared: spokenBy(heard), changes, usage, isCut: heard.cut.size > 0 };
}
