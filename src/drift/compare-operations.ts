import { compareSchemas, type Draft, isSame, pairs, type Voice, type Work } from './compare-schemas.ts';
import type { Described } from './operations.ts';
import { children, escaped, home, inside, type Library, type Place } from './place.ts';
import type { ChangeKind } from './spec-change.ts';

/** A message of an operation: where its schema was compared, and by what a reader knows it. */
interface Root extends Voice {
  /** `request`, a status, `header Location`, `query after`. */
  readonly message: string;
  readonly pair: string;
}

/** A change in what stands around the bodies of one operation. */
type Outer = Draft & Voice & { readonly message: string };

/** Two operations, held against each other. */
export interface Compared {
  readonly changes: readonly Outer[];
  readonly roots: readonly Root[];
  /** How many things of the pinned one were looked up, schemas aside. */
  readonly compared: number;
}

/** Both libraries, and the work on their schemas. */
export interface Desk extends Work {
  readonly pinned: Library;
  readonly published: Library;
}

/** One operation under comparison. */
interface Bench {
  readonly desk: Desk;
  readonly asks: Voice['asks'];
  readonly changes: Outer[];
  readonly roots: Root[];
}

type Side = Voice['side'];

function note(
  { asks, changes }: Bench,
  { side, message }: { readonly side: Side; readonly message: string },
  kind: ChangeKind,
  { document, at }: Place,
  path: string,
  [name, before, after]: readonly [string, unknown, unknown],
  circumstances?: Draft['circumstances'],
): void {
  if (isSame(before, after)) return;
  const found = { kind, name, document, at: `${at}${path}`, before, after, side, asks, message };
  changes.push(circumstances ? { ...found, circumstances } : found);
}

function meet(bench: Bench, side: Side, message: string, ours: Place, theirs: Place): void {
  const voice = { side, asks: bench.asks };
  bench.roots.push({ ...voice, message, pair: compareSchemas(bench.desk, [ours], [theirs], voice) });
}

function there(place: Place | undefined): 'there' | undefined {
  return place && 'there';
}

function isNeeded(place: Place): true | undefined {
  return place.node.required === true || undefined;
}

/** What carries a value: a parameter, a header. */
function compareCarriers(bench: Bench, side: Side, message: string, ours: Place, theirs: Place): void {
  const about = { side, message };
  const name = String(ours.node.name ?? message);
  note(bench, about, 'name', ours, '/name', [name, ours.node.name, theirs.node.name]);
  note(bench, about, 'required', ours, '/required', [name, isNeeded(ours), isNeeded(theirs)]);
  const [mine, published] = [inside(ours, 'schema'), inside(theirs, 'schema')];
  if (mine && published) meet(bench, side, message, mine, published);
}

/** Parameters by what identifies them: in the path their order, elsewhere their name, of headers in any case. */
function byName(parameters: readonly Place[]): [string, Place][] {
  const inPath = parameters.filter(({ node }) => node.in === 'path');
  return parameters.map((one) => {
    const { in: where, name } = one.node;
    if (where === 'path') return [`path:${inPath.indexOf(one)}`, one];
    return [`${where}:${where === 'header' ? String(name).toLowerCase() : name}`, one];
  });
}

function compareParameters(bench: Bench, ours: Described, theirs: Described): void {
  for (const [name, both] of pairs(byName(ours.parameters), byName(theirs.parameters))) {
    const one = both.ours ?? both.theirs;
    const message = `${one?.node.in} ${one?.node.name}`;
    if (both.ours && both.theirs) compareCarriers(bench, 'request', message, both.ours, both.theirs);
    else if (one) {
      const about = { side: 'request', message } as const;
      const kind = one.node.in === 'header' ? 'header' : 'parameter';
      const values = [String(one.node.name), there(both.ours), there(both.theirs)] as const;
      const isRequired = one.node.required === true;
      note(bench, about, kind, ours.place, `/parameters/${escaped(name)}`, values, { isRequired });
    }
  }
}

