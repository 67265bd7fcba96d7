/** How a link to a part of a page is called, and back: the label is the one place that holds the part’s name. */

const PREFIX = 'Link to ';

/** @returns the label of the link to the part with this name: “Link to Definition” */
export function permalinkLabel(name: string): string {
  return PREFIX + name;
}

/** @returns the name of the part that a link with this label leads to */
export function nameInLabel(label: string): string {
  return label.startsWith(PREFIX) ? label.slice(PREFIX.length) : label;
}
