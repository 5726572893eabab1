// Written by `npm run generate` from specs/. Do not edit: change the source and generate again.
import type { SchemaId } from './validators/checkout.js';

/** The place of a component in the specification. */
export const schemaPlaces: Readonly<Record<SchemaId, string>> = {
  Order: 'specs/checkout.yaml#/components/schemas/Order',
  NewOrder: 'specs/checkout.yaml#/components/schemas/NewOrder',
  StoredOrder: 'specs/checkout.yaml#/components/schemas/StoredOrder',
  Error: 'specs/checkout.yaml#/components/schemas/Error',
  OrderUpdate: 'specs/checkout.yaml#/components/schemas/OrderUpdate',
  CustomerToken: 'specs/checkout.yaml#/components/schemas/CustomerToken',
  TokenOrder: 'specs/checkout.yaml#/components/schemas/TokenOrder',
  TokenOrderResult: 'specs/checkout.yaml#/components/schemas/TokenOrderResult',
  TokenError: 'specs/checkout.yaml#/components/schemas/TokenError',
  TokenStatusUpdate: 'specs/checkout.yaml#/components/schemas/TokenStatusUpdate',
  ServiceRequest: 'specs/checkout-callback.yaml#/components/schemas/ServiceRequest',
  ServiceResponse: 'specs/checkout-callback.yaml#/components/schemas/ServiceResponse',
  CallbackError: 'specs/checkout-callback.yaml#/components/schemas/CallbackError',
  Notification: 'specs/checkout-callback.yaml#/components/schemas/Notification',
  ManagedOrder: 'specs/order-management.yaml#/components/schemas/ManagedOrder',
  Capture: 'specs/order-management.yaml#/components/schemas/Capture',
  CaptureList: 'specs/order-management.yaml#/components/schemas/CaptureList',
  Refund: 'specs/order-management.yaml#/components/schemas/Refund',
  NewCapture: 'specs/order-management.yaml#/components/schemas/NewCapture',
  NewRefund: 'specs/order-management.yaml#/components/schemas/NewRefund',
  AuthorizationUpdate: 'specs/order-management.yaml#/components/schemas/AuthorizationUpdate',
  MerchantReferencesUpdate: 'specs/order-management.yaml#/components/schemas/MerchantReferencesUpdate',
  CustomerDetailsUpdate: 'specs/order-management.yaml#/components/schemas/CustomerDetailsUpdate',
  ShippingInfoUpdate: 'specs/order-management.yaml#/components/schemas/ShippingInfoUpdate',
  DueDateExtension: 'specs/order-management.yaml#/components/schemas/DueDateExtension',
  DueDateOptions: 'specs/order-management.yaml#/components/schemas/DueDateOptions',
  ManagementError: 'specs/order-management.yaml#/components/schemas/ManagementError',
};
