import type { RecordEnd, RecordedExchange, RecordHead } from '../../generated/conformance.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import * as schemas from '../../generated/validators/conformance.js';
import type { Exchange, Request, Response } from './exchange.ts';
import { isJson } from './json-place.ts';

/** A record as it was read back. */
export interface ReadRecord {
  readonly head: RecordHead;
  readonly exchanges: readonly Exchange[];
  /** undefined: the end mark is missing, so the run was cut short. */
  readonly end: RecordEnd | undefined;
  /** True where the end mark is there and no line before it was lost. */
  readonly complete: boolean;
}

function parsed(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotARecord(`line ${index + 1} is no JSON`);
  }
}

/** Says which line of a record is not one. */
export class NotARecord extends Error {}

function exchangeFrom(value: unknown, index: number): Exchange {
  if (!schemas.RecordedExchange(value)) {
    const [misfit] = schemas.RecordedExchange.errors ?? [];
    throw new NotARecord(
      `line ${index + 1} was not written by kco (${misfit?.instancePath || 'it'} ${misfit?.message})`,
    );
  }
  const { operation } = value as RecordedExchange;
  if (operation !== undefined && !operations.some(({ id }) => id === operation)) {
    throw new NotARecord(`line ${index + 1} is about “${operation}”, an operation that this version does not know`);
  }
  return asExchange(value as RecordedExchange);
}

function asExchange({ operation, at, took_ms, request, response, ...rest }: RecordedExchange): Exchange {
  return {
    ...rest,
    operation: operation as OperationId | undefined,
    at: Date.parse(at),
    tookMs: took_ms,
    ...(request ? { request: request as Request } : {}),
    ...(response ? { response: response as Response } : {}),
  };
}

/** Reads the line of one exchange back, which this process wrote itself: it is not doubted. */
export function readLine(line: string): Exchange {
  return asExchange(JSON.parse(line));
}

/**
 * Reads a record back. A last line that was cut off in the middle is left out: the process that wrote it was killed,
 * and the missing end mark says so. Throws NotARecord for anything else that is no record.
 */
export function readRecord(text: string): ReadRecord {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...others] = lines;
  const head = parsed(first, 0);
  if (!schemas.RecordHead(head)) throw new NotARecord('its first line is not the head of a record');
  const last = others.at(-1);
  // A line that was cut off is the beginning of an object, which is never JSON itself.
  const body = text.endsWith('\n') || last === undefined || isJson(last) ? others : others.slice(0, -1);
  const values = body.map((line, index) => parsed(line, index + 1));
  const end = values.at(-1);
  const isClosed = schemas.RecordEnd(end);
  const exchanges = (isClosed ? values.slice(0, -1) : values).map((value, index) => exchangeFrom(value, index + 1));
  const mark = isClosed ? (end as unknown as RecordEnd) : undefined;
  return { head: head as unknown as RecordHead, exchanges, end: mark, complete: mark?.exchanges === exchanges.length };
}
