import { generate, walk } from 'css-tree';
import type { Atrule, CssNode, List, ListItem } from 'css-tree';

/**
 * Drops custom properties, animations, counter styles and fonts that nothing left in the sheet mentions.
 * @param sheet changed in place; rules and blocks may be left empty
 * @param mentions other text in which the names may be used, such as the scripts of the page
 */
export function dropUnusedNames(sheet: CssNode, mentions: string): void {
  const used = namesInUse(sheet, mentions);
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const name = node.type === 'Declaration' || node.type === 'Atrule' ? nameDefinedBy(node) : undefined;
      if (name !== undefined && !used.has(name)) list.remove(item);
    },
  });
}

/** A name counts as used when it stands outside all definitions, or inside the definition of a used name. */
function namesInUse(sheet: CssNode, mentions: string): ReadonlySet<string> {
  const definitions = new Map<string, string>();
  const texts = [mentions];
  walk(sheet, function (node) {
    if (node.type !== 'Declaration' && node.type !== 'Raw' && node.type !== 'Atrule') return;
    const holder = node.type === 'Atrule' ? node : this.atrule;
    const name = (node.type === 'Declaration' && nameDefinedBy(node)) || (holder && nameDefinedBy(holder));
    const text = writtenIn(node);
    if (name) definitions.set(name, `${definitions.get(name) ?? ''} ${text}`);
    else texts.push(text);
  });
  const used = new Set<string>();
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [name, definition] of definitions) {
      if (used.has(name) || !mentionsName(text, name)) continue;
      used.add(name);
      texts.push(definition);
    }
  }
  return used;
}

function nameDefinedBy(node: CssNode): string | undefined {
  if (node.type === 'Declaration') return node.property.startsWith('--') ? node.property : undefined;
  if (node.type !== 'Atrule' || node.prelude === undefined) return undefined;
  if (/^font-face$/i.test(node.name)) return familyOf(node);
  if (!/^(?:-\w+-)?(?:keyframes|property|counter-style)$/i.test(node.name) || !node.prelude) return undefined;
  return generate(node.prelude);
}

function familyOf(fontFace: Atrule): string | undefined {
  const family = fontFace.block?.children
    .toArray()
    .find((node) => node.type === 'Declaration' && node.property === 'font-family');
  return family?.type === 'Declaration' ? generate(family.value).replaceAll(/["']/g, '') : undefined;
}

function writtenIn(node: CssNode): string {
  if (node.type === 'Declaration') return generate(node.value);
  if (node.type === 'Raw') return node.value;
  return node.type === 'Atrule' && node.prelude ? generate(node.prelude) : '';
}

function mentionsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
    if (!/[\w-]/.test(around)) return true;
  }
  return false;
}
