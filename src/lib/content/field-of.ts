/** A field of something read from a content file, whose shape nothing has checked yet; undefined when absent. */
export function fieldOf(item: unknown, key: PropertyKey): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
}

/** The id of an item of a data file; '' when it has none. */
export function idOf(item: unknown): string {
  const id = fieldOf(item, 'id');
  return typeof id === 'string' ? id : '';
}

/** A field that should hold a list; empty when it does not. */
export function listOf(item: unknown, key: PropertyKey): readonly unknown[] {
  const list = fieldOf(item, key);
  return Array.isArray(list) ? list : [];
}
