import { type Asked, header } from '../../exchange/handler.ts';
import { describe, operationOf, pathOf, segments } from '../../exchange/operation.ts';
import type { Switches } from '../switches.ts';
import type { Refusal } from './managed.ts';
import { hasBody, type ManagementOperation } from './reading.ts';
import { malformedId, nothingAt, tooLarge, undeclared } from './refusals.ts';

const mostBytes = 1_048_576;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const withdrawn: readonly string[] = ['resendCommunication', 'extendDueDate', 'readDueDateOptions'];

/** The operation of a request; undefined where there is none, or none any more. */
function operationIn(asked: Asked, { withdrawnOperations }: Switches): ManagementOperation | undefined {
  const found = operationOf('merchant', asked);
  if (found === undefined || (withdrawn.includes(found) && withdrawnOperations === 'gone')) return undefined;
  // The path begins with this API's own segment, and every operation there is a command.
  return found as ManagementOperation;
}

function isDeclared(asked: Asked): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(header(asked, 'content-type') ?? '');
}

/** What is wrong with a request before anybody looks for its order; else its operation. */
export function routed(asked: Asked, switches: Switches): { operation: ManagementOperation } | { refusal: Refusal } {
  if (asked.body.length > mostBytes) return { refusal: tooLarge(switches) };
  const operation = operationIn(asked, switches);
  if (!operation) return { refusal: nothingAt(asked.target, switches) };
  const isUndeclared = switches.contentType === 'required' && hasBody(operation) && !isDeclared(asked);
  if (isUndeclared) return { refusal: undeclared };
  const id = segments(asked.target)[3] ?? '';
  return uuid.test(id) ? { operation } : { refusal: malformedId(id, switches) };
}

/** The key under which a write is done once; whose it is, and of which call, is a part of it. */
export function keyOf(
  owner: string,
  asked: Asked,
  operation: ManagementOperation,
  { keyScope }: Switches,
): string | undefined {
  const key = header(asked, 'klarna-idempotency-key');
  if (!key || describe(operation).method === 'GET') return undefined;
  const call = keyScope === 'call' ? [asked.method.toUpperCase(), ...pathOf(asked.target)] : [];
  return JSON.stringify([owner, key, ...call]);
}
