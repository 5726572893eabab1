import type { Run } from '../inspect/run.ts';
import { type Unanswered, unanswered } from '../inspect/unanswered.ts';
import type { Terminal } from '../io/terminal.ts';

/** What a person can do where the other side was not reached, or knew nobody. */
type Advice = Partial<Readonly<Record<Unanswered['kind'], string>>>;

/** Says on standard error what to do where a run stayed unanswered. What that comes to is for the report to say. */
export function advise(run: Run, advice: Advice, terminal: Terminal): void {
  const found = unanswered(run);
  if (found) terminal.stderr.write(`kco: ${found.reason}. ${advice[found.kind] ?? ''}`.trimEnd().concat('\n'));
}
