/**
 * Where a built file is reached, counted from the guide's root.
 * @param file path inside the output folder with forward slashes, such as `role/index.html`
 * @returns root-absolute address, such as `/role/`; files that are not a folder's index keep their name
 */
export function addressOfFile(file: string): string {
  return '/' + file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The built file that a static host answers with.
 * @param address root-absolute address; query and fragment are ignored
 * @returns path inside the output folder, or undefined when the address cannot be decoded
 */
export function fileOfAddress(address: string): string | undefined {
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  try {
    const file = decodeURIComponent(path.slice(1));
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  } catch {
    return undefined;
  }
}

/** Whether a root-absolute address is that of a file such as `/data/roles.csv`, and not of a page or its section. */
export function isFile(address: string): boolean {
  return !address.includes('#') && !address.endsWith('/');
}
