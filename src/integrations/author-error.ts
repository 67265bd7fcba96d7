/** An error whose message says all an author needs: Astro prints it without a place in our code and a stack trace. */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';

  /** @param message the list of what has to be mended */
  constructor(message: string) {
    super(message);
    this.stack = '';
  }

  /** Astro reads this for words such as “document”, and would add a hint about browsers to a list that has one. */
  override toString(): string {
    return this.name;
  }
}
