// Written by `npm run generate` from specs/conformance.yaml. Do not edit: change the source and generate again.
import type { Validator } from '../validator.ts';

/** The components that a document can be held against here. */
export type SchemaId = 'BuyRequest' | 'AddressRequest' | 'CountryRequest' | 'ShippingOptionRequest' | 'FraudRequest' | 'AdvanceRequest' | 'FaultRequest';
export declare const BuyRequest: Validator;
export declare const AddressRequest: Validator;
export declare const CountryRequest: Validator;
export declare const ShippingOptionRequest: Validator;
export declare const FraudRequest: Validator;
export declare const AdvanceRequest: Validator;
export declare const FaultRequest: Validator;
