import { compareChoices, hasOnlyChoices, tellsAlike } from './compare-choices.ts';
import { type Draft, draft, type Met, meet, pairs, type Voice, type Work } from './met.ts';
import { escaped, type Place } from './place.ts';
import { isClosed, kindOf, type Reader, samplesOf, type View } from './schema.ts';
import type { ChangeKind } from './spec-change.ts';
import { isSame } from './spelling.ts';

const limits = new Set([
  ...['minimum', 'maximum', 'multipleOf', 'uniqueItems'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]);

const kinds: Readonly<Record<string, ChangeKind>> = {
  type: 'type',
  enum: 'values',
  pattern: 'pattern',
  format: 'format',
  default: 'default',
  additionalProperties: 'open',
  unevaluatedProperties: 'open',
  deprecated: 'deprecated',
};

// Who may write a field is told by the messages that have it.
const toldByMessages = new Set(['readOnly', 'writeOnly']);

/** Whether the merchant speaks: asking at Kustom's API, or answering where Kustom called. */
function isMerchants({ side, asks }: Voice): boolean {
  return (side === 'request') === (asks === 'merchant');
}

type Properties = [string, readonly Place[]][];

/** The properties that a message can have: not those that only the other one writes. */
function said(read: Reader, { properties }: View, voice: Voice): Properties {
  const notHis = isMerchants(voice) ? 'readOnly' : 'writeOnly';
  return [...properties].filter(([, one]) => read(one).demands.get(notHis)?.value !== true);
}

/** Holds everything that waits against each other, and what that is made of. */
export function compareSchemas(work: Work): void {
  for (let next = work.waiting.pop(); next; next = work.waiting.pop()) {
    const { met, ours, theirs } = next;
    compareTwo(work, met, ours, theirs);
  }
}

// Deeper than any message: the way there alone would fill the memory.
const deepest = 500;

function compareTwo(work: Work, met: Met, ours: readonly Place[], theirs: readonly Place[]): void {
  const [mine, published] = [work.ours(ours), work.theirs(theirs)];
  const unread = mine.unread ?? published.unread ?? (met.depth > deepest ? 'what lies deeper' : undefined);
  if (unread !== undefined) {
    const [before, after] = [mine, published].map((one) => one.unread ?? 'there');
    if (before !== after || met.depth > deepest)
      met.changes.push(draft(mine.place, 'schema', '', ['schema', before, after], { unread }));
    return;
  }
  if (hasOnlyChoices(mine) && published.choices.length === 0) {
    compareChoices(work, met, [mine, published], mine.choices, theirs);
  } else if (hasOnlyChoices(published) && mine.choices.length === 0) {
    compareChoices(work, met, [mine, published], ours, published.choices);
  } else {
    compareDemands(met, mine, published);
    compareFields(work, met, mine, published);
    compareNeeds(met, mine, published);
    compareInner(work, met, mine, published);
    compareChoices(work, met, [mine, published], mine.choices, published.choices);
  }
}

function compareDemands(met: Met, mine: View, published: View): void {
  for (const [keyword, { ours, theirs }] of pairs(mine.demands, published.demands)) {
    if (toldByMessages.has(keyword)) continue;
    met.compared += ours ? 1 : 0;
    if (isSame(ours?.value, theirs?.value)) continue;
    if (keyword === 'discriminator' && tellsAlike(ours?.value, theirs?.value)) continue;
    const kind = kinds[keyword] ?? (limits.has(keyword) ? 'limit' : 'keyword');
    const samples = kind === 'pattern' ? [...new Set([...samplesOf(mine), ...samplesOf(published)])] : [];
    const values = [keyword, ours?.value, theirs?.value] as const;
    met.changes.push(
      draft(ours?.at ?? mine.place, kind, `/${keyword}`, values, samples.length > 0 ? { samples } : undefined),
    );
  }
}

function compareFields(work: Work, met: Met, mine: View, published: View): void {
  const all = pairs(said(work.ours, mine, met), said(work.theirs, published, met));
  for (const [name, { ours, theirs }] of all) {
    met.compared += ours ? 1 : 0;
    if (ours && theirs) {
      const about = fallbackIn(work.theirs(theirs));
      compareNeed(met, name, mine, published, about);
      met.parts.push([escaped(name), meet(work, ours, theirs, met)]);
    } else {
      const closed = [isClosed(mine), isClosed(published)] as const;
      const there = ours ? work.ours(ours) : work.theirs(theirs ?? []);
      const about = {
        ...(closed[0] || closed[1] ? { isClosed: closed } : {}),
        isRequired: (ours ? mine : published).required.has(name),
        ...fallbackIn(there),
      };
      const values = [name, ours && kindOf(there), theirs && kindOf(there)] as const;
      const [place, path] = ours ? [ours[0] ?? mine.place, ''] : [mine.place, `/properties/${escaped(name)}`];
      met.changes.push(draft(place, 'field', path, values, about));
    }
  }
}

function fallbackIn({ demands }: View): { readonly fallback?: unknown } {
  const found = demands.get('default');
  return found ? { fallback: found.value } : {};
}

function compareNeed(met: Met, name: string, mine: View, published: View, about?: Draft['circumstances']): void {
  const [was, is] = [mine.required.has(name), published.required.has(name)];
  if (was === is) return;
  const values = [name, was || undefined, is || undefined] as const;
  met.changes.push(draft(mine.place, 'required', `/required/${escaped(name)}`, values, about));
}

/** What has to be there, though neither says what it is. */
function compareNeeds(met: Met, mine: View, published: View): void {
  for (const name of new Set([...mine.required, ...published.required])) {
    const isDescribed = mine.properties.has(name) || published.properties.has(name);
    if (!isDescribed) compareNeed(met, name, mine, published);
  }
}

/** What a list holds, and what an object holds beside its named fields. */
function compareInner(work: Work, met: Met, mine: View, published: View): void {
  const [items, theirItems] = [mine.items, published.items];
  if (items.length > 0 && theirItems.length > 0) met.parts.push(['0', meet(work, items, theirItems, met)]);
  else if (items.length + theirItems.length > 0) {
    const [before, after] = [items, theirItems].map((one) => (one.length > 0 ? 'there' : undefined));
    met.changes.push(draft(mine.place, 'schema', '/items', ['items', before, after]));
  }
  if (mine.others.length > 0 && published.others.length > 0) {
    met.parts.push(['*', meet(work, mine.others, published.others, met)]);
  }
}
