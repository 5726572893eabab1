// Written by `npm run generate` from specs/conformance.yaml. Do not edit: change the source and generate again.
import type { Validator } from '../validator.ts';

/** The components that a document can be held against here. */
export type SchemaId = 'RecordHead' | 'RecordedExchange' | 'RecordEnd' | 'Configuration' | 'Report';
export declare const RecordHead: Validator;
export declare const RecordedExchange: Validator;
export declare const RecordEnd: Validator;
export declare const Configuration: Validator;
export declare const Report: Validator;
