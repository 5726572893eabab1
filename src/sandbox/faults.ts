import type { Fault, FaultRequest } from '../../generated/conformance.ts';
import { type Answered, bytes, type Handler } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { operationOf } from '../exchange/operation.ts';

/** The trouble that somebody asked for, until it is used up or taken back. */
export interface Faults {
  add(asked: FaultRequest): Fault;
  list(): Fault[];
  clear(): void;
  /** The same Kustom, with trouble. */
  upset(kustom: Handler): Handler;
}

/** What faults need of the world: an id for each error, and a way to let real time pass. */
export interface FaultParts {
  readonly ids: Ids;
  wait(ms: number): Promise<void>;
}

interface Waiting {
  fault: Fault;
  /** Where the chance of a seeded fault has come to. */
  chance: number;
}

// Park and Miller's generator: enough to be uneven, and the same everywhere.
const [factor, modulus] = [48_271, 2_147_483_647] as const;

function next(waiting: Waiting): number {
  waiting.chance = (waiting.chance * factor) % modulus;
  return waiting.chance / modulus;
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_VALUE',
  403: 'READ_ONLY_ORDER',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
};

function refusing(status: number, ids: Ids): Answered {
  const error_code = codes[status] ?? 'INTERNAL_ERROR';
  const error_messages = [`The sandbox was asked for a ${status}`];
  const body = bytes(JSON.stringify({ error_code, error_messages, correlation_id: ids.uuid() }));
  return { status, headers: [['Content-Type', 'application/json']], body };
}

const silence: Answered = {
  status: 'broken off',
  headers: [],
  body: new Uint8Array(),
  because: 'the sandbox was asked to cut the connection',
};

/** What a fault does that did not say how. */
function usual({ fault, status = 503, delay_ms = 5_000 }: FaultRequest): Partial<Fault> {
  if (fault === 'status') return { status };
  return fault === 'delay' ? { delay_ms } : {};
}

/** The fault that was asked for, with everything that was left open. */
function complete({ times, ...asked }: FaultRequest): Fault {
  const isSure = asked.probability === undefined;
  const left = times ?? (isSure ? 1 : undefined);
  const seeded = isSure ? {} : { seed: asked.seed ?? 1 };
  return { ...asked, ...usual(asked), ...seeded, ...(left === undefined ? {} : { left }) };
}

/** Whether it is the operation and the chance of a fault. */
function isDue(waiting: Waiting, operation: string | undefined): boolean {
  const { operation: wanted = operation, probability = 1 } = waiting.fault;
  return wanted === operation && (probability === 1 || next(waiting) < probability);
}

/** Faults, none at first. */
export function faults({ ids, wait }: FaultParts): Faults {
  let waiting: Waiting[] = [];

  /** The first fault that is due; it is counted as used. */
  function due(operation: string | undefined): Fault | undefined {
    const found = waiting.find((one) => isDue(one, operation));
    if (!found) return undefined;
    const { fault } = found;
    if (fault.left !== undefined) found.fault = { ...fault, left: fault.left - 1 };
    waiting = waiting.filter((one) => one.fault.left !== 0);
    return fault;
  }

  return {
    add(asked) {
      const fault = complete(asked);
      waiting.push({ fault, chance: fault.seed ?? 1 });
      return fault;
    },
    list: () => waiting.map(({ fault }) => fault),
    clear() {
      waiting = [];
    },
    upset: (kustom) => async (asked) => {
      const fault = due(operationOf('merchant', asked));
      if (!fault) return kustom(asked);
      if (fault.fault === 'status') return refusing(fault.status ?? 503, ids);
      if (fault.fault === 'cut') return silence;
      const answered = await kustom(asked);
      if (fault.fault === 'lost-answer') return silence;
      await wait(fault.delay_ms ?? 0);
      return answered;
    },
  };
}
