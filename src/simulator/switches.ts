import type { Bounds, Switch } from './switch.ts';

/** Every open question that changes an answer of order management, by its name. Nowhere else is one decided. */
export const switchTable = {
  codes: {
    decides: 'whose names of errors are answered, and with which status a field out of its limits is (400 or 422)',
    values: ['kustom', 'klarna'],
    source: 'page: cancelOrder (list of 16 codes); page: docs.klarna.com Errors in Order Management',
  },
  updateRefusal: {
    decides: 'the code where the state of an order forbids to change its amount, references or address',
    values: ['NOT_ALLOWED', 'UPDATE_NOT_ALLOWED'],
    source: 'page: updateAuthorization (sample); page: cancelOrder (list)',
  },
  malformedId: {
    decides: 'the status where the id of the order is no UUID',
    values: ['400', '404'],
    source: 'inferred: from the code INVALID_REQUEST_PARAMETERS',
  },
  contentType: {
    decides: 'whether a body that is not declared as JSON is refused with 415',
    values: ['ignored', 'required'],
    source: 'page: cancelOrder (only the name UNSUPPORTED_MEDIA_TYPE)',
  },
  authorizationDays: {
    decides: 'how many days after the purchase the authorization ends, at midnight UTC',
    values: { least: 1, most: 365, usual: 28 },
    source: 'page: Extend authorization (up to 28 days); recorded: order reads (42)',
  },
  extensionDays: {
    decides: 'how many days after today an extended authorization ends, at midnight UTC',
    values: { least: 1, most: 365, usual: 28 },
    source: 'page: help.kustom.co 418423',
  },
  extensionLimitDays: {
    decides: 'how many days after the purchase no authorization can be extended beyond',
    values: { least: 1, most: 3650, usual: 90 },
    source: 'page: help.kustom.co 418423 (90); page: docs.klarna.com Extend order authorization time (180)',
  },
  expireAs: {
    decides: 'the status of an order whose authorization has ended',
    values: ['EXPIRED', 'CANCELLED'],
    source: 'page: help.kustom.co 272002; partner: checkout guide (cancelled)',
  },
  partCapturedExpires: {
    decides: 'whether a partly captured order expires as well, or stays as it is with nothing left to capture',
    values: ['yes', 'no'],
    source: 'page: help.kustom.co 272002 (nothing can be done with an expired order)',
  },
  remainderAtExpiry: {
    decides: 'whether an expired order keeps the figure in remaining_authorized_amount',
    values: ['kept', 'zero'],
    source: 'inferred: as recorded of a cancelled order',
  },
  remainderAtCancel: {
    decides: 'whether a cancelled order keeps the figure in remaining_authorized_amount',
    values: ['kept', 'zero'],
    source: 'recorded: cancelled order read',
  },
  amountAtRelease: {
    decides: 'whether order_amount stays when the rest is released, or falls to what was captured',
    values: ['kept', 'lowered'],
    source: 'inferred: guides speak of the money only',
  },
  closeOnFullRefund: {
    decides: 'whether an order of which everything is given back becomes CLOSED',
    values: ['no', 'yes'],
    source: 'recorded: fully refunded order read (CAPTURED)',
  },
  secondCancel: {
    decides: 'whether to cancel a cancelled order again is refused',
    values: ['refused', 'accepted'],
    source: 'page: cancelOrder (refused when closed); inferred: cancelled counts as closed',
  },
  acknowledgeEnded: {
    decides: 'whether a cancelled, expired or closed order can be acknowledged',
    values: ['refused', 'accepted'],
    source: 'inferred: from the state',
  },
  authorizationOfPartCaptured: {
    decides: 'whether the amount of a partly captured order can be changed',
    values: ['accepted', 'refused'],
    source: 'page: help.kustom.co 272002 (yes); page: help.kustom.co 272272 (no)',
  },
  authorizationLines: {
    decides: 'whether a new amount must come with lines; where it need not, none are left without them',
    values: ['required', 'optional'],
    source: 'page: updateAuthorization (required); page: docs.klarna.com View and change orders (deleted)',
  },
  authorizationToZero: {
    decides: 'whether the amount of an order can be lowered to 0',
    values: ['accepted', 'refused'],
    source: 'spec: Update authorization (minimum 0)',
  },
  raise: {
    decides: 'who decides on a higher amount: the persona who bought, or always the same answer',
    values: ['by-persona', 'accepted', 'refused'],
    source: 'page: docs.klarna.com View and change orders (a risk decision)',
  },
  addressChange: {
    decides: 'how the credit check of a new shipping address ends',
    values: ['accepted', 'refused'],
    source: 'page: docs.klarna.com View and change orders (a credit check)',
  },
  zeroAmounts: {
    decides: 'whether a capture or a refund of 0 is refused',
    values: ['accepted', 'refused'],
    source: 'spec: CaptureObject, RefundObject (minimum 0)',
  },
  lineSums: {
    decides: 'whether lines of a capture, a refund or a new amount must come to the amount',
    values: ['ignored', 'required'],
    source: 'recorded: capture (flagged in a header); page: docs.klarna.com Refund allocation',
  },
  captureWhilePending: {
    decides: 'whether an order can be captured while its fraud_status is PENDING',
    values: ['refused', 'accepted'],
    source: 'reported: klarna-payments 20 (refused)',
  },
  captureAfterRejection: {
    decides: 'whether an order can be captured in the four hours between a rejection and its end',
    values: ['accepted', 'refused'],
    source: 'page: docs.klarna.com Pending orders (at the own risk of the merchant)',
  },
  refundAllocation: {
    decides: 'whether a refund is matched to a capture at once, or not while anybody looks',
    values: ['at-once', 'never'],
    source: 'page: docs.klarna.com Refund allocation; recorded: fully refunded order read (not a second later)',
  },
  refundOfExpired: {
    decides: 'whether what was captured of an expired order can be given back',
    values: ['refused', 'accepted'],
    source: 'page: help.kustom.co 272001',
  },
  shippingInfoOfEnded: {
    decides: 'whether parcels can be added to a cancelled, expired or closed order',
    values: ['accepted', 'refused'],
    source: 'inferred: no refusal is documented',
  },
  emptyChange: {
    decides: 'whether references or customer details without anything in them are refused',
    values: ['accepted', 'refused'],
    source: 'inferred: no property is required',
  },
  withdrawnOperations: {
    decides: 'whether the three operations that Kustom withdrew (sending out again, and the due date) are served',
    values: ['gone', 'served'],
    source: 'page: help.kustom.co 269361',
  },
  keyScope: {
    decides: 'for whom an idempotency key counts: one call of one merchant, or all calls of a merchant',
    values: ['call', 'merchant'],
    source: 'inferred: one key for two calls is not described',
  },
  keyKeeps: {
    decides: 'which answers an idempotency key gives again: refusals as well, or only what was done',
    values: ['all', 'done'],
    source: 'reported: klarna-payments 31 (a stored refusal, of a sister call)',
  },
  keyHours: {
    decides: 'how many hours an idempotency key is known',
    values: { least: 1, most: 8760, usual: 24 },
    source: 'page: Klarna escalation and retry policy (24 hours)',
  },
} as const satisfies Readonly<Record<string, Switch>>;

type Table = typeof switchTable;

/** What was chosen for every switch. */
export type Switches = {
  readonly [Name in keyof Table]: Table[Name]['values'] extends Bounds
    ? number
    : Exclude<Table[Name]['values'], Bounds>[number];
};

/** Every switch as it is unless somebody chooses. */
export const usualSwitches = Object.fromEntries(
  Object.entries<Switch>(switchTable).map(([name, { values }]) => [name, 'usual' in values ? values.usual : values[0]]),
) as Switches;
