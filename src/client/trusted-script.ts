/** Loads the guide's own scripts on demand, under the one Trusted Types policy that the page's security policy allows. */

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

declare global {
  /** Missing in browsers without Trusted Types. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy }
    | undefined;
  /** Shared by all scripts of the page, because a policy name can be used once. */
  var guidePolicy: ScriptPolicy | undefined;
}

/** What `<html>` names the address of: `data-search`, `data-search-index`, `data-share`, `data-offline`. */
const names = ['search', 'searchIndex', 'share', 'offline'] as const;

/** Absolute address of what an attribute of `<html>` names. */
export function configuredUrl(name: (typeof names)[number]): string {
  return new URL(document.documentElement.dataset[name] ?? '', document.baseURI).href;
}

// What is named, and the text that lies beside the index.
function allow(url: string): string {
  const { dataset } = document.documentElement;
  const beside = new URL('.', configuredUrl('searchIndex')).href;
  const isText = url.startsWith(beside) && /^search-text\.[0-9a-f]+\.js$/.test(url.slice(beside.length));
  if (isText || names.some((name) => dataset[name] && url === configuredUrl(name))) return url;
  throw new TypeError(`Not a script of the guide: ${url}`);
}

/** The address as the browser wants it where a script is to be run; throws when it is not one of the guide's own. */
export function trustScript(url: string): string {
  globalThis.guidePolicy ??= globalThis.trustedTypes?.createPolicy('guide', { createScriptURL: allow }) ?? {
    createScriptURL: allow,
  };
  return globalThis.guidePolicy.createScriptURL(url);
}

/** Runs the script at an absolute address; rejects when it cannot be loaded or is not one of the guide's own. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`Cannot load ${url}`));
    };
    script.src = trustScript(url);
    document.head.append(script);
  });
}
