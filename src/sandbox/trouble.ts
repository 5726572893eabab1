import type { AdvanceRequest, FaultRequest } from '../../generated/conformance.ts';
import { operations } from '../../generated/operations.ts';
import * as fits from '../../generated/validators/control.js';
import { iso } from '../exchange/clock.ts';
import type { Answered, Asked } from '../exchange/handler.ts';
import { bodyOf, type Call, jsonAnswer, problem } from './call.ts';
import type { Faults } from './faults.ts';
import type { Mail } from './mail.ts';
import { type MovableClock, milliseconds } from './movable-clock.ts';

/** What can be moved, broken and begun anew. */
export interface Troubled {
  readonly clock: MovableClock;
  readonly faults: Faults;
  /** What falls due on the way; absent where nobody is called. */
  readonly post?: Pick<Mail, 'advance'>;
  /** Forgets every order. */
  forget(): void;
}

const known: readonly string[] = operations.filter(({ asks }) => asks === 'merchant').map(({ id }) => id);

function addFault(asked: Asked, faults: Faults): Answered {
  const read = bodyOf<FaultRequest>(asked, fits.FaultRequest, {
    fault: 'status',
    operation: 'createOrder',
    status: 503,
  });
  if ('refused' in read) return read.refused;
  const { operation } = read.body;
  if (operation === undefined || known.includes(operation)) return jsonAnswer(201, faults.add(read.body));
  return problem(400, { problem: `no operation is called “${operation}”`, known: known.join(', ') });
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
