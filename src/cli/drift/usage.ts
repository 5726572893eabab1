import { join } from 'node:path';
import type { Usage } from '../../../generated/conformance.ts';
import type { SpecChange } from '../../drift/spec-change.ts';
import type { Comparison } from '../../inspect/run.ts';
import { shortDigest } from '../../io/ids.ts';
import { packageRoot } from '../../io/package-root.ts';
import { tagsIn } from '../../io/tags.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import { consequence } from '../../requirements/spec/spec-consequence.ts';
import type { Heard } from '../../usage/heard.ts';
import { oddChanges } from '../../usage/odd-changes.ts';
import { toPlay } from '../../usage/play.ts';
import { touches } from '../../usage/touches.ts';
import { spokenBy, useOf } from '../../usage/use.ts';

/** The tags of all scenarios: the folder is read where somebody asks. */
function tags(): ReadonlySet<string> {
  return new Set(tagsIn(join(packageRoot(), 'features')));
}

/** What was used, and which scenarios are about these changes of it. */
function usage(heard: Heard, changes: readonly SpecChange[]): Usage {
  const { operations, fields, documented, never } = useOf(heard);
  const play = changes.length > 0 ? toPlay(catalogue, changes, [...heard.operations.values()], tags()) : [];
  const described = heard.described.length;
  return { operations: [...operations], described, fields: [...fields], documented, never: [...never], play };
}

const notUsed = 'nothing in the recorded traffic uses it';

/** A comparison as it concerns one merchant: what does not touch anything that was heard is known, and fails nothing. */
export function personally(comparison: Comparison, heard: Heard): Comparison {
  const hit = touches(heard);
  const { changes, known = [] } = comparison;
  const [mine, others] = [changes.filter(hit), changes.filter((change) => !hit(change))];
  return {
    ...comparison,
    isWhole: false,
    changes: mine,
    known: [...known, ...others.map((change) => ({ change, reason: notUsed }))],
    hits: new Set([...changes, ...known.map(({ change }) => change)].filter(hit).map((one) => one.fingerprint)),
    usage: usage(
      heard,
      mine.filter((change) => consequence(change).is !== 'safe'),
    ),
  };
}

/** What traffic says that its description does not. */
export function spoken(heard: Heard): Comparison {
  const changes = oddChanges(heard, shortDigest);
  const used = usage(heard, []);
  return { isTraffic: true, compared: spokenBy(heard), changes, usage: used };
}
