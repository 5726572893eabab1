import { type Asked, header } from '../exchange/handler.ts';

// No letter and no digit: neither base64 nor a key. Files from elsewhere leave credentials out, so that is no sign.
const emptyHanded = /^basic +[^\p{L}\p{N}]+$/iu;

/** True for a request with credentials that can be nobody's. */
export function isEmptyHanded(request: Pick<Asked, 'headers'>): boolean {
  return emptyHanded.test(header(request, 'authorization') ?? '');
}

/** True for somebody with empty hands, and where a run says with what its merchant comes, for somebody with anything else. */
export function isStranger(request: Pick<Asked, 'headers'>, given: readonly string[] = []): boolean {
  const brought = header(request, 'authorization');
  const isOther = brought !== undefined && given.length > 0 && !given.includes(brought);
  return isOther || isEmptyHanded(request);
}
