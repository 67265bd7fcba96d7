import {
  compressedEndings,
  contentTypes,
  hashedCacheControl,
  hashedFolders,
  otherCacheControl,
  securityHeaders,
} from './host-headers.ts';

const encodings = [
  { ending: 'br', name: 'br' },
  { ending: 'gz', name: 'gzip' },
] as const;

/**
 * Writes `.htaccess` for Apache 2.4.13 or newer. It works in whatever folder it lies in, without editing.
 * @returns text of the file
 */
export function writeApacheFile(): string {
  const bare = (type: string) => type.replace('; charset=utf-8', '');
  return `# Apache 2.4. Works in whatever folder this file lies in.
DirectoryIndex index.html
Options -MultiViews -Indexes
AddDefaultCharset utf-8

<IfModule mod_mime.c>
${lines(Object.entries(contentTypes), ([ending, type]) => `  AddType ${bare(type)} .${ending}`)}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # The path of this folder as a visitor sees it, for the page below.
  RewriteCond %{REQUEST_URI}::$1 ^/((?:.*?/)?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=BASE:%1]
  # Compressed copies lie beside the files.
${lines(
  encodings,
  ({ ending, name }) => `  RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]`,
)}
</IfModule>
ErrorDocument 404 /%{reqenv:BASE}404.html

${lines(
  compressedEndings,
  (ending) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
  ForceType "${contentTypes[ending]}"
</FilesMatch>`,
)}
<IfModule mod_headers.c>
${lines(
  encodings,
  ({ ending, name }) => `  <FilesMatch "\\.${ending}$">
    ${ending === 'br' ? 'RemoveLanguage .br' : 'RemoveEncoding .gz'}
    SetEnv no-gzip 1
    Header set Content-Encoding ${name}
  </FilesMatch>`,
)}
  <FilesMatch "\\.(${compressedEndings.join('|')})(\\.br|\\.gz)?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
${lines(securityHeaders, ([name, value]) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "${otherCacheControl}"
  <If "%{REQUEST_URI} =~ m#/(${hashedFolders.join('|')})/#">
    Header set Cache-Control "${hashedCacheControl}"
  </If>
</IfModule>
`;
}

function lines<Item>(items: readonly Item[], write: (item: Item) => string): string {
  return items.map(write).join('\n');
}
