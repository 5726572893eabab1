import { bytesOf } from './cut.ts';

/** How many bytes may still be written; what is too long for it takes nothing. */
export interface Room {
  take(text: string): boolean;
}

/** Room for so many bytes. */
export function room(bytes: number): Room {
  let left = bytes;
  return {
    take(text) {
      const size = bytesOf(text);
      if (size > left) return false;
      left -= size;
      return true;
    },
  };
}
