import { type Bench, type Desk, note } from './bench.ts';
import { compareParameters } from './compare-carriers.ts';
import { compareAnswers, compareBody } from './compare-messages.ts';
import type { Described } from './operations.ts';
import { children, inside, isNode, type Library, type Node, type Place, root } from './place.ts';
import { isSame } from './spelling.ts';

/** Two operations, held against each other. */
export interface Compared extends Pick<Bench, 'changes' | 'roots'> {
  /** How many things of the pinned one were looked up, schemas aside. */
  readonly compared: number;
}

/** What an operation states, or else what holds for the whole document. */
function stated({ place, item }: Described, library: Library, key: 'servers' | 'security'): unknown {
  return place.node[key] ?? item.node[key] ?? root(library, place.document).node[key];
}

const mostAddresses = 50;

/** The addresses that a server stands for: one for every value that a part of it may have, where these are listed. */
function addressesOf(server: Node): readonly string[] {
  const listed = Object.entries(isNode(server.variables) ? server.variables : {}).flatMap(([name, one]) =>
    isNode(one) && Array.isArray(one.enum) ? [[name, one.enum] as const] : [],
  );
  const all = listed.reduce<readonly string[]>(
    (found, [name, values]) => found.flatMap((one) => values.map((value) => one.replace(`{${name}}`, String(value)))),
    [String(server.url)],
  );
  return all.length > mostAddresses ? [String(server.url)] : all;
}

/** Where an operation is found; without the stroke at the end, which nobody means. */
function serversOf(operation: Described, library: Library): readonly string[] | undefined {
  const servers = stated(operation, library, 'servers');
  if (!Array.isArray(servers)) return undefined;
  const all = servers.flatMap((one) => (isNode(one) ? addressesOf(one) : ['']));
  return [...new Set(all.map((one) => one.replace(/\/$/, '')))].sort();
}

function schemeIn(schemes: Place | undefined, name: string): string {
  const { type, scheme, in: where, name: called } = inside(schemes, name)?.node ?? { type: name };
  return [type, scheme, where, called].filter((one) => one !== undefined).join(' ');
}

/** With which credentials an operation may be asked: each a kind of them, or several that are needed together. */
function securityOf(operation: Described, library: Library): readonly string[] | undefined {
  const ways = stated(operation, library, 'security');
  if (!Array.isArray(ways)) return undefined;
  const schemes = inside(inside(root(library, operation.place.document), 'components'), 'securitySchemes');
  const told = ways.filter(isNode).map((way) =>
    Object.keys(way)
      .map((name) => schemeIn(schemes, name))
      .sort()
      .join(' and '),
  );
  return told.length > 0 ? told.map((way) => way || 'none').sort() : ['none'];
}

/** What the credentials of each way have to be good for; undefined where nothing is said of that. */
function scopesOf(operation: Described, library: Library): readonly string[] | undefined {
  const ways = stated(operation, library, 'security');
  const all = (Array.isArray(ways) ? ways.filter(isNode) : []).flatMap((way) =>
    Object.entries(way).map(([name, scopes]) => [name, ...[scopes].flat().map(String).sort()]),
  );
  const told = all.filter(({ length }) => length > 1).map((one) => one.join(' '));
  return told.length > 0 ? told.sort() : undefined;
}

/** What stands around a whole operation. What holds for the whole document differs once, for all of them. */
function compareSurroundings(bench: Bench, ours: Described, theirs: Described): void {
  const { pinned, published } = bench.desk;
  const part = { side: 'request', message: '' } as const;
  const [was, is] = [ours, theirs].map(({ place }) => place.node.deprecated === true || undefined);
  note(bench, part, 'deprecated', ours.place, '/deprecated', [ours.name, was, is]);
  const [end, theirEnd] = [ours, theirs].map(({ path }) => (path.endsWith('/') ? '/' : undefined));
  note(bench, part, 'keyword', ours.place, '', ['the stroke at the end of the path', end, theirEnd]);
  const whole = root(pinned, ours.place.document);
  const security = [securityOf(ours, pinned), securityOf(theirs, published)] as const;
  note(bench, part, 'security', whole, '/security', ['security', ...security]);
  const scopes = [scopesOf(ours, pinned), scopesOf(theirs, published)] as const;
  if (isSame(...security)) note(bench, part, 'keyword', whole, '/security', ['scopes', ...scopes]);
  const [address, theirAddress] = [ours.address, theirs.address];
  if (address !== undefined && theirAddress !== undefined) {
    note(bench, part, 'keyword', ours.place, '', ['the address of the callback', address, theirAddress]);
  }
  if (ours.asks === 'kustom') return;
  const servers = [serversOf(ours, pinned), serversOf(theirs, published)] as const;
  note(bench, part, 'server', whole, '/servers', ['servers', ...servers]);
}

/** Holds two operations against each other. */
export function compareOperations(desk: Desk, ours: Described, theirs: Described): Compared {
  const bench: Bench = { desk, asks: ours.asks, changes: [], roots: [] };
  compareSurroundings(bench, ours, theirs);
  compareParameters(bench, ours, theirs);
  compareBody(bench, ours.place, theirs.place);
  compareAnswers(bench, ours.place, theirs.place);
  const compared = 1 + ours.parameters.length + children(ours.place, 'responses').length;
  return { changes: bench.changes, roots: bench.roots, compared };
}
