import { schemaPlaces } from '../../../generated/schema-places.ts';
import type { Misfit } from '../../../generated/validator.ts';
import * as schemas from '../../../generated/validators/checkout.js';
import { oddSpellings, withoutNulls } from '../../order/json.ts';
import { type NumberFault, numberFaults } from '../../order/number-faults.ts';
import { isLack } from '../partly.ts';
import { type Body, type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut, shown } from '../shown.ts';
import { told } from '../told.ts';

/** What stands at a place, as it was written. */
function written(value: unknown, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  let inside = value;
  let token: string | undefined;
  for (const one of steps) {
    const key = one.replaceAll('~1', '/').replaceAll('~0', '~');
    token = oddSpellings(inside as object)?.get(key);
    inside = (inside as Record<string, unknown>)[key];
  }
  return told(inside, pointer, token === undefined ? shown(inside) : cut(token));
}

const formats: Readonly<Record<string, string>> = {
  int64: 'a 64-bit integer',
  int32: 'a 32-bit integer',
  date: 'a date such as 2026-11-22',
  'date-time': 'a time such as 2026-11-22T10:14:00Z',
  uri: 'an address',
};

/** What the schema wanted, in words; ajv's own message for the keywords that need no better one. */
function wanted({ keyword, params, message }: Misfit): string {
  switch (keyword) {
    case 'type':
      return `${params.type}`;
    case 'minimum':
      return `at least ${params.limit}`;
    case 'maximum':
      return `at most ${params.limit}`;
    case 'minLength':
      return `at least ${params.limit} characters`;
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'maxItems':
      return `at most ${params.limit} items`;
    case 'pattern':
      return `a text like ${params.pattern}`;
    case 'format':
      return formats[`${params.format}`] ?? `${message}`;
    default:
      return message ?? keyword;
  }
}

function required({ params: { property } }: Misfit): string {
  return property === undefined ? 'a value: it is required' : `a value: it is required beside ${property}`;
}

function evidence(misfit: Misfit, value: unknown): Evidence {
  if (misfit.keyword === 'required' || misfit.keyword === 'dependentRequired') {
    const at = `${misfit.instancePath}/${misfit.params.missingProperty}`;
    return { at, expected: required(misfit), actual: 'nothing' };
  }
  return { at: misfit.instancePath, expected: wanted(misfit), actual: written(value, misfit.instancePath) };
}

function oddNumber({ at, expected, token }: NumberFault): Evidence {
  return { at, expected, actual: cut(token) };
}

// A namespace is slower to look into than an object.
const validators = { ...schemas };

/** The misfits in a body; of one that is only partly told, without those that something is missing. */
function misfitsIn(present: unknown, { schema, partial }: Body): readonly Misfit[] {
  const validate = validators[schema];
  const all = validate(present) ? [] : (validate.errors ?? []);
  return partial ? all.filter((misfit) => !isLack(misfit)) : all;
}

function fitsSchema(body: Body): Ruling {
  const { text, value, schema, partial = false } = body;
  // An agreement without a word is no JSON, but no document rules it out: another requirement advises against it.
  if (text.trim() === '' && (partial || schema === 'ServiceResponse')) return 'not concerned';
  if (value === undefined) {
    return [{ at: '', expected: 'JSON', actual: text.trim() === '' ? 'an empty body' : shown(text) }];
  }
  // To look for the word is quicker than to look at every field.
  const present = text.includes('null') ? withoutNulls(value) : value;
  const misfits = misfitsIn(present, body);
  const odd = numberFaults(value);
  if (misfits.length === 0 && odd.length === 0) return upheld;
  // A text in place of a number misses its type and its format: one fault, one finding.
  const place = schemaPlaces[schema];
  const found = [...odd.map(oddNumber), ...misfits.toReversed().map((misfit) => evidence(misfit, present))];
  const byPlace = new Map(found.map((one) => [one.at, { ...one, schema: place }]));
  return [...byPlace.values()].toReversed();
}

const json = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** What is no JSON is reported as such, and a body that nobody labelled says nothing wrong: one fault, one finding. */
function saysJson({ type, value }: Body): Ruling {
  if (type === undefined || value === undefined) return 'not concerned';
  return json.test(type) ? upheld : [{ at: '', expected: 'a Content-Type of application/json', actual: type }];
}

/** What holds for every message, whoever writes it. */
export const exchangeRequirements = [
  {
    id: 'exchange.fits-schema',
    binds: 'both',
    level: 'must',
    statement: 'A JSON body has the fields, types and limits that the specification gives it.',
    source: { document: 'specs/', at: [], gist: 'the schema that the finding names, each field of it with its source' },
    remedy:
      'Send what is expected at the place named; amounts are whole numbers in minor units, and texts stand in quotes.',
    example: '"order_amount": 50000 is an amount; "500.00" and 500.5 are not.',
    check: { of: 'body', judge: fitsSchema },
  },
  {
    id: 'exchange.says-json',
    binds: 'both',
    level: 'must',
    statement: 'A JSON body is sent as application/json.',
    source: {
      document: 'specs/checkout.yaml',
      at: [
        '#/paths/~1checkout~1v3~1orders/post/requestBody/content/application~1json',
        '#/paths/~1checkout~1v3~1orders/post/responses/201/content/application~1json',
      ],
      gist: 'application/json is the one media type under which requests and answers are described',
    },
    remedy: 'Send Content-Type: application/json with every JSON body.',
    example:
      'A client that looks at the content type first takes an order sent as text/html for a page of the gateway.',
    check: { of: 'body', judge: saysJson },
  },
] as const satisfies readonly Requirement[];
