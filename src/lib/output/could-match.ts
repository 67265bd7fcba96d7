import { ident } from 'css-tree';
import type { AttributeSelector, CssNode, List } from 'css-tree';
import { changingAttributes } from './browser-made.ts';
import { attributeKey } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** Pseudo-classes that match when one of the selectors in them does. */
const alternatives = new Set(['is', 'where', 'matches', 'any', '-webkit-any', '-moz-any']);

/**
 * Says whether a selector could ever match on a page. Every part between two combinators is looked at alone,
 * and whatever depends on a state (`:hover`, `:not()`, `:has()` …) or changes in the browser counts as possible.
 * @param selector one selector, without the commas of a list
 * @param shapes the elements the page can hold
 * @returns false only when no element can meet one of the parts
 */
export function couldMatch(selector: CssNode, shapes: readonly Shape[]): boolean {
  if (selector.type !== 'Selector') return true;
  const compounds: CssNode[][] = [[]];
  selector.children.forEach((part) => {
    if (part.type === 'Combinator') compounds.push([]);
    else compounds.at(-1)?.push(part);
  });
  return compounds.every(
    (parts) => parts.length === 0 || shapes.some((shape) => parts.every((part) => couldMeet(part, shape))),
  );
}

function couldMeet(part: CssNode, shape: Shape): boolean {
  switch (part.type) {
    case 'TypeSelector':
      // A namespace in front (`svg|a`) is left out of the comparison.
      return /\*$/.test(part.name) || part.name.replace(/^.*\|/, '').toLowerCase() === shape.tag;
    case 'ClassSelector':
      return shape.classes.has(ident.decode(part.name));
    case 'IdSelector':
      return shape.attributes.get('id') === ident.decode(part.name);
    case 'AttributeSelector':
      return couldHave(part, shape);
    case 'PseudoClassSelector':
      if (part.name === 'root') return shape.tag === 'html';
      return alternatives.has(part.name) && part.children ? couldMeetOne(part.children, shape) : true;
    default:
      return true;
  }
}

function couldHave({ name, matcher, value }: AttributeSelector, shape: Shape): boolean {
  const key = attributeKey(name.name.replace(/^.*\|/, ''));
  if (changingAttributes.has(key) || key === 'class') return true;
  const present = shape.attributes.get(key);
  if (present === undefined || matcher !== '=' || value === null) return present !== undefined;
  const wanted = value.type === 'String' ? value.value : ident.decode(value.name);
  return present.toLowerCase() === wanted.toLowerCase();
}

/** In `:is(a b, c)` only the last part of each selector is about the element itself. */
function couldMeetOne(lists: List<CssNode>, shape: Shape): boolean {
  return lists.toArray().some((list) => {
    if (list.type !== 'SelectorList') return true;
    return list.children.toArray().some((selector) => {
      if (selector.type !== 'Selector') return true;
      const parts = selector.children.toArray();
      const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
      return last.every((part) => couldMeet(part, shape));
    });
  });
}
