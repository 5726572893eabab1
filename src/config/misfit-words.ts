import type { Misfit } from '../../generated/validator.ts';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'made of keys and their values',
  array: 'a list',
};

const patterns: Readonly<Record<string, string>> = {
  '^https?://': 'an address that begins with http:// or https://',
  '^[A-Z]{2}$': 'two capital letters, such as SE',
};

function list(words: unknown): string {
  return (Array.isArray(words) ? words : [words]).join(', ');
}

/** What a value has to be, from the keyword of its schema that it does not fit; undefined for a keyword of another kind. */
function demand({ keyword, params }: Misfit): string | undefined {
  switch (keyword) {
    case 'type':
      return [params.type]
        .flat()
        .map((type) => types[String(type)] ?? type)
        .join(' or ');
    case 'enum':
      return `one of ${list(params.allowedValues)}`;
    case 'const':
      return String(params.allowedValue);
    case 'pattern':
      return patterns[String(params.pattern)];
    case 'format':
      return params.format === 'date' ? 'a day, such as 2026-12-31' : `a ${params.format}`;
    case 'minimum':
      return `${params.limit} or more`;
    case 'exclusiveMinimum':
      return `more than ${params.limit}`;
    case 'maximum':
      return `${params.limit} or less`;
    default:
      return undefined;
  }
}

/** What has to be in a value; undefined for a keyword of another kind. */
function content({ keyword, params }: Misfit): string | undefined {
  switch (keyword) {
    case 'required':
      return `needs “${params.missingProperty}”`;
    case 'minProperties':
      return 'needs at least one of its keys';
    case 'minItems':
      return Number(params.limit) === 1 ? 'needs at least one entry' : `needs at least ${params.limit} entries`;
    case 'maxItems':
      return `has more than ${params.limit} entries`;
    case 'minLength':
      return Number(params.limit) === 1 ? 'cannot be empty' : `is shorter than ${params.limit}`;
    case 'maxLength':
      return `is longer than ${params.limit}`;
    default:
      return undefined;
  }
}

/** What is wrong with one place of what a person wrote: `sandbox.port has to be a whole number`. */
export function misfitInWords(misfit: Misfit): string {
  const place = misfit.instancePath.slice(1).replaceAll('/', '.') || 'it';
  const wanted = demand(misfit);
  return `${place} ${wanted === undefined ? (content(misfit) ?? 'is not written as it has to be') : `has to be ${wanted}`}`;
}
