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

/** A line without what Kustom adds on reading. Sent back, an empty `quantity_unit` is too short. */
export function plain(line: Line): Line {
  const { type = 'physical', reference = '', name, quantity, unit_price, tax_rate, total_amount } = line;
  const { total_discount_amount = 0, total_tax_amount } = line;
  const amounts = { quantity, unit_price, tax_rate, total_amount, total_discount_amount, total_tax_amount };
  return { type, reference, name, ...amounts };
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
  readonly merchant_urls?: Readonly<Record<string, string>>;
}

/** A capture or a refund inside a managed order. */
export interface Settlement {
  readonly capture_id?: string;
  readonly refund_id?: string;
  readonly reference?: string;
  readonly order_lines?: readonly Line[];
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

/** True where these fields are texts, or left out. */
function areTexts(value: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => value[name] === undefined || typeof value[name] === 'string');
}

function isLine(value: unknown): value is Line {
  if (!isObject(value) || typeof value.name !== 'string' || !areTexts(value, 'type', 'reference')) return false;
  return lineAmounts.every((name) => Number.isSafeInteger(value[name]));
}

/** True for a part that is left out, or has texts in these fields. */
function isPart(value: unknown, ...names: readonly string[]): boolean {
  return value === undefined || (isObject(value) && areTexts(value, ...names));
}

/** The order in a body; undefined where the body is none. Anybody can post to a callback's address, and somebody will. */
export function orderIn(body: unknown): CheckoutOrder | undefined {
  if (!isObject(body) || typeof body.purchase_currency !== 'string') return undefined;
  if (!areTexts(body, 'order_id', 'status', 'locale', 'purchase_country')) return undefined;
  if (!Number.isSafeInteger(body.order_amount) || !Number.isSafeInteger(body.order_tax_amount)) return undefined;
  const lines: unknown = body.order_lines;
  if (!Array.isArray(lines) || lines.length > 1_000 || !lines.every(isLine)) return undefined;
  const addresses = [body.billing_address, body.shipping_address];
  const isWhole = addresses.every((one) => isPart(one, 'country')) && isPart(body.selected_shipping_option, 'id');
  return isWhole ? (body as unknown as CheckoutOrder) : undefined;
}
