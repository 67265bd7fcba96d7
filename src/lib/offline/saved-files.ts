/**
 * What the offline copy of the guide holds. The worker keeps each file under its address and fingerprint, so a
 * new edition is collected beside the old one, and a reader without a network never gets a mixture.
 */

/** Fingerprints of the saved files, by path below the guide's root; a folder stands for its index (`role/`). */
export type SavedFiles = Readonly<Record<string, string>>;

/**
 * Chooses what is saved: everything needed to read and search, and nothing that only repeats it for machines, for
 * paper or for e-readers. The e-book alone would make the copy a third larger, and it is no use inside a browser.
 * @param files paths inside the output folder
 * @returns the chosen ones
 */
export function chooseSavedFiles(files: readonly string[]): string[] {
  return files.filter(
    (file) =>
      (/(?:^|\/)index\.html$/.test(file) && file !== 'print/index.html') ||
      (/^(?:_astro|assets|icons)\//.test(file) && /\.(?:js|css|woff2|svg|png|webp|avif)$/.test(file)) ||
      /^(?:favicon\.svg|site\.webmanifest)$/.test(file),
  );
}

/**
 * @param file path inside the output folder
 * @returns the path under which readers ask for it: `role/` for `role/index.html`
 */
export function savedPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Finds the saved file that answers an address.
 * @param files what is saved
 * @param scope absolute address of the guide's root
 * @param address absolute address; query and fragment do not matter
 * @returns path of the saved file, or undefined when the address is not one of the guide's
 */
export function findSaved(files: SavedFiles, scope: string, address: string): string | undefined {
  const [plain = ''] = address.split(/[?#]/);
  if (!plain.startsWith(scope)) return undefined;
  const path = savedPath(plain.slice(scope.length));
  // Some hosts answer `role` with the page of `role/`.
  return [path, `${path}/`].find((candidate) => Object.hasOwn(files, candidate));
}

/** Whether a file's name changes with its content, so that a saved one is always right. */
export function isImmutable(path: string): boolean {
  return /^(?:_astro|assets)\//.test(path);
}

/**
 * @param files what is saved
 * @param scope absolute address of the guide's root
 * @param path one of the saved paths
 * @returns the address under which that file is kept, with the fingerprint in it
 */
export function savedAddress(files: SavedFiles, scope: string, path: string): string {
  return `${new URL(path, scope).href}?saved=${files[path] ?? ''}`;
}
