/**
 * The page of content/pages that a file of src/pages shows.
 * @param file from src/pages, such as ./path/index.astro
 * @returns the id of the page
 */
export function pageOfRoute(file: string): string {
  const route = file.replace(/^\.\//, '').replace(/(?:\/index)?\.astro$/, '');
  return route === 'index' ? 'home' : route;
}
