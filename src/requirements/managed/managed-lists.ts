import { type AmountField, whole } from '../../order/amount.ts';
import type { Evidence, Ruling } from '../requirement.ts';
import { shown } from '../shown.ts';
import type { Deed } from './deeds.ts';

/** One of the two lists of a bought order. */
export interface Listed {
  readonly does: Deed['does'];
  readonly word: string;
  readonly list: 'captures' | 'refunds';
  readonly id: 'capture_id' | 'refund_id';
  readonly amount: AmountField;
}

/** The captures of an order. */
export const captureList: Listed = {
  does: 'captureOrder',
  word: 'capture',
  list: 'captures',
  id: 'capture_id',
  amount: 'captured_amount',
};

/** The refunds of an order. */
export const refundList: Listed = {
  does: 'refundOrder',
  word: 'refund',
  list: 'refunds',
  id: 'refund_id',
  amount: 'refunded_amount',
};

/** Captures or refunds as a list has them. */
export type Parts = readonly Readonly<Record<string, unknown>>[];

/** The places of captures or refunds in a list, by id. */
export function placesIn(parts: Parts, { id }: Listed): Map<unknown, number> {
  return new Map(parts.map((one, index) => [one[id], index]));
}

/** Whether a list has everything that was made since it was stated last; `at`: where the list stands. */
export function statesMade(parts: Parts, made: readonly Deed[], of: Listed, at: string): Ruling {
  const wanted = made.filter(({ does, id, amount }) => does === of.does && id !== undefined && (amount ?? 0n) > 0n);
  // A client was seen whose refunds have no ids: nobody can find one in such a list.
  if (wanted.length === 0 || parts.some((one) => one[of.id] === undefined)) return 'not concerned';
  const places = placesIn(parts, of);
  return wanted.flatMap(({ id, amount, exchange }): Evidence[] => {
    const place = places.get(id);
    const working = `${exchange.id} made it: a ${of.word} of ${amount}`;
    if (place === undefined) {
      return [{ at, expected: `the ${of.word} ${id}`, actual: `a list of ${parts.length} without it`, working }];
    }
    const listed = whole(parts[place] ?? {}, of.amount);
    if (listed === amount) return [];
    return [{ at: `${at}/${place}/${of.amount}`, expected: `${amount}`, actual: `${listed}`, working }];
  });
}

/** Whether a list has everything that it had before. */
export function statesListed(parts: Parts, earlier: Parts, of: Listed, at: string): Ruling {
  if (earlier.length === 0 || parts.some((one) => one[of.id] === undefined)) return 'not concerned';
  const places = placesIn(parts, of);
  return earlier.flatMap((one): Evidence[] => {
    const [id, amount] = [one[of.id], whole(one, of.amount)];
    const place = places.get(id);
    if (id === undefined) return [];
    const working = `the list had it before: a ${of.word} of ${amount}`;
    if (place === undefined) {
      return [{ at, expected: `the ${of.word} ${shown(id)}`, actual: `a list of ${parts.length} without it`, working }];
    }
    const now = whole(parts[place] ?? {}, of.amount);
    return now === amount
      ? []
      : [{ at: `${at}/${place}/${of.amount}`, expected: `${amount}`, actual: `${now}`, working }];
  });
}
