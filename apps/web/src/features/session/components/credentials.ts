/** What a person types to sign in. */
export interface Credentials {
  email: string;
  password: string;
}
