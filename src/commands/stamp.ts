/**
 * Sets the home address in a finished build: `npm run stamp -- https://example.org/guide/`.
 */
import { resolve } from 'node:path';
import { changeHome } from '../integrations/home-record.ts';
import { readHomeAddress } from '../lib/urls/home-address.ts';

const [address = '', folder = 'dist'] = process.argv.slice(2);
try {
  const home = readHomeAddress(address);
  const files = await changeHome(resolve(folder), home);
  console.log(`${files.length} files in ${folder} name ${home}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
