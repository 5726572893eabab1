import { type Fields, isFields, type Pair, type Pairs } from './pair.ts';

/** True for what is written as a pact is: it names its two sides and lists what they say to each other. */
export function isPact(value: unknown): value is Fields {
  return isFields(value) && isFields(value.consumer) && isFields(value.provider);
}

/** The version of the Pact specification that a file says it keeps to; undefined where it does not say. */
function versionOf({ metadata }: Fields): string | undefined {
  if (!isFields(metadata)) return undefined;
  const { pactSpecification: present, 'pact-specification': former, pactSpecificationVersion: first } = metadata;
  const said = isFields(present) ? present.version : isFields(former) ? former.version : first;
  return said === undefined ? undefined : String(said);
}

const kustoms = /kustom|klarna/i;

/** Who asks, by the names of the two sides; undefined where neither or both are called like Kustom. */
function asking({ consumer, provider }: Fields): 'kustom' | 'merchant' | undefined {
  const [asks, answers] = [consumer, provider].map((side) => kustoms.test(String((side as Fields).name)));
  return asks === answers ? undefined : asks ? 'kustom' : 'merchant';
}

/** The query behind a path: a text up to V2, from V3 on a list of values for each name. */
function queryOf(query: unknown): string {
  if (typeof query === 'string') return query.replace(/^\??(?=.)/, '?');
  if (!isFields(query)) return '';
  const all = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );
  const said = all.map((pair) => pair.map(encodeURIComponent).join('='));
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

type Half = Readonly<Record<'headers' | 'body' | 'encoding', unknown>>;

/**
 * The headers and the body of one side. In V4 the body stands inside an object that says how it is written. Where a pact names no
 * body any will do: then nobody knows what was said.
 */
function halfOf({ headers, body }: Fields, isV4: boolean): Half {
  if (body === undefined) return { headers, body, encoding: 'withheld' };
  if (!isV4 || !isFields(body) || !('content' in body)) return { headers, body, encoding: undefined };
  const isText = body.encoded === false || body.encoded === undefined || String(body.encoded).toLowerCase() === 'json';
  const named = isFields(headers) ? headers : {};
  const isTyped = Object.keys(named).some((name) => name.toLowerCase() === 'content-type');
  // The mock sends the type that stands with the body where no header says another.
  const typed = isTyped || body.contentType === undefined ? named : { ...named, 'Content-Type': body.contentType };
  return { headers: typed, body: body.content, encoding: isText ? undefined : 'base64' };
}

const longest = 60;

function nameOf({ description }: Fields, index: number): string {
  const said = typeof description === 'string' ? description.replace(/\s+/g, ' ') : '';
  const short = said.length > longest ? `${said.slice(0, longest)}…` : said;
  return short === '' ? `interaction ${index + 1}` : `interaction ${index + 1} “${short}”`;
}

function isMessage({ type }: Fields): boolean {
  return typeof type === 'string' && type !== 'Synchronous/HTTP';
}

/** One interaction as a pair; undefined where what is asked or answered does not stand there. */
function pairOf(one: Fields, index: number, from: Pair['about']['from'], isV4: boolean): Pair | undefined {
  const { request, response } = one;
  if (!isFields(request) || !isFields(response)) return undefined;
  const { method = 'GET', path = '/', query } = request;
  return {
    about: { id: nameOf(one, index), from, contract: true },
    request: { method, path: `${path}${queryOf(query)}`, ...halfOf(request, isV4) },
    response: { status: response.status ?? 200, ...halfOf(response, isV4) },
  };
}

function count(many: number, one: string): string {
  return many === 1 ? `1 ${one}` : `${many} ${one}s`;
}

function nothing(problem: string): Pairs {
  return { pairs: [], notes: [], problems: [problem] };
}

/**
 * The interactions of a pact as exchanges of their own: what stands there is judged as it stands, and what its matching rules and
 * generators would take or make in its place is not. Messages are counted and passed over.
 */
export function pairsInPact(pact: Fields): Pairs {
  const version = versionOf(pact);
  if (version !== undefined && !/^[1-4](?:\.|$)/.test(version)) {
    return nothing(`is a pact of version ${version}. kco reads those up to version 4: write it as one of them.`);
  }
  const { interactions = [], messages = [] } = pact;
  if (!Array.isArray(interactions)) return nothing('is a pact whose “interactions” are no list: it is broken.');
  const all: readonly (readonly [unknown, number])[] = interactions.map((one, index) => [one, index]);
  const spoken = all.filter(([one]) => !(isFields(one) && isMessage(one)));
  const passed = all.length - spoken.length + (Array.isArray(messages) ? messages.length : 0);
  const notes =
    passed > 0 ? [`holds ${count(passed, 'message')} beside HTTP, and Kustom sends none: passed over.`] : [];
  if (spoken.length === 0) {
    return nothing(
      `is a pact ${passed > 0 ? 'of nothing but messages' : 'without interactions'}: no HTTP in it to judge.`,
    );
  }
  const isV4 = version?.startsWith('4') ?? false;
  const found = spoken.map(
    ([one, index]) => [isFields(one) ? pairOf(one, index, asking(pact), isV4) : undefined, index] as const,
  );
  const pairs = found.flatMap(([pair]) => pair ?? []);
  const problems = found.flatMap(([pair, index]) =>
    pair ? [] : [`interaction ${index + 1} lacks its request or its response: the pact is broken there.`],
  );
  return { pairs, notes, problems };
}
