import type { Finding, Report } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { describe } from '../../src/exchange/operation.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { report } from '../../src/report/document.ts';
import { nine } from './clock.ts';

/** One half of an exchange, as a file of its own: what was asked with, or answered with this status. */
export function half(id: string, operation: OperationId, text: string, status?: number): Exchange {
  const { asks, method, path = '/' } = describe(operation);
  const common = { id, from: asks, operation, at: nine, tookMs: 0 };
  if (status !== undefined) return { ...common, response: { status, headers: [], body: text } };
  return { ...common, request: { method, target: path, headers: [], body: text } };
}

/** What `kco check` would say of these exchanges. */
export function judgedAs(exchanges: readonly Exchange[], { strict = false } = {}): Report {
  return report(looseRun('kco check', exchanges, nine), { unseenOk: [], strict });
}

/** Every finding under a verdict, with its requirement. */
export function foundAs(verdict: 'fail' | 'warn', { judgements }: Report): (Finding & { requirement: string })[] {
  return judgements
    .filter((one) => one.verdict === verdict)
    .flatMap(({ requirement, findings }) => findings.map((finding) => ({ ...finding, requirement })));
}

/** Different texts, in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
