import { writeApacheFile } from './host-file-apache.ts';
import { writeCloudFrontFunction } from './host-file-cloudfront.ts';
import { writeCaddyExample, writeNginxExample } from './host-file-servers.ts';
import { contentTypes, hashedCacheControl, hashedFolders, securityHeaders } from './host-headers.ts';

/**
 * Writes the files by which hosts learn the headers, types and the page for missing addresses.
 * @returns text by path inside the output folder; the examples in `.hosting` are to be copied by hand
 */
export function writeHostFiles(): Map<string, string> {
  return new Map([
    // GitHub Pages would otherwise leave out folders that start with an underscore.
    ['.nojekyll', ''],
    ['.htaccess', writeApacheFile()],
    ['_headers', writeHeadersFile()],
    ['staticwebapp.config.json', writeAzureFile()],
    ['vercel.json', writeVercelFile()],
    ['.hosting/nginx.conf', writeNginxExample()],
    ['.hosting/Caddyfile', writeCaddyExample()],
    ['.hosting/cloudfront-function.js', writeCloudFrontFunction()],
  ]);
}

/**
 * Netlify and Cloudflare. Cloudflare joins the values of a header that several rules set, so no header may
 * be set for all files and again for some.
 */
function writeHeadersFile(): string {
  const everywhere = ['/*', ...securityHeaders.map(([name, value]) => `  ${name}: ${value}`)];
  const hashed = hashedFolders.flatMap((folder) => [
    `/${folder}/*`,
    `  Cache-Control: ${hashedCacheControl}`,
  ]);
  return [...everywhere, ...hashed, ''].join('\n');
}

/** Azure Static Web Apps. */
function writeAzureFile(): string {
  return writeJson({
    // Folders are redirected to the slash at their end, files are not.
    trailingSlash: 'auto',
    responseOverrides: { 404: { rewrite: '/404.html' } },
    globalHeaders: Object.fromEntries(securityHeaders),
    routes: hashedFolders.map((folder) => ({
      route: `/${folder}/*`,
      headers: { 'Cache-Control': hashedCacheControl },
    })),
    mimeTypes: Object.fromEntries(
      Object.entries(contentTypes).map(([ending, type]) => [
        `.${ending}`,
        type.replace('; charset=utf-8', ''),
      ]),
    ),
  });
}

/** Vercel reads this file from the folder that is deployed. */
function writeVercelFile(): string {
  const list = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([key, value]) => ({ key, value }));
  return writeJson({
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: list(securityHeaders) },
      {
        source: `/(${hashedFolders.join('|')})/(.*)`,
        headers: list([['Cache-Control', hashedCacheControl]]),
      },
    ],
  });
}

function writeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2) + '\n';
}
