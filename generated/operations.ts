// Written by `npm run generate` from specs/. Do not edit: change the source and generate again.
import type { SchemaId } from './validators/checkout.js';

export type OperationId = 'createOrder' | 'readOrder' | 'validation';

/** One operation of the descriptions. In a callback Kustom asks and there is no path: the merchant chose the address. */
export interface Operation {
  readonly id: OperationId;
  readonly asks: 'merchant' | 'kustom';
  readonly method: string;
  readonly path?: string;
  readonly document: string;
  readonly at: string;
  /** The schema of the JSON that is asked with. */
  readonly request: SchemaId | null;
  /** By documented status: the schema of the JSON answer, or null where no JSON is promised. */
  readonly answers: Readonly<Record<string, SchemaId | null>>;
}

export const operations: readonly Operation[] = [
  {
    "id": "createOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/checkout/v3/orders",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders/post",
    "request": "NewOrder",
    "answers": {
      "201": "StoredOrder",
      "400": "Error",
      "401": null,
      "403": null
    }
  },
  {
    "id": "readOrder",
    "asks": "merchant",
    "method": "GET",
    "path": "/checkout/v3/orders/{order_id}",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders~1{order_id}/get",
    "request": null,
    "answers": {
      "200": "StoredOrder",
      "401": null,
      "403": null,
      "404": null
    }
  },
  {
    "id": "validation",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/validation/post",
    "request": "Order",
    "answers": {
      "200": null,
      "301": null,
      "302": null,
      "303": null,
      "307": null,
      "400": "CallbackError"
    }
  }
];
