import type { Fault, FaultRequest } from '../../generated/conformance.ts';

/** What may meet trouble. */
export interface Occasion {
  /** undefined where nobody knows the operation. */
  readonly operation: string | undefined;
  /** The order that it is about; undefined where it is about none. */
  readonly orderId: string | undefined;
  /** What can happen to it. */
  readonly among: readonly Fault['fault'][];
  /** A callback meets only the trouble that was asked for by its name. */
  readonly isCallback?: true;
}

/** The trouble that somebody asked for, until it is used up or taken back. */
export interface Faults {
  add(asked: FaultRequest): Fault;
  list(): Fault[];
  clear(): void;
  /** The first fault that fits, which is used now; undefined where all goes well. */
  due(occasion: Occasion): Fault | undefined;
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

/** Whether it is the operation, the order and the chance of a fault. */
function isDue(waiting: Waiting, { operation, orderId, among, isCallback }: Occasion): boolean {
  const { fault, operation: wanted, order_id, probability = 1 } = waiting.fault;
  if (wanted === undefined ? isCallback : wanted !== operation) return false;
  if ((order_id ?? orderId) !== orderId || !among.includes(fault)) return false;
  return probability === 1 || next(waiting) < probability;
}

/** Faults, none at first. */
export function faults(): Faults {
  let waiting: Waiting[] = [];
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
    due(occasion) {
      const found = waiting.find((one) => isDue(one, occasion));
      if (!found) return undefined;
      const { fault } = found;
      if (fault.left !== undefined) found.fault = { ...fault, left: fault.left - 1 };
      waiting = waiting.filter((one) => one.fault.left !== 0);
      return fault;
    },
  };
}
