const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'no route to the host',
  EAI_NODATA: 'no such host',
  ETIMEDOUT: 'no connection came about in time',
  ENETUNREACH: 'no network leads to the host',
  HPE_HEADER_OVERFLOW: 'its headers are longer than 16 kB',
  ECONNRESET: 'the connection was reset',
  EADDRINUSE: 'the port is taken: stop what listens there, or name another with --port',
  EADDRNOTAVAIL: 'this machine has no such address',
  EPROTO: 'it does not speak TLS: http:// may be meant',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an unknown authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an unknown authority',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is there already, and no folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links go round in a circle',
  EIO: 'the device cannot be read',
};

/** What the system says of a failure, for a person. */
export function inPlainWords(thrown: unknown): string {
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  return words[code] ?? (code.startsWith('HPE_') ? `what it said is no HTTP: ${message}` : message);
}
