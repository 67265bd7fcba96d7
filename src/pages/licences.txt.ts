import type { APIRoute } from 'astro';
import font from '../fonts/OFL.txt?raw';
import fuse from '../../node_modules/fuse.js/LICENSE?raw';
import tailwind from '../../node_modules/tailwindcss/LICENSE?raw';
import { shippedWorks } from '../lib/licences/shipped-works.ts';
import { writeLicences } from '../lib/licences/write-licences.ts';
import { SITE } from '../site.ts';

const texts: Readonly<Record<string, string>> = {
  '@fontsource/atkinson-hyperlegible-next': font,
  'fuse.js': fuse,
  tailwindcss: tailwind,
};

/** The licences of what others made and readers get. */
export const GET: APIRoute = () => {
  const works = shippedWorks.map((work) => {
    const text = texts[work.package];
    if (text === undefined)
      throw new Error(`src/pages/licences.txt.ts has no licence text for ${work.package}`);
    return { ...work, text };
  });
  return new Response(writeLicences(SITE.name, works));
};
