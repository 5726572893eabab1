import { segments } from '../../exchange/operation.ts';
import { isObject } from '../../order/json.ts';
import { once } from '../../order/once.ts';
import { isDone } from '../managed/deeds.ts';
import type { Entry } from '../managed/ledger.ts';
import { hasLine } from '../managed/lines-sent.ts';
import { alongManaged } from '../managed/managed-life.ts';
import { isDeed } from '../managed/merchant-acts.ts';
import { parsed } from '../parsed.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { document, at as operation, schema } from './om-pointers.ts';

/** Where it is told how an order travels: of the order as a whole, or of captures by their ids. */
interface Travels {
  readonly isWhole: boolean;
  readonly captures: ReadonlySet<string>;
}

function isTold(info: unknown): boolean {
  return Array.isArray(info) && info.length > 0;
}

const travels = once((all: readonly Entry[]): Travels => {
  const captures = new Set<string>();
  let isWhole = false;
  for (const { exchange, answered } of all) {
    const isOfOrder = exchange.operation === 'addShippingInfo' && isDone(exchange);
    isWhole = isWhole || isOfOrder || isTold(answered?.shipping_info);
    const id =
      exchange.operation === 'addCaptureShippingInfo' && isDone(exchange) && segments(exchange.request.target)[5];
    if (id) captures.add(id);
    for (const { capture_id, shipping_info } of answered?.captures ?? []) {
      if (capture_id !== undefined && isTold(shipping_info)) captures.add(capture_id);
    }
  }
  return { isWhole, captures };
});

function captureTellsShipping(entry: Entry, all: readonly Entry[]): Ruling {
  const { exchange, deeds } = entry;
  const isSent = isDeed(entry, 'captureOrder') && isDone(exchange) && hasLine(exchange, 'physical');
  if (!isSent) return 'not concerned';
  const body = parsed(exchange.request);
  const { isWhole, captures } = travels(all);
  const id = deeds.of.get(exchange)?.id;
  if (isWhole || (isObject(body) && isTold(body.shipping_info)) || (id !== undefined && captures.has(id)))
    return upheld;
  if (id === undefined) return 'not concerned'; // A later call that tells it could not be found.
  const expected = 'how it travels, here or in a call of its own';
  return [{ at: '/request/body/shipping_info', expected, actual: 'nothing, as far as this record goes' }];
}

/** What a merchant tells about parcels. */
export const merchantShipping = [
  {
    id: 'om.capture-tells-shipping',
    binds: 'merchant',
    level: 'should',
    statement: 'For goods that are sent the merchant tells how they travel, with the capture or in a call of its own.',
    source: {
      document,
      at: [schema('NewCapture', 'shipping_info'), operation('addCaptureShippingInfo')],
      gist: 'a capture, an order and a capture that is there already take shipping_info; none of them requires it',
    },
    remedy: 'Send shipping_info with the capture, or add it to the capture once the parcel has a number.',
    example: 'With the tracking number at hand Kustom can answer the customer who asks where the parcel is.',
    check: { of: 'history', judge: alongManaged(captureTellsShipping) },
  },
] as const satisfies readonly Requirement[];
