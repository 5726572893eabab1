// Written by `npm run generate` from specs/checkout.yaml and specs/checkout-callback.yaml and specs/order-management.yaml. Do not edit: change the source and generate again.
import type { Validator } from '../validator.ts';

/** The components that a document can be held against here. */
export type SchemaId = 'Order' | 'NewOrder' | 'StoredOrder' | 'Error' | 'OrderUpdate' | 'CustomerToken' | 'TokenOrder' | 'TokenOrderResult' | 'TokenError' | 'TokenStatusUpdate' | 'ServiceRequest' | 'ServiceResponse' | 'CallbackError' | 'Notification' | 'ManagedOrder' | 'Capture' | 'CaptureList' | 'Refund' | 'NewCapture' | 'NewRefund' | 'AuthorizationUpdate' | 'MerchantReferencesUpdate' | 'CustomerDetailsUpdate' | 'ShippingInfoUpdate' | 'DueDateExtension' | 'DueDateOptions' | 'ManagementError';
export declare const Order: Validator;
export declare const NewOrder: Validator;
export declare const StoredOrder: Validator;
export declare const Error: Validator;
export declare const OrderUpdate: Validator;
export declare const CustomerToken: Validator;
export declare const TokenOrder: Validator;
export declare const TokenOrderResult: Validator;
export declare const TokenError: Validator;
export declare const TokenStatusUpdate: Validator;
export declare const ServiceRequest: Validator;
export declare const ServiceResponse: Validator;
export declare const CallbackError: Validator;
export declare const Notification: Validator;
export declare const ManagedOrder: Validator;
export declare const Capture: Validator;
export declare const CaptureList: Validator;
export declare const Refund: Validator;
export declare const NewCapture: Validator;
export declare const NewRefund: Validator;
export declare const AuthorizationUpdate: Validator;
export declare const MerchantReferencesUpdate: Validator;
export declare const CustomerDetailsUpdate: Validator;
export declare const ShippingInfoUpdate: Validator;
export declare const DueDateExtension: Validator;
export declare const DueDateOptions: Validator;
export declare const ManagementError: Validator;
