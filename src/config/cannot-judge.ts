/**
 * Nothing could be judged, and the person at the keyboard can do something about it: the message says what is
 * missing and what to do. Exit code 2. Anything else that is thrown is our mistake, exit code 3.
 */
export class CannotJudge extends Error {}
