import type { SpecChange } from '../drift/spec-change.ts';
import { seenConsequence } from './spec-seen.ts';

/** What a change of the description means for a merchant who was built on the pinned one. */
export interface Consequence {
  /** `cannot tell`: the description does not say what it would take to know. */
  readonly is: 'breaking' | 'safe' | 'cannot tell';
  readonly because: string;
}

/** Whether the merchant speaks: asking at Kustom's API, or answering where Kustom called. Otherwise he listens. */
export function isSaidByMerchant({ side, asks }: Pick<SpecChange, 'side' | 'asks'>): boolean {
  return (side === 'request') === (asks === 'merchant');
}

const breaking = (because: string): Consequence => ({ is: 'breaking', because });
const safe = (because: string): Consequence => ({ is: 'safe', because });
const unclear = (because: string): Consequence => ({ is: 'cannot tell', because });

/** Whether what may be said became less, more, or both at once. */
type Extent = 'narrower' | 'wider' | 'other' | 'unclear';

/** What the extent of a change means: the speaker may not be cut short, the listener may not meet what he does not know. */
function byExtent(change: SpecChange, extent: Extent, what: string): Consequence {
  const speaks = isSaidByMerchant(change);
  switch (extent) {
    case 'other':
      return breaking(speaks ? `some ${what} that merchants send are refused` : `${what} come that nobody was told of`);
    case 'narrower':
      return speaks ? breaking(`${what} that merchants send are refused`) : safe(`Kustom says less than it might have`);
    case 'wider':
      return speaks ? safe(`more ${what} are taken`) : breaking(`${what} come that nobody was told of`);
    case 'unclear':
      return unclear(`whether the same ${what} fit is not to be told from the two texts`);
  }
}

function sets(before: readonly unknown[], after: readonly unknown[]): Extent {
  const isLost = before.some((one) => !after.includes(one));
  const isNew = after.some((one) => !before.includes(one));
  return isLost ? (isNew ? 'other' : 'narrower') : 'wider';
}

