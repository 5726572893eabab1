import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import type { Run } from './run.ts';

const changes: readonly (string | undefined)[] = ['address_update', 'country_change', 'shipping_option_update'];

/** What an order in the answer of a shop shows first of all; whoever means to deny everything excuses it in kco.yaml. */
const shownByOrder: RequirementId = 'callback.keeps-what-was-bought';

/** A denial in words: its status, and the page that it leads to, without a query. */
function denialOf({ response }: Exchange): string {
  const page = response && header(response, 'location')?.replace(/[?#].*/, '');
  return page === undefined ? `${response?.status}` : `${response?.status} to ${page}`;
}

/** The most frequent of some texts. */
function mostFrequent(texts: readonly string[]): string {
  const [first] = [...Map.groupBy(texts, (text) => text).values()].toSorted((one, two) => two.length - one.length);
  return `${first?.[0]}, ${first?.length} ×`;
}

/**
 * Why a gate has seen too little of a shop to let it through: its answers could not be read, or it said no to every
 * change, as a login does that stands in front of it. undefined where neither is so, or where nothing is insisted on.
 */
export function unshown({ subject, insists, exchanges }: Run, unseenOk: readonly string[]): string | undefined {
  if (subject !== 'merchant' || !insists || unseenOk.includes(shownByOrder)) return undefined;
  const asked = exchanges.filter(({ from, operation }) => from === 'kustom' && changes.includes(operation));
  const withheld = asked.filter(({ response }) => response?.encoding === 'withheld');
  if (withheld.length > 0) {
    const type = withheld[0]?.response && header(withheld[0].response, 'content-encoding');
    return `${withheld.length} answers of the shop came compressed (${type}) though none was asked for, and nobody read them`;
  }
  const answered = asked.filter(({ response }) => typeof response?.status === 'number');
  if (answered.length === 0 || answered.some(({ response }) => response?.status === 200)) return undefined;
  const denials = mostFrequent(answered.map(denialOf));
  return `never exercised: ${shownByOrder}, because the shop denied every change that it was asked about (${denials})`;
}
