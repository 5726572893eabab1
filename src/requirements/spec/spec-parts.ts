import type { SpecChange } from '../../drift/spec-change.ts';
import {
  breaking,
  byExtent,
  type Consequence,
  isSaidByMerchant,
  listed,
  listsApart,
  safe,
  unclear,
} from './spec-extent.ts';

const contradiction = 'it is required, and has a default for where it is missing';
const stillSent = 'whether it is ignored, refused or still works is not said';

/** Something new that a merchant may or has to say. */
function demanded({ circumstances: { isRequired, fallback } = {} }: SpecChange): Consequence {
  if (!isRequired) return safe('it may be left out');
  return fallback === undefined ? breaking('it has to be sent, and nobody sends it yet') : unclear(contradiction);
}

/** A field that only one of the two has. */
export function ofField(change: SpecChange): Consequence {
  const { before, circumstances: { isClosed = [false, false] } = {} } = change;
  const isAdded = before === undefined;
  if (isSaidByMerchant(change)) {
    if (isAdded) return demanded(change);
    return isClosed[1]
      ? breaking('whoever still sends it is refused: only described fields are taken')
      : unclear(stillSent);
  }
  if (!isAdded) return breaking('whoever reads it finds nothing');
  return isClosed[0]
    ? breaking('it comes where only the described fields were to come')
    : safe('whoever does not know it passes it by');
}

/** What has to be there, and had not, or the other way round. */
export function ofRequired(change: SpecChange): Consequence {
  const isNew = change.after !== undefined;
  if (!isSaidByMerchant(change)) return isNew ? safe('it always comes now') : breaking('it may be missing now');
  if (!isNew) return safe('it may be left out now');
  const isContradicted = change.circumstances?.fallback !== undefined;
  return isContradicted ? unclear(contradiction) : breaking('whoever leaves it out is refused');
}

/** Headers, parameters and bodies: something that goes along with a message, or the whole of it. */
export function ofCarrier(change: SpecChange): Consequence {
  const isAdded = change.before === undefined;
  if (!isSaidByMerchant(change))
    return isAdded ? safe('nobody has to read it') : breaking('whoever reads it finds nothing');
  if (!isAdded) return unclear(stillSent);
  const isSilent = change.kind === 'body' && change.side === 'response';
  return isSilent ? unclear('whether an empty answer is still taken is not said') : demanded(change);
}

/** A status that only one of the two has. */
export function ofStatus(change: SpecChange): Consequence {
  const { name } = change;
  const isAdded = change.before === undefined;
  if (isSaidByMerchant(change)) {
    return isAdded ? safe(`${name} is one more way to answer`) : breaking(`whoever answers ${name} is not understood`);
  }
  if (name === 'default') return unclear('it is not said which statuses that is about');
  if (!/^[23]/.test(name)) return safe(isAdded ? 'whoever does not know it knows its class' : 'one refusal less');
  if (isAdded) return unclear(`whether shops take ${name} for a success is not said`);
  return /X/.test(name)
    ? unclear('which successes still come is not said')
    : breaking(`${name}, which shops wait for, does not come`);
}

/** A form of a message that only one of the two has. */
export function ofContent(change: SpecChange): Consequence {
  const { name, before, after, side } = change;
  const speaks = isSaidByMerchant(change);
  if (before === undefined) {
    if (speaks) return safe(`${name} is taken as well`);
    return side === 'response'
      ? unclear(`whether ${name} comes unasked is not said`)
      : breaking(`it may come as ${name}`);
  }
  if (after === undefined) return breaking(speaks ? `${name} is no longer taken` : `it no longer comes as ${name}`);
  const open = [before, after].find((one) => String(one).includes('*'));
  if (open !== undefined) return unclear(`${open} does not say in which form`);
  return breaking(`it is ${after} and no longer ${before}`);
}

/** An operation that only one of the two has. */
export function ofOperation(change: SpecChange): Consequence {
  const isAdded = change.before === undefined;
  if (change.asks === 'merchant')
    return isAdded ? safe('nobody has to use it') : breaking('whoever uses it is refused');
  return isAdded
    ? unclear('whether shops have to answer this call is not said')
    : breaking('shops that wait for this call wait in vain');
}

/** Other addresses to ask at. */
export function ofServer(change: SpecChange): Consequence {
  const { lost } = listsApart(listed(change.before), listed(change.after));
  if (change.before === undefined || change.after === undefined)
    return unclear('one of the two does not say where to ask');
  return lost ? unclear(`whether ${lost} still answers is not said`) : safe('the old addresses stay');
}

/** The ways to ask that none of the others is enough for: who has more credentials than are needed has enough. */
function beyond(some: readonly unknown[], others: readonly unknown[]): string {
  const parts = (way: unknown) => String(way).split(' and ');
  const isEnough = (way: unknown) => others.some((one) => parts(one).every((part) => parts(way).includes(part)));
  return listsApart(
    some.filter((way) => !isEnough(way)),
    [],
  ).lost;
}

/** Other credentials to ask with. */
export function ofSecurity(change: SpecChange): Consequence {
  const [was, is] = [listed(change.before), listed(change.after)];
  if (was.length === 0 || is.length === 0) return unclear('one of the two does not say which credentials it takes');
  const anonymous = 'a call without credentials';
  const [wasOpen, isOpen] = [was.includes('none'), is.includes('none')];
  if (wasOpen === isOpen) return byExtent(change, { lost: beyond(was, is), gained: beyond(is, was) });
  return byExtent(change, wasOpen ? { lost: anonymous, gained: '' } : { lost: '', gained: anonymous });
}
