import { type Described, operationsIn } from './operations.ts';
import { children, home, inside, type Library, type Place, root } from './place.ts';
import { type Reader, reader, type View } from './schema.ts';
import type { SpecChange } from './spec-change.ts';

/** A place in a published file: its name, and a JSON Pointer as a URI fragment. */
type Whereabouts = Pick<Place, 'document' | 'at'>;

/** The operation that a change is met in first, and what the place says behind its name: `201 /order_id`. */
interface Meeting {
  readonly theirs: Described;
  readonly rest: string;
}

function meetingOf({ places: [met = ''], asks }: SpecChange, ours: readonly Described[], theirs: readonly Described[]) {
  const isMet = (one: Described) => one.asks === asks && (met === one.name || met.startsWith(`${one.name} `));
  const mine = ours.find(isMet);
  const named = mine ? theirs.filter(({ key }) => key === mine.key) : theirs.filter(isMet);
  const twin = named.find(({ within }) => within === mine?.within) ?? named[0];
  const name = (mine ?? twin)?.name ?? '';
  return twin && ({ theirs: twin, rest: met.slice(name.length + 1) } satisfies Meeting);
}

/** A node, or what it refers to. */
function followed(library: Library, place: Place | undefined): Place | undefined {
  return place && (home(library, place) ?? place);
}

function answer(library: Library, operation: Place, status: string): Place | undefined {
  const all = new Map(children(operation, 'responses').map(([name, one]) => [name.toUpperCase(), one]));
  return followed(library, all.get(status.toUpperCase()) ?? all.get(`${status[0]}XX`) ?? all.get('DEFAULT'));
}

/** The message of an operation: what it is asked with, or one of its answers; the operation itself, where it has none. */
function messageOf(library: Library, { place }: Described, message: string): Place {
  const found =
    message === 'request' ? followed(library, inside(place, 'requestBody')) : answer(library, place, message);
  return found ?? inside(place, 'responses') ?? place;
}

function schemaIn(place: Place): Place | undefined {
  const [form] = children(place, 'content').filter(([, one]) => inside(one, 'schema'));
  return form && inside(form[1], 'schema');
}

/** What a step leads to, in a schema or in an alternative of it. */
function stepIn(read: Reader, { properties, items, others, choices }: View, step: string, depth = 0): readonly Place[] {
  if (step === '*' && others.length > 0) return others;
  if (step === '0' && items.length > 0) return items;
  const found = properties.get(step) ?? [];
  if (found.length > 0 || depth > 3) return found;
  return choices.flatMap((one) => stepIn(read, read([one]), step, depth + 1)).slice(0, 1);
}

/** The last schema on a way that is there, and how many steps of the way were. */
function walked(library: Library, from: Place, steps: readonly string[]): readonly [View, Place, number] {
  const read = reader(library);
  let here: readonly Place[] = [from];
  for (const [index, step] of steps.entries()) {
    const next = stepIn(read, read(here), step);
    if (next.length === 0) return [read(here), here[0] ?? from, index];
    here = next;
  }
  return [read(here), here[0] ?? from, steps.length];
}

/** Where a keyword stands in a schema; the schema, where it is not there. */
function keywordIn({ demands, place }: View, name: string): Whereabouts {
  const demand = demands.get(name);
  return demand && name in demand.at.node ? { ...demand.at, at: `${demand.at.at}/${name}` } : place;
}

function inSchema(library: Library, schema: Place, path: string, change: SpecChange): Whereabouts {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (change.kind === 'required') return keywordOf(walked(library, schema, steps.slice(0, -1))[0], 'required');
  const [view, place, taken] = walked(library, schema, steps);
  if (taken < steps.length) return view.place;
  return change.kind === 'field' ? place : keywordIn(view, change.name);
}

function keywordOf({ place }: View, keyword: string): Whereabouts {
  return keyword in place.node ? { document: place.document, at: `${place.at}/${keyword}` } : place;
}

/** What goes along with a message, by its kind and its name; what would hold it, where it is not there. */
function carrier(library: Library, { theirs, rest }: Meeting): Whereabouts | undefined {
  const [, status, kind, name] = /^(?:(\S+) )?(header|query|path|cookie) (\S+)/.exec(rest) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  const isCalled = (other: unknown) => String(other).toLowerCase() === name.toLowerCase();
  if (status === undefined || status === 'request') {
    return theirs.parameters.find(({ node }) => node.in === kind && isCalled(node.name)) ?? theirs.place;
  }
  const message = messageOf(library, theirs, status);
  return children(message, 'headers').find(([other]) => isCalled(other))?.[1] ?? message;
}

function inMessage(library: Library, { theirs, rest }: Meeting, change: SpecChange): Whereabouts {
  const [message = '', path = ''] = rest.split(' ');
  if (message === '') return theirs.place;
  const place = messageOf(library, theirs, message);
  const schema = schemaIn(place);
  const isAround = change.kind === 'status' || change.kind === 'content' || change.kind === 'body';
  return schema && !isAround ? inSchema(library, schema, path, change) : place;
}

function ofTheWhole(library: Library, { kind }: SpecChange, documents: readonly string[]): Whereabouts | undefined {
  const [document] = documents;
  if (document === undefined) return undefined;
  const keyword = kind === 'server' ? 'servers' : kind === 'security' ? 'security' : 'paths';
  const whole = root(library, document);
  return { document, at: keyword in whole.node ? `#/${keyword}` : '#' };
}

/**
 * Tells of a change where it stands in the published documents: the thing itself, or where it is gone, what held it. Two
 * descriptions name their schemas as they like, so the way leads through the message that it is met in.
 */
export function whereabouts(
  pinned: readonly [library: Library, documents: readonly string[]],
  published: readonly [library: Library, documents: readonly string[]],
): (change: SpecChange) => Whereabouts | undefined {
  const all = ([library, documents]: typeof pinned) => documents.flatMap((one) => operationsIn(library, one));
  const [ours, theirs, [library, documents]] = [all(pinned), all(published), published];
  return (change) => {
    const isOfAll = change.kind === 'server' || change.kind === 'security';
    const meeting = isOfAll ? undefined : meetingOf(change, ours, theirs);
    const found = meeting
      ? (carrier(library, meeting) ?? inMessage(library, meeting, change))
      : ofTheWhole(library, change, documents);
    return found && { document: found.document, at: found.at };
  };
}
