import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parseYaml } from './lib/content/parse-yaml.ts';
import { aspectSchema } from './schemas/comparison.ts';
import { figureSchema } from './schemas/figure.ts';
import { pageSchema } from './schemas/page.ts';
import { responsibilitySchema } from './schemas/responsibility.ts';
import { roleSchema, stageSchema } from './schemas/roles.ts';
import { sourceSchema } from './schemas/source.ts';
import { stepSchema } from './schemas/step.ts';
import { termSchema } from './schemas/term.ts';

const prose = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/[^_]*.mdx' });
const data = (name: string) =>
  file(`content/${name}.yaml`, { parser: (text) => parseYaml(text) as { id: string }[] });

export const collections = {
  role: defineCollection({ loader: prose('role'), schema: pageSchema }),
  comparison: defineCollection({ loader: prose('comparison'), schema: aspectSchema }),
  responsibilities: defineCollection({ loader: prose('responsibilities'), schema: responsibilitySchema }),
  path: defineCollection({ loader: prose('path'), schema: stepSchema }),
  pages: defineCollection({ loader: prose('pages'), schema: pageSchema }),
  roles: defineCollection({ loader: data('roles'), schema: roleSchema }),
  stages: defineCollection({ loader: data('stages'), schema: stageSchema }),
  sources: defineCollection({ loader: data('sources'), schema: sourceSchema }),
  figures: defineCollection({ loader: data('figures'), schema: figureSchema }),
  glossary: defineCollection({ loader: data('glossary'), schema: termSchema }),
};