function compareContent(bench: Bench, side: Side, message: string, ours: Place, theirs: Place): void {
  const all = pairs(children(ours, 'content'), children(theirs, 'content'));
  const about = { side, message };
  const [mine, published] = [all.filter(([, one]) => !one.theirs), all.filter(([, one]) => !one.ours)];
  const [lost, found] = [mine[0], published[0]];
  const isRenamed = mine.length === 1 && published.length === 1;
  if (isRenamed) note(bench, about, 'content', ours, '/content', [message, lost?.[0], found?.[0]]);
  const renamed = { ours: lost?.[1].ours, theirs: found?.[1].theirs };
  const matched = all.filter(([, one]) => one.ours && one.theirs).map(([, one]) => one);
  for (const media of isRenamed ? [renamed, ...matched] : matched) {
    const [own, their] = [inside(media.ours, 'schema'), inside(media.theirs, 'schema')];
    if (own && their) meet(bench, side, message, own, their);
    else if (media.ours) note(bench, about, 'schema', media.ours, '/schema', ['schema', there(own), there(their)]);
  }
  for (const [type, one] of isRenamed ? [] : [...mine, ...published]) {
    note(bench, about, 'content', ours, `/content/${escaped(type)}`, [type, there(one.ours), there(one.theirs)]);
  }
}

function compareHeaders(bench: Bench, message: string, ours: Place, theirs: Place): void {
  const { pinned, published } = bench.desk;
  const lower = ([name, one]: [string, Place]) => [name.toLowerCase(), one] as const;
  const all = pairs(children(ours, 'headers').map(lower), children(theirs, 'headers').map(lower));
  for (const [name, { ours: own, theirs: their }] of all) {
    const about = { side: 'response', message: `${message} header ${name}` } as const;
    const [mine, others] = [own && home(pinned, own), their && home(published, their)];
    const isRequired = (mine ?? others)?.node.required === true;
    if (mine && others) compareCarriers(bench, 'response', about.message, mine, others);
    else if (own) note(bench, about, 'header', own, '', [name, 'there', undefined], { isRequired });
    else note(bench, about, 'header', ours, `/headers/${name}`, [name, undefined, 'there'], { isRequired });
  }
}

function compareAnswers(bench: Bench, ours: Place, theirs: Place): void {
  const { pinned, published } = bench.desk;
  const all = pairs(children(ours, 'responses'), children(theirs, 'responses'));
  for (const [status, both] of all) {
    const [mine, others] = [both.ours && home(pinned, both.ours), both.theirs && home(published, both.theirs)];
    if (mine && others) {
      compareContent(bench, 'response', status, mine, others);
      compareHeaders(bench, status, mine, others);
    } else {
      const values = [status, there(both.ours), there(both.theirs)] as const;
      note(bench, { side: 'response', message: status }, 'status', ours, `/responses/${status}`, values);
    }
  }
}

function compareBody(bench: Bench, ours: Place, theirs: Place): void {
  const { pinned, published } = bench.desk;
  const find = (library: Library, place: Place) => {
    const body = inside(place, 'requestBody');
    return body && home(library, body);
  };
  const [mine, others] = [find(pinned, ours), find(published, theirs)];
  const about = { side: 'request', message: 'request' } as const;
  if (mine && others) {
    note(bench, about, 'required', mine, '/required', ['the body', isNeeded(mine), isNeeded(others)]);
    compareContent(bench, 'request', 'request', mine, others);
  } else {
    const isRequired = (mine ?? others)?.node.required === true;
    note(bench, about, 'body', ours, '/requestBody', ['the body', there(mine), there(others)], { isRequired });
  }
}

/** Holds two operations against each other. */
export function compareOperations(desk: Desk, ours: Described, theirs: Described): Compared {
  const bench: Bench = { desk, asks: ours.asks, changes: [], roots: [] };
  const { place } = ours;
  const [was, is] = [place.node.deprecated, theirs.place.node.deprecated].map((one) => one === true || undefined);
  note(bench, { side: 'request', message: '' }, 'deprecated', place, '/deprecated', [ours.name, was, is]);
  compareParameters(bench, ours, theirs);
  compareBody(bench, place, theirs.place);
  compareAnswers(bench, place, theirs.place);
  const compared = 1 + ours.parameters.length + children(place, 'responses').length;
  return { changes: bench.changes, roots: bench.roots, compared };
}
