import type { Finding, Report } from '../../generated/conformance.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Evidence } from './evidence.ts';
import { exchangeBlock, headline } from './page-exchange.ts';
import type { Room } from './room.ts';

/** How an exchange is to be had on the page, below one finding. */
export type Shown =
  | { readonly is: 'here'; readonly block: ReturnType<typeof exchangeBlock> }
  | { readonly is: 'above'; readonly anchor: string; readonly says: string }
  | { readonly is: 'left out'; readonly says: string };

/** Shows exchanges below what is about them, each once. */
export interface Stand {
  /** undefined where no exchange is known. */
  show(finding: Finding): Shown | undefined;
  /** The anchor of an exchange that was shown. */
  anchorOf(exchange: Exchange): string | undefined;
}

/** What findings are about in each exchange, by its id. */
function pointersIn({ judgements }: Report): ReadonlyMap<string, readonly Finding[]> {
  const wanted = judgements.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn' || verdict === 'accepted');
  return Map.groupBy(
    wanted.flatMap(({ findings }) => findings),
    ({ where }) => where,
  );
}

/** The exchanges that findings are about, as long as there is room. */
export function standFor(report: Report, { exchanges }: Evidence, space: Room): Stand {
  const pointers = pointersIn(report);
  const byId = new Map(exchanges.map((one, index) => [one.id, { one, anchor: `exchange-${index + 1}` }]));
  const shown = new Set<Exchange>();
  return {
    show({ where }) {
      const found = byId.get(where);
      if (!found || (found.one.request ?? found.one.response) === undefined) return undefined;
      const { one, anchor } = found;
      const says = headline(one);
      if (shown.has(one)) return { is: 'above', anchor, says };
      const at = (pointers.get(where) ?? []).map((finding) => finding.at);
      const block = exchangeBlock(one, anchor, at);
      if (!space.take(`${block}`)) return { is: 'left out', says };
      shown.add(one);
      return { is: 'here', block };
    },
    anchorOf: (exchange) => (shown.has(exchange) ? byId.get(exchange.id)?.anchor : undefined),
  };
}
