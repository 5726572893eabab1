import { type OperationId, operations } from '../../generated/operations.ts';
import type { SchemaId } from '../../generated/validators/checkout.js';

// What people call the operations. The id of the operation is understood as well.
const words = {
  createOrder: 'create',
  readOrder: 'read',
  updateOrder: 'update',
  abortOrder: 'abort',
  readToken: 'token',
  createTokenOrder: 'token-order',
  updateTokenStatus: 'token-status',
  address_update: 'address-update',
  country_change: 'country-change',
  shipping_option_update: 'shipping-option-update',
  validation: 'validation',
  push: 'push',
  notification: 'notification',
  confirmation: 'confirmation',
  probe: 'probe',
  readManagedOrder: 'managed-order',
  acknowledgeOrder: 'acknowledge',
  cancelOrder: 'cancel',
  updateAuthorization: 'authorization',
  updateMerchantReferences: 'merchant-references',
  updateCustomerDetails: 'customer-details',
  extendAuthorization: 'extend-authorization',
  releaseAuthorization: 'release-authorization',
  addShippingInfo: 'shipping-info',
  captureOrder: 'capture',
  listCaptures: 'captures',
  readCapture: 'read-capture',
  addCaptureShippingInfo: 'capture-shipping-info',
  resendCommunication: 'resend',
  extendDueDate: 'due-date',
  readDueDateOptions: 'due-date-options',
  refundOrder: 'refund',
  readRefund: 'read-refund',
} as const satisfies Readonly<Record<OperationId, string>>;

type Called = OperationId | (typeof words)[OperationId];

/** What a body can be called: an operation, or with a status the answer to it; `error` is any refusal. */
export type KindName = Called | `${Called}:${number}` | 'error';

/** One body that the specification gives a schema: what an operation is asked with, or answered with. */
export interface Kind {
  /** `create`, or `create:201` for the answer with that status. */
  readonly word: string;
  readonly operation: OperationId;
  /** The status that it answers with; undefined for what is asked with. */
  readonly status: string | undefined;
  readonly schema: SchemaId;
  /** In words: `create request (createOrder)`. */
  readonly says: string;
}

/** Every kind of body, request before answers, in the order of the descriptions. */
export const kinds: readonly Kind[] = operations.flatMap(({ id, asks, request, answers }) => {
  const name = words[id].replaceAll('-', ' ');
  const of = (status: string | undefined, schema: SchemaId | null, says: string): Kind[] => {
    const word = status === undefined ? words[id] : `${words[id]}:${status}`;
    return schema === null ? [] : [{ word, operation: id, status, schema, says: `${says} (${id})` }];
  };
  const calls = asks === 'kustom' ? 'callback' : 'request';
  const answered = asks === 'kustom' ? `${name} callback answer` : `${name} answer`;
  return [
    ...of(undefined, request, `${name} ${calls}`),
    ...Object.entries(answers).flatMap(([status, schema]) => of(status, schema, `${answered} ${status}`)),
  ];
});

function folded(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** What a name means: an operation, and the bodies that can be meant; none where no body is specified for it. */
export interface Named {
  readonly operation: OperationId;
  readonly kinds: readonly Kind[];
}

// The two APIs refuse in shapes that differ in a field or two; whoever has a refusal in hand need not know which.
const refusals = ['create:400', 'token-order:400', 'capture:403'];

/**
 * What a name means, upper or lower case, with hyphens or underscores: `create`, `createOrder`, `create:201`. Without a
 * status it is what is asked with or, where nothing is, the answer that is hoped for. Undefined for an unknown name.
 */
export function named(name: string): Named | undefined {
  const [called = '', status, ...more] = folded(name).split(':');
  if (called === 'error' && status === undefined) {
    return { operation: 'createOrder', kinds: kinds.filter(({ word }) => refusals.includes(word)) };
  }
  const operation = operations.find(({ id }) => folded(id) === called || words[id] === called)?.id;
  if (!operation || more.length > 0 || !/^\d{3}$/.test(status ?? '200')) return undefined;
  const own = kinds.filter((kind) => kind.operation === operation);
  const hoped = own.find((kind) => kind.status === undefined || Number(kind.status) < 300);
  const meant = status === undefined ? hoped : own.find((kind) => kind.status === status);
  return { operation, kinds: meant ? [meant] : [] };
}

/** The words for the operations that have a body of their own, and for any refusal. */
export function kindWords(): string[] {
  return [...Object.values(words), 'error'].filter((word) => (named(word)?.kinds.length ?? 0) > 0);
}
