import type { AdvanceRequest, FaultRequest, Problem } from '../../generated/conformance.ts';
import { operations } from '../../generated/operations.ts';
import * as fits from '../../generated/validators/control.js';
import { iso } from '../exchange/clock.ts';
import type { Answered, Asked } from '../exchange/handler.ts';
import { bodyOf, type Call, jsonAnswer, problem } from './call.ts';
import type { Faults } from './faults.ts';
import type { Mail } from './mail.ts';
import { type MovableClock, milliseconds } from './movable-clock.ts';
import { canMeet, isMerchants } from './upset.ts';

const ours = 'specs/conformance.yaml';

/** What can be moved, broken and begun anew. */
export interface Troubled {
  readonly clock: MovableClock;
  readonly faults: Faults;
  /** What falls due on the way; absent where nobody is called. */
  readonly post?: Pick<Mail, 'advance'>;
  /** Forgets every order. */
  forget(): void;
}

const known: readonly string[] = operations.filter(({ document }) => document !== ours).map(({ id }) => id);
const callbacks = operations.filter(({ asks }) => asks === 'kustom').map(({ id }) => id);

/** Why there is no such fault; undefined where there is. */
function oddity({ fault, operation }: FaultRequest): Problem | undefined {
  if (operation !== undefined && !known.includes(operation)) {
    return { problem: `no operation is called “${operation}”`, known: known.join(', ') };
  }
  const callback = callbacks.find((one) => one === operation);
  if (callback === undefined ? isMerchants(fault) : canMeet(fault, callback)) return undefined;
  const about = operation === undefined ? 'what a merchant asks' : operation;
  return { problem: `“${fault}” cannot happen to ${about}`, known: kinds(callback) };
}

/** The faults that there are for a callback, or for what merchants ask. */
function kinds(callback: string | undefined): string {
  const all = ['status', 'delay', 'cut', 'lost-answer', 'duplicate', 'reorder'] as const;
  return all.filter((one) => (callback === undefined ? isMerchants(one) : canMeet(one, callback))).join(', ');
}

function addFault(asked: Asked, faults: Faults): Answered {
  const read = bodyOf<FaultRequest>(asked, fits.FaultRequest, {
    fault: 'status',
    operation: 'createOrder',
    status: 503,
  });
  if ('refused' in read) return read.refused;
  const odd = oddity(read.body);
  return odd ? problem(400, odd) : jsonAnswer(201, faults.add(read.body));
}

function time(clock: MovableClock): Answered {
  return jsonAnswer(200, { now: iso(clock.now()) });
}

/** The call that moves the clock; `post`: what falls due on the way, where somebody is called. */
export function clockCall(clock: MovableClock, post?: Pick<Mail, 'advance'>): Call {
  return {
    does: 'POST /_sandbox/clock/advance',
    async answer(asked) {
      const read = bodyOf<AdvanceRequest>(asked, fits.AdvanceRequest, { by: 'PT2M' });
      if ('refused' in read) return read.refused;
      const ms = milliseconds(read.body.by);
      if (post) await post.advance(ms);
      else clock.advanceTo(clock.now() + ms);
      return time(clock);
    },
  };
}

/** The calls that move the clock, ask for trouble, and begin anew. */
export function troubleCalls({ clock, faults, forget, post }: Troubled): Call[] {
  const listed = () => jsonAnswer(200, { faults: faults.list() });
  return [
    clockCall(clock, post),
    { does: 'POST /_sandbox/faults', answer: (asked) => addFault(asked, faults) },
    { does: 'GET /_sandbox/faults', answer: listed },
    {
      does: 'DELETE /_sandbox/faults',
      answer() {
        faults.clear();
        return listed();
      },
    },
    {
      does: 'POST /_sandbox/reset',
      answer() {
        forget();
        faults.clear();
        clock.setRight();
        return time(clock);
      },
    },
  ];
}
