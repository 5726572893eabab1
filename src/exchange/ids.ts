/** Where everything comes from that must not be guessed and, in a seeded run, must repeat. */
export interface Ids {
  /** A new identifier of the shape `8cf27b55-53e8-4aba-9fb4-7c692e56ddee`. */
  uuid(): string;
}