function listed(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

/** The types that a value may have; an integer is a number too. */
function types(value: unknown): readonly unknown[] {
  const all = listed(value);
  return all.includes('number') ? [...all, 'integer'] : all;
}

function ofType(change: SpecChange): Consequence {
  const { before, after } = change;
  if (before === undefined || after === undefined) return unclear('one of the two does not say what it is');
  return byExtent(change, sets(types(before), types(after)), 'kinds of values');
}

function ofValues(change: SpecChange): Consequence {
  const { before, after } = change;
  if (before === undefined) return byExtent(change, 'narrower', 'values');
  if (after === undefined) return byExtent(change, 'wider', 'values');
  return byExtent(change, sets(listed(before), listed(after)), 'values');
}

const upperLimits = /^(?:max|exclusiveMax)/;

function limitExtent({ name, before, after }: SpecChange): Extent {
  if (before === undefined) return 'narrower';
  if (after === undefined) return 'wider';
  if (typeof before !== 'number' || typeof after !== 'number') return 'other';
  if (name === 'multipleOf') return after % before === 0 ? 'narrower' : before % after === 0 ? 'wider' : 'other';
  return upperLimits.test(name) === after < before ? 'narrower' : 'wider';
}

function fitting(pattern: unknown, samples: readonly unknown[]): readonly unknown[] | undefined {
  if (typeof pattern !== 'string') return samples;
  try {
    const expression = new RegExp(pattern, 'u');
    return samples.filter((sample) => typeof sample !== 'string' || expression.test(sample));
  } catch {
    return undefined; // Not every pattern that is published is one.
  }
}

/** What a pattern lets through cannot be compared with what another does; an example that only one takes shows it. */
function ofPattern(change: SpecChange): Consequence {
  const { before, after, circumstances } = change;
  if (before === undefined) return byExtent(change, 'narrower', 'texts');
  if (after === undefined) return byExtent(change, 'wider', 'texts');
  const samples = circumstances?.samples ?? [];
  const [was, is] = [fitting(before, samples), fitting(after, samples)];
  if (!was || !is) return unclear('one of the two patterns is none');
  const speaks = isSaidByMerchant(change);
  const witness = speaks ? was.find((one) => !is.includes(one)) : is.find((one) => !was.includes(one));
  if (witness === undefined) return byExtent(change, 'unclear', 'texts');
  return breaking(`“${witness}” fits ${speaks ? 'the old pattern and not the new one' : 'only the new pattern'}`);
}

function ofField(change: SpecChange): Consequence {
  const { before, after, circumstances: { isRequired, isClosed, fallback } = {} } = change;
  const isAdded = before === undefined;
  if (!isSaidByMerchant(change)) {
    if (!isAdded) return breaking('whoever reads it finds nothing');
    if (isClosed?.[0] && after !== undefined) return breaking('nothing but the named fields was to come');
    return safe('whoever does not know it passes it by');
  }
  if (isAdded && isRequired && fallback !== undefined)
    return unclear('demanded, and yet there is a value for its absence');
  if (isAdded && isRequired) return breaking('merchants do not send it yet');
  if (isAdded) return safe('it may be left out');
  if (isClosed?.[1]) return breaking('fields that are not named are refused');
  return unclear('it may still be sent; whether it still does anything is not said');
}

function ofRequired(change: SpecChange): Consequence {
  const isNew = change.after !== undefined;
  if (!isSaidByMerchant(change))
    return isNew ? safe('it was there before, or is now') : breaking('it may be missing now');
  if (!isNew) return safe('it may be left out now');
  if (change.circumstances?.fallback !== undefined)
    return unclear('demanded, and yet there is a value for its absence');
  return breaking('who leaves it out is refused');
}

/** Headers, parameters and bodies: something that goes along with a message, or the whole of it. */
function ofCarrier(change: SpecChange): Consequence {
  const isAdded = change.before === undefined;
  if (!isSaidByMerchant(change))
    return isAdded ? safe('nobody has to read it') : breaking('whoever reads it finds nothing');
  if (isAdded)
    return change.circumstances?.isRequired ? breaking('merchants do not send it yet') : safe('it may be left out');
  return unclear('it may still be sent; whether it still does anything is not said');
}

function ofStatus(change: SpecChange): Consequence {
  const isAdded = change.before === undefined;
  const isSuccess = /^[23]/.test(change.name);
  if (isSaidByMerchant(change)) {
    return isAdded ? safe('one more way to answer') : breaking('shops that answer so are not understood');
  }
  if (isAdded)
    return isSuccess ? unclear('whether shops take it for a success is not said') : safe('its class says what it is');
  return isSuccess ? breaking('what shops wait for does not come') : safe('one refusal less');
}

function ofContent(change: SpecChange): Consequence {
  const { before, after } = change;
  if (before === undefined) return byExtent(change, 'wider', 'forms');
  if (after === undefined)
    return isSaidByMerchant(change) ? byExtent(change, 'narrower', 'forms') : breaking('shops read that form');
  const isWildcard = [before, after].includes('*/*');
  if (isWildcard) return unclear('*/* does not say in which form');
  return breaking('it is another form altogether');
}

function ofOpen(change: SpecChange): Consequence {
  const [was, is] = [change.before, change.after];
  if (is === false) return byExtent(change, 'narrower', 'fields without a name');
  if (was === false) return byExtent(change, 'wider', 'fields without a name');
  return unclear('what fields without a name may hold is said by one of the two only');
}

function ofChoice(change: SpecChange): Consequence {
  return byExtent(change, change.before === undefined ? 'wider' : 'narrower', 'shapes');
}

function ofOperation(change: SpecChange): Consequence {
  if (change.asks === 'kustom') {
    return change.before === undefined
      ? unclear('a call that shops do not know; whether they have to answer it is not said')
      : breaking('shops that wait for this call wait in vain');
  }
  return change.before === undefined ? safe('nobody has to use it') : breaking('shops that use it are refused');
}

function ofDefault(change: SpecChange): Consequence {
  return isSaidByMerchant(change)
    ? unclear('who leaves it out means something else now, if the default holds')
    : safe('what is left out is left out as before');
}

/** What a change means for merchants, by who speaks and who listens, and why. */
export function consequence(change: SpecChange): Consequence {
  if (change.seen) return seenConsequence(change);
  if (change.circumstances?.unread !== undefined) return unclear(`${change.circumstances.unread} was not read`);
  switch (change.kind) {
    case 'operation':
      return ofOperation(change);
    case 'field':
      return ofField(change);
    case 'required':
      return ofRequired(change);
    case 'header':
    case 'parameter':
    case 'body':
      return ofCarrier(change);
    case 'status':
      return ofStatus(change);
    case 'content':
      return ofContent(change);
    case 'type':
      return ofType(change);
    case 'values':
      return ofValues(change);
    case 'limit':
      return byExtent(change, limitExtent(change), 'values');
    case 'pattern':
      return ofPattern(change);
    case 'choice':
      return ofChoice(change);
    case 'open':
      return ofOpen(change);
    case 'default':
      return ofDefault(change);
    case 'name':
      return safe('a name in a path is for people');
    case 'deprecated':
      return change.after === undefined ? safe('it stays') : unclear('it is to go; when is not said');
    case 'format':
      return unclear('whether a format is checked is for every implementation to decide');
    case 'schema':
      return unclear('one of the two does not describe it');
    case 'keyword':
      return unclear(`what ${change.name} lets through is not weighed here`);
    case 'server':
      return unclear('whether the old address still answers is not said');
    case 'security':
      return unclear('whether the old credentials still do is not said');
  }
}
