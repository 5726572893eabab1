// Currencies of ISO 4217 that are not divided into hundredths.
const whole = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const thousandths = 'BHD IQD JOD KWD LYD OMR TND';

const digits = new Map([
  ...whole.split(' ').map((code) => [code, 0] as const),
  ...thousandths.split(' ').map((code) => [code, 3] as const),
]);

/** How many decimals a currency has: 2, or what ISO 4217 says of the few that differ. */
export function decimalsOf(currency: string): number {
  return digits.get(currency.toUpperCase()) ?? 2;
}
