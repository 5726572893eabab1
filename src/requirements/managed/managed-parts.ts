import type { Capture } from '../../../generated/order-management.ts';
import { whole } from '../../order/amount.ts';
import { type Evidence, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import type { JudgeManaged } from './managed-books.ts';

// The date of the purchase and that of a capture are written by different clocks.
const clocksDiffer = 60 * 1_000;

/** What is wrong with the date of one capture; undefined where it cannot be told. */
function dated(capture: Capture, at: string, bought: string, expires: string): Evidence[] | undefined {
  const [when, from, until] = [capture.captured_at ?? '', bought, expires].map((date) => Date.parse(date));
  // A capture of nothing takes no money: published samples that are made of zeros have made-up dates.
  if (when === undefined || Number.isNaN(when) || whole(capture, 'captured_amount') === 0n) return undefined;
  const place = { at: `${at}/captured_at`, actual: shown(capture.captured_at) };
  if (from !== undefined && when < from - clocksDiffer)
    return [{ ...place, expected: `not before ${bought}, its created_at` }];
  if (until === undefined || !(when > until + clocksDiffer)) return [];
  return [{ ...place, expected: `not after ${expires}, its expires_at` }];
}

/** Captured after it was bought, and before it expired. */
export const datesInOrder: JudgeManaged = ({ captures = [], created_at = '', expires_at = '' }) => {
  const told = captures.flatMap((one, index) => {
    const found = dated(one, `/captures/${index}`, created_at, expires_at);
    return found ? [found] : [];
  });
  return told.length === 0 ? 'not concerned' : told.flat();
};

const day = 24 * 60 * 60 * 1_000;

/** It expires when a day does, by UTC. */
export const expiresAtMidnight: JudgeManaged = ({ expires_at = '' }) => {
  const expires = Date.parse(expires_at);
  if (Number.isNaN(expires)) return 'not concerned';
  if (expires % day === 0) return upheld;
  return [{ at: '/expires_at', expected: 'midnight UTC', actual: shown(expires_at) }];
};

/** The captures of an order are numbered from 1 behind its own number. */
export const referencesCount: JudgeManaged = ({ captures = [], klarna_reference: order }) => {
  const named = captures.flatMap(({ klarna_reference: own }) => (own === undefined ? [] : [own]));
  if (order === undefined || named.length === 0 || named.length !== captures.length) return 'not concerned';
  const left = new Set(captures.map((_, index) => `${order}-${index + 1}`));
  return captures.flatMap(({ klarna_reference: own = '' }, index): Evidence[] => {
    if (left.delete(own)) return [];
    const expected = `${order}-1 to ${order}-${captures.length}, each of them once`;
    return [{ at: `/captures/${index}/klarna_reference`, expected, actual: shown(own) }];
  });
};
