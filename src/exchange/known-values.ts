import type { Response } from './exchange.ts';
import { type Digest, disguise } from './mask.ts';

// What tells who somebody is by itself. A city or a postal code is many people's, and a word of its own.
// biome-ignore format: a list to read at one glance
const distinct: ReadonlySet<string> = new Set([
  'given_name', 'family_name', 'first_name', 'last_name', 'organization_name', 'care_of', 'attention',
  'street_address', 'street_address2', 'street_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
]);

// Of an escaped name nothing can be seen from afar.
const names = new RegExp(`"(?:${[...distinct].join('|')})"|\\\\u`);

/** Texts that no word of an interface is: those are short, or in small letters. */
const isDistinct = (text: string) => text.length >= 4 && text.length <= 200 && /[\p{Lu}\d]/u.test(text);

/** The values of the people in a body; none where it is no JSON. */
function valuesIn(body: string): string[] {
  // Most bodies name nobody, and to read one with a look at each value takes ten times as long.
  if (!names.test(body)) return [];
  const found: string[] = [];
  try {
    JSON.parse(body, (key, value) => {
      if (typeof value === 'string' && distinct.has(key) && isDistinct(value)) found.push(value);
      return value;
    });
  } catch {
    return []; // What is no JSON has no fields with names.
  }
  return found;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A value, masked, in each form in which it can stand in a text, in JSON or in an address. */
function formsOf(value: string, digest: Digest): (readonly [found: string, masked: string])[] {
  const masked = disguise(value, digest);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const inForm = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
  return [(text: string) => text, inJson, encodeURIComponent, inForm].map((form) => [form(value), form(masked)]);
}

/**
 * A refusal, which can name in a sentence or in an address who was refused: without the people that the fields of its own
 * exchange name. `bodies`: of both halves, as they were said. Nothing is taken out of other answers, whose words are held
 * against those of exchanges that do not know the customer yet.
 */
export function refusedUnnamed(response: Response, bodies: () => readonly string[], digest: Digest): Response {
  if (typeof response.status !== 'number' || response.status < 300) return response;
  const values = [...new Set(bodies().flatMap(valuesIn))];
  if (values.length === 0) return response;
  const forms = new Map(values.flatMap((value) => formsOf(value, digest)));
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const one = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\d])`, 'gu');
  const unnamed = (text: string) => text.replace(one, (found) => forms.get(found) ?? found);
  const headers = response.headers.map(([name, value]) => [name, unnamed(value)] as const);
  return { ...response, headers, body: response.encoding === undefined ? unnamed(response.body) : response.body };
}
