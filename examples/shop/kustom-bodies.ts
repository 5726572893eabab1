// What Kustom and we say to each other, as far as this shop looks at it. Whatever else stands in a body is tolerated:
// Kustom adds fields without notice, and leaves out or empties those that have no value.

/** One row of an order; amounts in minor units, `tax_rate` in hundredths of a percent. */
export interface Line {
  readonly type?: string;
  readonly reference?: string;
  readonly name: string;
  readonly quantity: number;
  readonly unit_price: number;
  readonly tax_rate: number;
  readonly total_amount: number;
  readonly total_discount_amount?: number;
  readonly total_tax_amount: number;
}

/** A way of delivery; its price includes its tax. */
export interface ShippingOption {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly tax_amount: number;
  readonly tax_rate: number;
  readonly preselected?: boolean;
  readonly shipping_method?: string;
}

/** What we state of an order: in its creation, in an update, and in the answer to a callback. */
export interface Statement {
  readonly purchase_currency: string;
  readonly order_amount: number;
  readonly order_tax_amount: number;
  readonly order_lines: readonly Line[];
  readonly shipping_options: readonly ShippingOption[];
}

/** As much of an address as the customer has typed so far: often a country and nothing else. */
export interface Address {
  readonly country?: string;
  readonly email?: string;
}

/** What a callback tells of the order, and the checkout order itself when it is read. */
export interface CheckoutOrder {
  readonly order_id?: string;
  readonly status?: string;
  readonly locale?: string;
  readonly purchase_country?: string;
  readonly purchase_currency: string;
  readonly order_amount: number;
  readonly order_tax_amount: number;
  readonly order_lines: readonly Line[];
  readonly billing_address?: Address;
  readonly shipping_address?: Address;
  readonly selected_shipping_option?: { readonly id?: string };
  readonly html_snippet?: string;
}

/** A capture or a refund inside a managed order. */
export interface Settlement {
  readonly capture_id?: string;
  readonly refund_id?: string;
  readonly reference?: string;
}

/** An order in order management. Its status may be one that we have never heard of. */
export interface ManagedOrder {
  readonly order_id?: string;
  readonly status?: string;
  readonly fraud_status?: string;
  readonly order_amount?: number;
  readonly captured_amount?: number;
  readonly refunded_amount?: number;
  readonly remaining_authorized_amount?: number;
  readonly purchase_currency?: string;
  readonly order_lines?: readonly Line[];
  readonly captures?: readonly Settlement[];
  readonly refunds?: readonly Settlement[];
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const lineAmounts = ['quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'];

function isLine(value: unknown): value is Line {
  return isObject(value) && typeof value.name === 'string' && lineAmounts.every((name) => Number.isInteger(value[name]));
}

/** The order in a body; undefined where the body is none. Anybody can post to a callback's address, and somebody will. */
export function orderIn(body: unknown): CheckoutOrder | undefined {
  if (!isObject(body) || typeof body.purchase_currency !== 'string') return undefined;
  if (!Number.isInteger(body.order_amount) || !Number.isInteger(body.order_tax_amount)) return undefined;
  if (!Array.isArray(body.order_lines) || body.order_lines.length > 1_000 || !body.order_lines.every(isLine)) return undefined;
  const parts = [body.billing_address, body.shipping_address, body.selected_shipping_option];
  if (!parts.every((part) => part === undefined || part === null || isObject(part))) return undefined;
  return body as unknown as CheckoutOrder;
}
