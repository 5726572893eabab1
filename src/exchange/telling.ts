import { type Kind, kinds } from './kinds.ts';

/** What a body has that tells its kind. */
export interface Telling {
  /** One of these is enough. */
  readonly any: readonly string[];
  /** Where that alone could mean something else: one of these has to stand beside it. */
  readonly beside?: readonly string[];
  /** True where the fields stand in every item of a list. */
  readonly listed?: true;
  /** What it can be, the likeliest first. More than one: the fields do not tell them apart. */
  readonly kinds: readonly string[];
}

const amounts = ['order_lines', 'order_amount'];
const callbacks = ['address-update', 'country-change', 'shipping-option-update'];
// biome-ignore format: a list to read at one glance; a test holds it against the specification, which takes long to load
const ofAnOrder = [
  'purchase_country', 'purchase_currency', 'locale', 'order_tax_amount', 'customer', 'merchant_urls', 'options',
  'attachment', 'external_payment_methods', 'external_checkouts', 'shipping_countries', 'billing_countries',
  'shipping_options', 'deliveries', 'merchant_data', 'gui', 'recurring', 'recurring_description', 'tags',
  'discount_lines',
];

/**
 * From the most telling fields to the least: the first line that fits decides. The bodies themselves do not say what
 * they are, and real ones carry more fields than are documented, so a line names what no likelier kind has.
 */
export const tellings: readonly Telling[] = [
  { any: ['event_type'], kinds: ['notification'] },
  { any: ['error_type', 'error_text'], kinds: [...callbacks, 'validation'].map((word) => `${word}:400`) },
  {
    any: ['error_code', 'error_messages'],
    beside: ['correlation_id'],
    kinds: ['create:400', 'token-order:400', 'capture:403'],
  },
  { any: ['error_code', 'error_messages'], kinds: ['capture:403'] },
  { any: ['number_of_days'], kinds: ['due-date'] },
  { any: ['capture_id', 'captured_at'], listed: true, kinds: ['captures:200'] },
  { any: ['capture_id', 'captured_at'], kinds: ['read-capture:200'] },
  { any: ['refund_id', 'refunded_at', 'credit_invoice'], kinds: ['read-refund:200'] },
  { any: ['remaining_authorized_amount', 'original_order_amount'], kinds: ['managed-order:200'] },
  { any: ['payment_method_type', 'direct_debit'], kinds: ['token:200'] },
  { any: ['authorized_payment_method', 'redirect_url', 'fraud_status'], kinds: ['token-order:200'] },
  { any: ['captured_amount'], kinds: ['capture'] },
  { any: ['refunded_amount'], kinds: ['refund'] },
  { any: ['html_snippet'], kinds: ['read:200', 'create:201', 'update:200', 'validation'] },
  { any: ['order_id', 'started_at', 'completed_at', 'last_modified_at'], beside: amounts, kinds: ['validation'] },
  { any: ['auto_capture'], kinds: ['token-order'] },
  { any: ['cart'], beside: ['purchase_country', 'purchase_currency', 'merchant'], kinds: ['create'] },
  { any: ['purchase_country', 'merchant_urls'], beside: amounts, kinds: ['create'] },
  { any: ['selected_shipping_option', 'selected_shipping_options'], beside: amounts, kinds: callbacks },
  { any: ['description'], beside: amounts, kinds: ['authorization'] },
  {
    any: ['purchase_currency'],
    beside: amounts,
    kinds: ['create', 'update', 'token-order', ...callbacks, ...callbacks.map((one) => `${one}:200`)],
  },
  { any: amounts, kinds: ['create', 'update', 'authorization'] },
  { any: ['shipping_info'], kinds: ['shipping-info', 'capture-shipping-info'] },
  { any: ['billing_address', 'shipping_address'], kinds: ['customer-details', 'update'] },
  { any: ['merchant_reference1', 'merchant_reference2'], kinds: ['merchant-references', 'update'] },
  { any: ['options'], beside: ['currency'], kinds: ['due-date-options:200'] },
  { any: ofAnOrder, kinds: ['create', 'update'] },
  { any: ['status'], kinds: ['token-status'] },
];

function hasOne(value: object, fields: readonly string[]): boolean {
  return fields.some((field) => Object.hasOwn(value, field));
}

function tells({ any, beside = any, listed }: Telling, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (listed ?? false)) return false;
  if (!listed) return hasOne(value, any) && hasOne(value, beside);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.length > 0 && items.every((item) => tells({ any, kinds: [] }, item));
}

/** What a parsed body can be, by its fields; none where nothing in it tells. */
export function kindsOf(value: unknown): readonly Kind[] {
  const found = tellings.find((telling) => tells(telling, value));
  return (found?.kinds ?? []).flatMap((word) => kinds.find((kind) => kind.word === word) ?? []);
}
