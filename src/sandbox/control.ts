import type { Health, Report } from '../../generated/conformance.ts';
import { version } from '../../generated/pinned.ts';
import { type Asked, bytes, header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { exchangeLine } from '../exchange/record.ts';
import type { Run } from '../inspect/run.ts';
import { readText } from '../io/input.ts';
import { packageRoot } from '../io/package-root.ts';
import { joined } from '../io/send.ts';
import type { Account } from '../simulator/credentials.ts';
import { answer, type Call, jsonAnswer } from './call.ts';
import { page } from './page.ts';

/** What the calls that only tell something are answered from. */
export interface Told {
  readonly account: Account;
  readonly scheme: 'http' | 'https';
  soFar(): Run;
  judged(run: Run): Report;
}

/** True for what is ours and not Kustom's. */
export function isControl({ method, target }: Asked): boolean {
  const [first] = segments(target);
  return first === '_sandbox' || (method === 'GET' && first === undefined);
}

function helpText(): string {
  return readText(`${packageRoot()}/SANDBOX.md`);
}

/** The calls that only tell something, and the page for people. */
export function tellingCalls({ account, scheme, soFar, judged }: Told): Call[] {
  return [
    {
      does: 'GET /',
      answer(asked) {
        const origin = `${scheme}://${header(asked, 'host') ?? 'localhost'}`;
        return answer(200, 'text/html; charset=utf-8', page(origin, account));
      },
    },
    {
      does: 'GET /_sandbox/health',
      answer: () => jsonAnswer(200, { status: 'serving', kco: version } satisfies Health),
    },
    { does: 'GET /_sandbox/help', answer: () => answer(200, 'text/plain; charset=utf-8', helpText()) },
    {
      does: 'GET /_sandbox/exchanges',
      answer() {
        // Line by line: a record can be longer than any one text.
        const lines = soFar().exchanges.map((one) => bytes(`${exchangeLine(one)}\n`));
        return { ...answer(200, 'application/x-ndjson', ''), body: joined(lines) };
      },
    },
    { does: 'GET /_sandbox/report', answer: () => jsonAnswer(200, judged(soFar())) },
  ];
}
