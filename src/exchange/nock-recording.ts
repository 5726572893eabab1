import { fromHex, type KeptBody, kept, type Unpack } from './packed.ts';
import { type Fields, isFields, type Pair, type Pairs } from './pair.ts';

function isDefinition(value: unknown): value is Fields {
  return isFields(value) && [value.scope, value.method, value.path].every((one) => typeof one === 'string');
}

/** True for what nock's recorder gives as objects, and what nock back keeps in its fixtures: a list of definitions. */
export function isRecording(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isDefinition);
}

/** Headers as an object; older recorders wrote names and values by turns into one list. */
function headersIn({ rawHeaders, headers = rawHeaders }: Fields): Fields {
  if (isFields(headers)) return headers;
  if (!Array.isArray(headers)) return {};
  const names = headers.map((name, at) => [String(name), headers[at + 1]]).filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names);
}

function headerIn(headers: Fields, wanted: string): string {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted);
  return found ? String(found[1]).trim() : '';
}

/** The bytes of a body that was recorded as hexadecimal digits: what is compressed as a list of pieces. */
function bytesOf({ response, responseIsBinary }: Fields, encoding: string): Uint8Array | undefined {
  if (responseIsBinary === true && typeof response === 'string') return fromHex(response);
  const isPieces = encoding !== '' && Array.isArray(response) && response.every((one) => typeof one === 'string');
  return isPieces ? fromHex(response.join('')) : undefined;
}

/** A body as it was recorded, or as it was before it was packed; withheld where nobody can unpack it. */
function bodyIn(definition: Fields, encoding: string, unpack: Unpack): KeptBody | { readonly body: unknown } {
  const bytes = bytesOf(definition, encoding);
  if (!bytes) return { body: definition.response };
  const plain = encoding === '' || encoding === 'identity' ? bytes : unpack(bytes, encoding.toLowerCase());
  return plain ? kept(plain) : { body: '', encoding: 'withheld' };
}

function statusOf({ status, reply }: Fields): number {
  const said = Number(status ?? reply ?? 200);
  return Number.isInteger(said) ? said : 200;
}

function pairOf(definition: Fields, unpack: Unpack): Pair {
  const { scope, method, path, body, reqheaders } = definition;
  const headers = headersIn(definition);
  const date = headerIn(headers, 'date');
  // An asterisk stands for any body: then nobody knows what was asked.
  const said = body === '*' ? { encoding: 'withheld' } : { body };
  return {
    about: date === '' ? {} : { startedDateTime: date },
    request: { method, url: `${scope}${path}`, headers: isFields(reqheaders) ? reqheaders : {}, ...said },
    response: {
      status: statusOf(definition),
      headers,
      ...bodyIn(definition, headerIn(headers, 'content-encoding'), unpack),
    },
  };
}

/** The definitions of a recording as exchanges, in their order. What was packed is unpacked. */
export function pairsInRecording(definitions: readonly Fields[], unpack: Unpack): Pairs {
  const pairs = definitions.map((one) => pairOf(one, unpack));
  const problems = pairs.flatMap(({ response }, index) =>
    response?.encoding === 'withheld'
      ? [`definition ${index + 1} has an answer that is packed, and cannot be unpacked: it is not judged.`]
      : [],
  );
  return { pairs, notes: [], problems };
}
