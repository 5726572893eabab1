import type { Misfit } from '../../generated/validator.ts';
import * as schemas from '../../generated/validators/checkout.js';
import { withoutNulls } from '../order/json.ts';
import { type Body, type Evidence, type Requirement, type Ruling, upheld } from './requirement.ts';

function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (inside, step) => (inside as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    value,
  );
}

const longest = 60;

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'something nested too deep to be shown'; // The only thing parsed JSON can fail at.
  }
}

/** A value as JSON, cut where it grows long. */
function shown(value: unknown): string {
  const json = asJson(value);
  return json.length <= longest ? json : `${json.slice(0, longest)}… (${json.length} characters)`;
}

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
    default:
      return message ?? keyword;
  }
}

function evidence(misfit: Misfit, value: unknown): Evidence {
  if (misfit.keyword === 'required') {
    return { at: `${misfit.instancePath}/${misfit.params.missingProperty}`, expected: 'a value', actual: 'nothing' };
  }
  return { at: misfit.instancePath, expected: wanted(misfit), actual: shown(at(value, misfit.instancePath)) };
}

function fitsSchema({ text, value, schema }: Body): Ruling {
  if (value === undefined) {
    return [{ at: '', expected: 'JSON', actual: text.trim() === '' ? 'an empty body' : shown(text) }];
  }
  const validate = schemas[schema];
  const present = withoutNulls(value);
  if (validate(present)) return upheld;
  // A text in place of a number misses its type and its format: one fault, one finding.
  const byPlace = new Map((validate.errors ?? []).toReversed().map((misfit) => [evidence(misfit, present).at, misfit]));
  return [...byPlace.values()].toReversed().map((misfit) => evidence(misfit, present));
}

/** What holds for every message, whoever writes it. */
export const exchangeRequirements = [
  {
    id: 'exchange.fits-schema',
    binds: 'both',
    level: 'must',
    statement: 'A JSON body has the fields, types and limits that the specification gives it.',
    source: { document: 'specs/', at: [], gist: 'the schema of the operation that the body belongs to' },
    remedy: 'Compare the field with the specification at the place named; amounts are whole numbers in minor units.',
    example: '"order_amount": 50000 is an amount; "500.00" and 500.5 are not.',
    check: { of: 'body', judge: fitsSchema },
  },
] as const satisfies readonly Requirement[];
