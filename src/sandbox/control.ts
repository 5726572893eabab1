import type { Health, Problem, Report } from '../../generated/conformance.ts';
import { version } from '../../generated/pinned.ts';
import { type Answered, type Asked, bytes, header } from '../exchange/handler.ts';
import { exchangeLine } from '../exchange/record.ts';
import type { Run } from '../inspect/run.ts';
import type { Account } from '../simulator/credentials.ts';
import { page } from './page.ts';

/** What the sandbox's own calls are answered from. */
export interface Controlled {
  readonly account: Account;
  soFar(): Run;
  judged(run: Run): Report;
}

function answer(status: number, type: string, text: string): Answered {
  return { status, headers: [['Content-Type', type]], body: bytes(text) };
}

function json(status: number, value: unknown): Answered {
  return answer(status, 'application/json', `${JSON.stringify(value)}\n`);
}

/** True for what is ours and not Kustom's. */
export function isControl({ method, target }: Asked): boolean {
  return target.startsWith('/_sandbox/') || (method === 'GET' && target === '/');
}

/** Answers the calls under `/_sandbox/`, and shows the page at `/`. */
export function control(asked: Asked, { account, soFar, judged }: Controlled): Answered {
  const path = asked.target.split('?', 1)[0];
  switch (`${asked.method} ${path}`) {
    case 'GET /':
      return answer(200, 'text/html; charset=utf-8', page(`http://${header(asked, 'host') ?? 'localhost'}`, account));
    case 'GET /_sandbox/health':
      return json(200, { status: 'serving', kco: version } satisfies Health);
    case 'GET /_sandbox/exchanges':
      return answer(
        200,
        'application/x-ndjson',
        soFar()
          .exchanges.map((one) => `${exchangeLine(one)}\n`)
          .join(''),
      );
    case 'GET /_sandbox/report':
      return json(200, judged(soFar()));
    default: {
      const known =
        'GET /_sandbox/health, GET /_sandbox/exchanges, GET /_sandbox/report, POST /_sandbox/orders/{order_id}/buy';
      return json(404, { problem: `there is no ${asked.method} ${path}`, known } satisfies Problem);
    }
  }
}
