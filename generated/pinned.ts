// Written by `npm run generate` from package.json and specs/. Do not edit: change the source and generate again.

/** The version of kco-conformance. */
export const version = '0.1.0';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
  'checkout.yaml': 'sha256:d9da17d2e78c27dd3f973bbe48193bdcb7f8a321b6d2113a514903fb11c6e703',
  'checkout-callback.yaml': 'sha256:5d2d132670253ef786edbd1d2512df9ad8017a2df6d996ae9293b9df228205ae',
  'order-management.yaml': 'sha256:5ea8e773ced70e649e1980637278f5f75a34b67c78462c6155b2831b940a81ce',
};
