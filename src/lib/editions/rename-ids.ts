import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Attributes that name ids of the same page, besides links. */
const REFERENCES = ['htmlFor', 'headers', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls'];

/**
 * The id of a page where several stand on one: `/role/ml-engineer/` is `role.ml-engineer`. Addresses hold neither
 * dots nor underscores, so no two ids can become the same.
 */
export function pageIdOf(address: string): string {
  return address.split('/').filter(Boolean).join('.') || 'home';
}

/**
 * Puts the page's id before every id on it, joined by an underscore, and changes what refers to them. Links are left
 * as they are.
 * @param content stays as it is
 * @param address root-absolute address of the page
 */
export function renameIds(content: Root, address: string): Root {
  const renamed = structuredClone(content);
  const rename = (id: string | number) => `${pageIdOf(address)}_${id}`;
  visit(renamed, 'element', ({ properties }) => {
    if (properties.id !== undefined && properties.id !== null) properties.id = rename(String(properties.id));
    for (const name of REFERENCES) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map(rename);
      else if (typeof value === 'string') properties[name] = value.split(/\s+/).map(rename).join(' ');
    }
  });
  return renamed;
}
