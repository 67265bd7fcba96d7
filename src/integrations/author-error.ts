/** An error whose message says all an author needs: Astro prints it without a place in our code and a stack trace. */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';

  /** @param message the list of what has to be mended */
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
