import type { Part } from './drift-corpus.ts';

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function each(value: unknown, change: (part: Part) => Part): Part {
  return isPart(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isPart(one) ? change(one) : one]))
    : {};
}

function carrier(part: Part): Part {
  return '$ref' in part || 'schema' in part || 'content' in part ? part : { ...part, schema: {} };
}

function answer(part: Part): Part {
  if ('$ref' in part) return part;
  const headers = 'headers' in part ? { headers: each(part.headers, carrier) } : {};
  return { description: '', ...part, ...headers };
}

function operation(part: Part): Part {
  const { responses, parameters, callbacks } = part;
  const answers = each(responses, answer);
  return {
    ...part,
    responses: Object.keys(answers).length > 0 ? answers : { default: { description: '' } },
    ...(Array.isArray(parameters) ? { parameters: parameters.map((one) => carrier(one)) } : {}),
    ...(callbacks ? { callbacks: each(callbacks, (one) => each(one, item)) } : {}),
  };
}

function item(part: Part): Part {
  return each(part, operation);
}

/**
 * The same description with what OpenAPI 3.0 demands of it and the corpus leaves out: words for each answer, an answer for
 * each operation, a schema for each parameter and header. Schemas stay as they are.
 */
export function spelledIn30(description: Part): Part {
  return { ...description, paths: each(description.paths, item) };
}
