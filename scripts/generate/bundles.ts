/** One bundle of validators: which components of which documents it holds. */
export interface Bundle {
  readonly name: string;
  readonly documents: readonly string[];
  readonly components: readonly (readonly [document: string, component: string])[];
}

/** The components that a JSON body or a document on disk is held against; the others are reached from these. */
export const bundles: readonly Bundle[] = [
  {
    name: 'checkout',
    documents: ['checkout.yaml', 'checkout-callback.yaml', 'order-management.yaml'],
    components: [
      ['checkout.yaml', 'Order'],
      ['checkout.yaml', 'NewOrder'],
      ['checkout.yaml', 'StoredOrder'],
      ['checkout.yaml', 'Error'],
      ...['OrderUpdate', 'CustomerToken', 'TokenOrder', 'TokenOrderResult', 'TokenError', 'TokenStatusUpdate'].map(
        (component) => ['checkout.yaml', component] as const,
      ),
      ...['ServiceRequest', 'ServiceResponse', 'CallbackError', 'Notification'].map(
        (component) => ['checkout-callback.yaml', component] as const,
      ),
      ...[
        'ManagedOrder',
        'Capture',
        'CaptureList',
        'Refund',
        'NewCapture',
        'NewRefund',
        'AuthorizationUpdate',
        'MerchantReferencesUpdate',
        'CustomerDetailsUpdate',
        'ShippingInfoUpdate',
        'DueDateExtension',
        'DueDateOptions',
        'ManagementError',
      ].map((component) => ['order-management.yaml', component] as const),
    ],
  },
  {
    name: 'conformance',
    documents: ['conformance.yaml'],
    components: ['RecordHead', 'RecordedExchange', 'RecordEnd', 'Configuration', 'Report'].map(
      (component) => ['conformance.yaml', component] as const,
    ),
  },
  {
    name: 'control',
    documents: ['conformance.yaml'],
    components: [
      'BuyRequest',
      'AddressRequest',
      'CountryRequest',
      'ShippingOptionRequest',
      'FraudRequest',
      'AdvanceRequest',
      'FaultRequest',
    ].map((component) => ['conformance.yaml', component] as const),
  },
];
