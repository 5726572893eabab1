// Written by `npm run generate` from package.json and specs/. Do not edit: change the source and generate again.

/** The version of kco-conformance. */
export const version = '0.1.0';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
  'checkout.yaml': 'sha256:a809b552c1bddfe3844af8e382a242d9829f1cdf5666e8031812c25c39bec92a',
  'checkout-callback.yaml': 'sha256:2422c6d0532aa010b6ac880e6577ae768f0be9540648e776f13a3fc211eb9128',
  'order-management.yaml': 'sha256:8dfbfffb07a20df50d3a94f8f05e5575269048efd9cb25361041a6689ba5b980',
};
