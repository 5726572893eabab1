import type { Parts } from '../../examples/shop/shop.ts';
import type { Day } from './staffed.ts';
import { asking } from './staffed-deeds.ts';
import { creating } from './staffed-orders.ts';

/** A mistake that leaves no trace in what the example shop says to Kustom; the README of this folder says why. */
export interface SilentMistake {
  readonly wrong: string;
  readonly day: Day;
  readonly parts: Partial<Parts>;
}

/** Mistakes that cannot be told from outside, made all the same: so that nobody believes they are caught. */
export const silentMistakes: readonly SilentMistake[] = [
  {
    wrong: 'takes a refused capture for done',
    day: 'a capture is refused',
    parts: asking((ask) => async (question) => {
      const heard = await ask(question);
      return heard.ok || heard.status !== 403 ? heard : { ok: true, status: 403, body: undefined, id: undefined };
    }),
  },
  {
    wrong: 'expects exactly 204',
    day: 'two parcels go out',
    parts: asking((ask) => async (question) => {
      const heard = await ask(question);
      const isOdd = heard.ok && heard.status !== 204 && question.path.endsWith('/captures');
      return isOdd ? { ok: false, status: 'no answer', code: '', said: 'not 204' } : heard;
    }),
  },
  {
    wrong: 'sells to Sweden in euros',
    day: 'a checkout is opened',
    parts: creating(() => ({ purchase_currency: 'EUR' })),
  },
  {
    wrong: 'calls what takes money off a surcharge',
    day: 'a checkout is opened',
    parts: creating(({ order_lines }) => ({
      order_lines: order_lines.map((line) => (line.type === 'discount' ? { ...line, type: 'surcharge' } : line)),
    })),
  },
];
