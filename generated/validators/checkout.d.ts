// Written by `npm run generate` from specs/checkout.yaml and specs/checkout-callback.yaml. Do not edit: change the source and generate again.
import type { Validator } from '../validator.ts';

/** The components that a document can be held against here. */
export type SchemaId = 'Order' | 'NewOrder' | 'StoredOrder' | 'Error' | 'CallbackError';
export declare const Order: Validator;
export declare const NewOrder: Validator;
export declare const StoredOrder: Validator;
export declare const Error: Validator;
export declare const CallbackError: Validator;
