// Written by `npm run generate` from package.json and specs/. Do not edit: change the source and generate again.

/** The version of kco-conformance. */
export const version = '0.1.0';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
  'checkout.yaml': 'sha256:d9da17d2e78c27dd3f973bbe48193bdcb7f8a321b6d2113a514903fb11c6e703',
  'checkout-callback.yaml': 'sha256:26503c71c5e91878ce5643291dd7d1985e527c25e531d09f5405545f8e9e808a',
  'order-management.yaml': 'sha256:5ea8e773ced70e649e1980637278f5f75a34b67c78462c6155b2831b940a81ce',
};
