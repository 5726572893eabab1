import type { Handler } from '../exchange/handler.ts';
import { sandboxCall } from './sandbox-call.ts';

/** The time of a scenario, which only a sandbox lets pass at will. It never goes back. */
export interface Calendar {
  days(count: number): Promise<void>;
}

/** The clock of a sandbox. */
export function calendar(sandbox: Handler | undefined, host: string): Calendar {
  const call = sandboxCall(sandbox, host);
  return { days: (count) => call('clock/advance', { by: `P${count}D` }, 'no time could pass') };
}
