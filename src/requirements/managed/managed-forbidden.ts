import { isLabelledOtherwise } from '../refusals.ts';
import { upheld } from '../requirement.ts';
import { addsUp } from './managed-allowed.ts';
import { alsoRefuses, forbiddenByState, type JudgeEntry } from './managed-refused.ts';

/** Whether what the state of the order forbids is refused with the status that is documented for it. */
export const refusedByState: JudgeEntry = (entry) => {
  const { exchange } = entry;
  const { status } = exchange.response;
  if (status !== 403 && !alsoRefuses.includes(status)) return 'not concerned';
  const [working] = forbiddenByState.flatMap((forbidden) => forbidden(entry) ?? []);
  if (working === undefined) return 'not concerned';
  if (status === 403) return upheld;
  // The body may be what was refused, if there is anything about it that can be doubted.
  if (status !== 409 && (isLabelledOtherwise(exchange) || !addsUp(entry))) return 'not concerned';
  return [{ at: '/response/status', expected: '403', actual: `${status}`, working }];
};
