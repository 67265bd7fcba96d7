/** How the always present part of sharing and the part that is loaded on demand find each other. */
interface ShareTools {
  /** Opens the panel for what was clicked: a permalink for its part, the button for the page. */
  open(click: Event): void;
  /** Says so where the address names a part that the page does not have, and stops saying so where it has. */
  checkAddress(): void;
}

declare global {
  /** Set by the script that is loaded on demand. */
  var guideShare: ShareTools | undefined;
}

export {};
