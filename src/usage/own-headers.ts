// What HTTP itself, its caches, its proxies and its browsers say; no description of an API speaks of it. Kustom's gateway says
// how long it took (`render-time`).
const own = new Set(
  `accept accept-charset accept-encoding accept-language accept-ranges access-control-allow-credentials
  access-control-allow-headers access-control-allow-methods access-control-allow-origin access-control-expose-headers
  access-control-max-age access-control-request-headers access-control-request-method age allow alt-svc authorization
  baggage cache-control cdn-loop connection content-disposition content-encoding content-language content-length
  content-location content-range content-security-policy content-type cookie cross-origin-opener-policy
  cross-origin-resource-policy date dnt etag expect expires forwarded from host http2-settings if-match
  if-modified-since if-none-match if-range if-unmodified-since keep-alive last-modified location max-forwards nel
  origin permissions-policy pragma prefer priority proxy-authenticate proxy-authorization range referer
  referrer-policy render-time report-to retry-after server server-timing set-cookie strict-transport-security te trailer
  traceparent tracestate transfer-encoding upgrade upgrade-insecure-requests user-agent vary via warning
  www-authenticate x-content-type-options x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto
  x-frame-options x-powered-by x-real-ip x-requested-with x-xss-protection`.split(/\s+/),
);

/** Whether a header, in small letters, is one of HTTP's own and says nothing of an API. */
export function isOfHttp(name: string): boolean {
  return own.has(name) || name.startsWith('sec-') || name.startsWith(':');
}
