import { type OperationId, operations } from '../../generated/operations.ts';
import { type Recorded, type Seen, scenes, tally } from './seen.ts';

/** A status that was answered, or one that is documented and was not (`seen` is undefined); 429 and 5xx only if answered. */
interface StatusUse {
  /** `201`, or a silence such as `timed out`. */
  readonly status: string;
  readonly isDocumented: boolean;
  readonly seen: Seen | undefined;
}

/** An operation, with every status that is documented for it or that was answered. */
export interface OperationUse {
  readonly operation: OperationId;
  readonly asks: 'merchant' | 'kustom';
  readonly statuses: readonly StatusUse[];
}

/** True where a documented status (`204`, `2XX`, `default`) takes in one that was answered. */
function takesIn(documented: string, status: string): boolean {
  return documented === status || (documented.endsWith('XX') && documented[0] === status[0]);
}

/** True for what a Kustom answers only when it is overburdened or broken. */
function isTrouble(status: string): boolean {
  return status === '429' || /^5\d\d$/.test(status);
}

/** Every operation of the descriptions, and what it was answered in a record. */
export function answersIn(record: Recorded): OperationUse[] {
  const seen = tally();
  for (const { exchange, scenario } of scenes(record)) {
    const { operation, response } = exchange;
    if (operation !== undefined && response) seen.add(`${operation} ${response.status}`, scenario);
  }
  return operations.map(({ id, asks, answers }) => {
    const documented = Object.keys(answers).filter((one) => one !== 'default' && !isTrouble(one));
    const own = seen.keys().filter((key) => key.startsWith(`${id} `));
    const answered = own.map((key) => key.slice(id.length + 1));
    const others = documented.filter((one) => !answered.some((status) => takesIn(one, status)));
    const statuses = [...answered, ...others].sort().map((status) => ({
      status,
      isDocumented: Object.keys(answers).some((one) => takesIn(one, status)),
      seen: seen.of(`${id} ${status}`),
    }));
    return { operation: id, asks, statuses };
  });
}
