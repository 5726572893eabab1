/** What each file of the corpus says that no description knows; each line was looked at and is true. */
export const drifts: Readonly<Record<string, readonly string[]>> = {
  'traffic/merchant-callbacks.jsonl': [
    'merchant header readManagedOrder request header kustom-partner there',
    'merchant header acknowledgeOrder request header kustom-partner there',
    'merchant header updateMerchantReferences request header kustom-partner there',
  ],
  'traffic/node-vsf.jsonl': [
    'merchant type createOrder request /order_lines/0/tax_rate number',
    'merchant type createOrder request /order_lines/0/total_amount number',
    'merchant type createOrder request /order_lines/0/total_tax_amount number',
    'merchant type updateOrder request /order_lines/0/total_tax_amount number',
    'merchant field updateOrder request /orderId string',
  ],
  'traffic/php-kco-rest.jsonl': [
    'merchant operation PATCH /ordermanagement/v1/orders/{}/captures/{}/customer-details PATCH /ordermanagement/v1/orders/{}/captures/{}/customer-details',
  ],
  'traffic/php-krokedil-woocommerce.jsonl': [
    'merchant header createOrder request header kustom-partner there',
    'merchant type createOrder request /order_lines/0/total_amount number',
    'merchant header readOrder request header kustom-partner there',
    'merchant header updateOrder request header kustom-partner there',
    'merchant header readManagedOrder request header kustom-partner there',
    'merchant header acknowledgeOrder request header kustom-partner there',
    'merchant header updateMerchantReferences request header kustom-partner there',
    'merchant field updateAuthorization request /order_tax_amount integer',
    'merchant field captureOrder request /order_amount integer',
    'merchant field captureOrder request /order_tax_amount integer',
  ],
  'traffic/php-magento-vaimo.jsonl': [
    'merchant field createOrder request /options/shipping_in_iframe boolean',
    'merchant field updateOrder request /options/shipping_in_iframe boolean',
    'merchant field createOrder request /order_lines/0/discount_rate integer',
    'merchant field updateOrder request /order_lines/0/discount_rate integer',
    'merchant field captureOrder request /order_lines/0/discount_rate integer',
    'merchant field refundOrder request /order_lines/0/discount_rate integer',
  ],
  'traffic/php-omnipay.jsonl': [
    'merchant field createOrder request /options/allow_global_billing_countries boolean',
    'merchant field updateOrder request /options/allow_global_billing_countries boolean',
    'merchant field updateCustomerDetails request /billing_address object',
  ],
  'payloads/exchange-create-201.json': ['merchant field createOrder request /merchant_urls/id string'],
};
