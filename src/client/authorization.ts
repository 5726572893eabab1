/** A merchant's API credentials. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** User name and password as the value of an Authorization header. */
export function pair({ username, password }: Credentials): string {
  return `Basic ${btoa(`${username}:${password}`)}`;
}

/** The API key, which is the password, without the user name: the other form that is documented. */
export function keyAlone({ password }: Pick<Credentials, 'password'>): string {
  return `Basic ${password}`;
}
