import {
  compressedEndings,
  contentTypes,
  hashedCacheControl,
  hashedFolders,
  otherCacheControl,
  securityHeaders,
} from './host-headers.ts';

const hashed = `/(${hashedFolders.join('|')})/`;

/**
 * Writes an example for nginx with the guide at the root of a host name.
 * @returns text of the file, to be included inside `http { … }`
 */
export function writeNginxExample(): string {
  const bare = Object.entries(contentTypes).map(([ending, type]) => [type.split(';')[0], ending] as const);
  return `# Include this inside http { … }, with server_name and root changed.
map $uri $guide_cache {
  default "${otherCacheControl}";
  "~*${hashed}" "${hashedCacheControl}";
}
server {
  listen 80;
  server_name guide.example.org;
  root /var/www/guide;

  absolute_redirect off;
  index index.html;
  error_page 404 /404.html;
  # Below the root of a host name, name the folder once more:
  # location /guide/ { error_page 404 /guide/404.html; }

  types {
${bare.map(([type, ending]) => `    ${type} ${ending};`).join('\n')}
  }
  charset utf-8;
  charset_types ${[...new Set(compressedEndings.map((ending) => contentTypes[ending]?.split(';')[0]))].filter((type) => type !== 'text/html').join(' ')};

  # Compressed copies lie beside the files. The second line needs the module ngx_brotli.
  gzip_static on;
  # brotli_static on;
  gzip_vary on;

${securityHeaders.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $guide_cache always;
}
`;
}

/**
 * Writes an example for Caddy 2 with the guide at the root of a host name.
 * @returns text of the file
 */
export function writeCaddyExample(): string {
  const types = Object.entries(contentTypes).filter(([ending]) =>
    /^(?:csv|epub|md|webmanifest)$/.test(ending),
  );
  return `# Change the host name and the folder.
guide.example.org {
	root * /var/www/guide
	header {
${securityHeaders.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@hashed path_regexp ${hashed}
	@other not path_regexp ${hashed}
	header @hashed Cache-Control "${hashedCacheControl}"
	header @other Cache-Control "${otherCacheControl}"
${types.map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`).join('\n')}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		header Content-Type "${contentTypes['html']}"
		file_server
	}
}
`;
}
