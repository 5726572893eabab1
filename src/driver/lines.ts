import type { OrderLine } from '../../generated/checkout.ts';
import type { Market } from './markets.ts';

/** What has to be said of a line; its total and its tax follow. Amounts in minor units. */
interface Parts {
  readonly type: string;
  readonly reference: string;
  readonly name: string;
  readonly quantity?: number;
  readonly price: number;
  readonly discount?: number;
  /** In hundredths of a percent. */
  readonly rate: number;
}

/** The tax in an amount that contains it, before rounding. */
export function exactTax(total: number, rate: number): number {
  return (total * rate) / (10_000 + rate);
}

function line({ type, reference, name, quantity = 1, price, discount = 0, rate }: Parts): OrderLine {
  const total = quantity * price - discount;
  return {
    type,
    reference,
    name,
    quantity,
    quantity_unit: 'pcs',
    unit_price: price,
    tax_rate: rate,
    total_amount: total,
    total_discount_amount: discount,
    total_tax_amount: Math.round(exactTax(total, rate)),
  };
}

/** T-shirts at 10000 each, and what is taken off all of them. */
export function shirts({ rates }: Market, quantity: number, discount = 0): OrderLine {
  const [reference, name] = ['19-402-USA', 'Yellow T-Shirt'];
  return line({ type: 'physical', reference, name, quantity, price: 10_000, discount, rate: rates.goods });
}

/** What brings the order home. */
export function delivery({ rates }: Market): OrderLine {
  return line({ type: 'shipping_fee', reference: 'HOME', name: 'Home delivery', price: 4_900, rate: rates.delivery });
}

/** Goods at the reduced rate, where there is one. */
export function book({ rates }: Market): OrderLine {
  return line({ type: 'physical', reference: 'BOOK-1', name: 'On dyeing', price: 12_995, rate: rates.books });
}

/** Three pieces at a price that no rate divides. */
export function pencils({ rates }: Market): OrderLine {
  return line({ type: 'physical', reference: 'PEN', name: 'Pencil', quantity: 3, price: 3_333, rate: rates.goods });
}

/** Something that no parcel brings. */
export function song({ rates }: Market): OrderLine {
  return line({ type: 'digital', reference: 'SONG-1', name: 'Yellow, the song', price: 1_900, rate: rates.delivery });
}

/** Something that costs nothing. */
export function sample({ rates }: Market): OrderLine {
  return line({ type: 'physical', reference: 'FREE', name: 'Sample of cloth', price: 0, rate: rates.goods });
}

/** Something that is paid for the order as a whole. */
export function surcharge({ rates }: Market): OrderLine {
  return line({ type: 'surcharge', reference: 'INVOICE', name: 'Invoice fee', price: 2_900, rate: rates.delivery });
}

/** Takes money off at the rate of what it discounts. */
export function voucher({ rates }: Market): OrderLine {
  return line({ type: 'discount', reference: 'SPRING', name: 'Voucher', price: -5_000, rate: rates.goods });
}

/** Pays for a part, and is no discount: without tax. */
export function payment(type: 'gift_card' | 'store_credit'): OrderLine {
  return line({ type, reference: 'PAID', name: 'Paid before', price: -3_000, rate: 0 });
}

/** So many different articles, a piece of each. */
export function buttons({ rates }: Market, count: number): OrderLine[] {
  return Array.from({ length: count }, (_, nth) =>
    line({ type: 'physical', reference: `BTN-${nth}`, name: `Button ${nth}`, price: 100 + nth, rate: rates.goods }),
  );
}

/** The tax as a line of its own, on everything that stands above it. */
export function salesTax(lines: readonly OrderLine[], rate: number): OrderLine {
  const taxed = lines.filter(({ type }) => type !== 'gift_card' && type !== 'store_credit');
  const net = taxed.reduce((sum, { total_amount }) => sum + total_amount, 0);
  const price = Math.round((net * rate) / 10_000);
  return line({ type: 'sales_tax', reference: 'TAX', name: 'Sales tax', price, rate: 0 });
}
