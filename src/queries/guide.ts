import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import changes from '../../content/changes.yaml?raw';
import { newestFirst } from '../lib/changes/newest-first.ts';
import { entryPath } from '../lib/urls/entry-path.ts';
import { listSentenceFields } from '../lib/content/list-paragraphs.ts';
import { parseYaml } from '../lib/content/parse-yaml.ts';
import { areaOf, orderPages, type PageLink } from '../lib/navigation/order-pages.ts';
import type { ReadablePage } from '../lib/page/find-uses.ts';
import { ROLE_IDS, type Role, type RoleId, type Stage } from '../schemas/roles.ts';
import { AREAS, REFERENCE_AREA } from '../site.ts';
import { type Change, changeSchema } from '../schemas/change.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }): number =>
  a.data.order - b.data.order;

/** The pages of the role collection, in order. */
export const getRolePages = async () => (await getCollection('role')).sort(byOrder);

/** The rows of the comparison, in order. */
export const getAspects = async () => (await getCollection('comparison')).sort(byOrder);

/** The responsibilities, in order. */
export const getResponsibilities = async () => (await getCollection('responsibilities')).sort(byOrder);

/** The steps of the learning path, in order. */
export const getSteps = async () => (await getCollection('path')).sort(byOrder);

/** All pages outside the four collections. */
export const getPages = () => getCollection('pages');

/**
 * A page outside the four collections.
 * @throws when content/pages has no such file.
 */
export async function getPage(id: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.mdx is missing; add it`);
  return entry;
}

/** The roles, in the order in which they stand side by side. */
export async function getRoles(): Promise<readonly Role[]> {
  const roles = (await getCollection('roles')).map(({ data }) => data);
  return roles.sort((a, b) => ROLE_IDS.indexOf(a.id) - ROLE_IDS.indexOf(b.id));
}

/** The roles with the given ids, in the order of the ids. */
export async function pickRoles(ids: readonly RoleId[]): Promise<readonly Role[]> {
  const roles = await getRoles();
  return ids.flatMap((id) => roles.filter((role) => role.id === id));
}

/** The stages from data to product, in order. */
export async function getStages(): Promise<readonly Stage[]> {
  return (await getCollection('stages')).map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** All sources, by title. */
export async function getSources(): Promise<readonly Source[]> {
  const sources = (await getCollection('sources')).map(({ data }) => data);
  return sources.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The glossary, in alphabetical order. */
export async function getTerms(): Promise<readonly Term[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}

/** What changed in the content, newest first. A collection would forget in which order it was written down. */
export function getChanges(): readonly Change[] {
  return newestFirst(z.array(changeSchema).parse(parseYaml(changes)));
}

/** All numbers, by id. */
export async function getFigures(): Promise<readonly Figure[]> {
  const figures = (await getCollection('figures')).map(({ data }) => data);
  return figures.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/**
 * One number.
 * @throws when content/figures.yaml has no such id; the content check reports that to authors first.
 */
export async function getFigure(id: string): Promise<Figure> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`there is no figure “${id}” in content/figures.yaml`);
  return entry.data;
}

/** Every page of the guide in reading order, with its short title for links and its heading. */
export async function getReadingOrder(): Promise<readonly (PageLink & { readonly heading: string })[]> {
  const collections = ['role', 'responsibilities', 'path', 'pages'] as const;
  const entries = (
    await Promise.all(
      collections.map(async (collection) =>
        (await getCollection(collection)).map(({ id, data }) => ({
          path: entryPath(collection, id),
          title: data.label ?? data.title,
          heading: data.title,
          answer: data.answer,
          order: data.order,
          checked: data.checked,
        })),
      ),
    )
  ).flat();
  return orderPages(entries);
}

/** What there is to read: every page of the four areas and every row of the comparison, as Markdown. */
export async function getReadablePages(): Promise<readonly ReadablePage[]> {
  const collections = ['role', 'comparison', 'responsibilities', 'path', 'pages'] as const;
  const entries = (
    await Promise.all(
      collections.map(async (collection) =>
        (await getCollection(collection)).sort(byOrder).map(({ id, data, body }) => ({
          path: entryPath(collection, id),
          title:
            collection === 'comparison'
              ? `Comparison: ${data.label ?? data.title}`
              : (data.label ?? data.title),
          text: [...listSentenceFields(data), body ?? ''].join('\n\n'),
        })),
      ),
    )
  ).flat();
  return entries.filter(({ path }) => path !== '/' && areaOf(path) !== REFERENCE_AREA);
}

/** The four areas with their question, answer and first pages, for lists of contents. */
export async function getAreas() {
  const pages = await getReadingOrder();
  return Promise.all(
    AREAS.map(async ({ id, title, path }) => {
      const overview = id === 'role' ? await getEntry('role', 'index') : await getPage(id);
      return {
        id,
        title,
        path,
        question: overview?.data.question ?? '',
        answer: overview?.data.answer ?? '',
        links: pages.filter((page) => page.path.startsWith(path) && page.path !== path).slice(0, 3),
      };
    }),
  );
}
