/** How sure a refusal is, by the place that it names. */
export type Zones = Readonly<Record<string, 'invalid' | 'grey'>>;

type Amounts = Readonly<Record<string, unknown>>;

// In hundredths of millionths, so that a written fraction is a whole number here.
const scale = 10n ** 13n;

/** A number as it stands in the file, times `scale`; undefined for what is none. */
function scaled(value: unknown): bigint | undefined {
  const [, sign, whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d{1,13}))?(?:e([1-9]))?$/.exec(`${value}`) ?? [];
  if (sign === undefined || value === null) return undefined;
  const size = BigInt(whole + part.padEnd(13, '0')) * 10n ** BigInt(power);
  return sign === '-' ? -size : size;
}

/** A whole number as it stands in the file. */
function integer(value: unknown): bigint | undefined {
  const size = scaled(value);
  return size !== undefined && size % scale === 0n ? size / scale : undefined;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** More than nothing is doubted, more than the leeway is refused. */
function beyond(away: bigint, leeway: bigint): 'invalid' | 'grey' | undefined {
  if (away === 0n) return undefined;
  return away > leeway ? 'invalid' : 'grey';
}

function ofTotal({ quantity = 1, unit_price, total_discount_amount, total_amount }: Amounts, exact: boolean) {
  const [pieces, price, total] = [integer(quantity), scaled(unit_price), integer(total_amount)];
  const discount = integer(total_discount_amount ?? 0) ?? 0n;
  if (pieces === undefined || price === undefined || total === undefined) return {};
  const away = size((total + discount) * scale - pieces * price);
  const leeway = exact || pieces < 0n ? 0n : pieces * scale;
  if (away > leeway) return { total_amount: 'invalid' as const };
  const isFraction = price % scale !== 0n;
  // A fraction has its product rounded to a whole total; what is further off is doubted as any other.
  const isFar = away >= (isFraction ? scale : 1n);
  return {
    ...(isFraction ? { unit_price: 'grey' as const } : {}),
    ...(isFar ? { total_amount: 'grey' as const } : {}),
  };
}

function ofTax({ tax_rate, total_amount, total_tax_amount }: Amounts) {
  const [rate, total, tax] = [integer(tax_rate), integer(total_amount), integer(total_tax_amount)];
  if (rate === undefined || total === undefined || tax === undefined) return {};
  const under = 10_000n + rate;
  const away = size(tax * under - total * rate);
  if (away <= under) return {};
  return { total_tax_amount: away >= 2n * under ? ('invalid' as const) : ('grey' as const) };
}

function sum(amounts: readonly (bigint | undefined)[]): bigint | undefined {
  let total = 0n;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    total += amount;
  }
  return total;
}

function ofSums({ order_amount, order_tax_amount }: Amounts, lines: readonly Amounts[]) {
  const [amount, tax] = [integer(order_amount), integer(order_tax_amount)];
  const lineAmounts = sum(lines.map((line) => integer(line.total_amount)));
  const lineTaxes = sum(
    lines.map((line) => integer(line.type === 'sales_tax' ? line.total_amount : (line.total_tax_amount ?? 0))),
  );
  const pieces = sum(lines.map((line) => integer(line.quantity ?? 1) ?? 0n)) ?? 0n;
  const leeway = pieces > BigInt(lines.length) ? pieces : BigInt(lines.length);
  const ofAmount =
    amount === undefined || lineAmounts === undefined ? undefined : beyond(size(amount - lineAmounts), 0n);
  const ofTaxes = tax === undefined || lineTaxes === undefined ? undefined : beyond(size(tax - lineTaxes), leeway);
  return { ...(ofAmount ? { order_amount: ofAmount } : {}), ...(ofTaxes ? { order_tax_amount: ofTaxes } : {}) };
}

function placed(at: string, zones: Zones): Zones {
  return Object.fromEntries(Object.entries(zones).map(([field, zone]) => [`${at}/${field}`, zone]));
}

/** The same places, none of them refused for certain. */
function doubted(zones: Zones): Zones {
  return Object.fromEntries(Object.keys(zones).map((place) => [place, 'grey']));
}

// Order management takes lines that do not add up, and an amount that they do not come to.
const managed = new Set<string>(['captureOrder', 'refundOrder', 'updateAuthorization']);

/** What an order says about money; lines with `repeat` stand so many times in it. */
interface Stated extends Amounts {
  readonly order_lines?: readonly (Amounts & { readonly repeat?: number })[];
  readonly discount_lines?: unknown;
}

/** What the formulas of the documentation say of the amounts of a body, in whole numbers and apart from src/. */
export function exactly(body: Stated, operation = 'createOrder'): Zones {
  const lines = (body.order_lines ?? []).flatMap(({ repeat = 1, ...line }) => Array<Amounts>(repeat).fill(line));
  const discounts = (body.discount_lines ?? []) as readonly Amounts[];
  const ofLines: Zones = Object.assign(
    {},
    ...lines.map((line, index) => placed(`/order_lines/${index}`, { ...ofTotal(line, false), ...ofTax(line) })),
  );
  if (managed.has(operation)) return doubted(ofLines);
  return Object.assign(
    placed('', ofSums(body, lines)),
    ofLines,
    ...discounts.map((line, index) => placed(`/discount_lines/${index}`, { ...ofTotal(line, true), ...ofTax(line) })),
  );
}
