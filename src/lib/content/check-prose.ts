import { checkComponents } from './check-components.ts';
import { fieldOf, idOf } from './field-of.ts';
import { knownIds } from './known-ids.ts';
import type { Problem } from './problem.ts';
import type { RawEntry, RawGuide } from './raw-guide.ts';
import { readProse } from './read-prose.ts';

/** Checks the body of one entry. */
export function checkProse(entry: RawEntry, guide: RawGuide): readonly Problem[] {
  const prose = readProse(entry.body);
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ file: entry.file, place: `line ${line}`, message });
  };

  for (const { line, message } of prose.problems) report(line, message);

  const seen = new Set<string>();
  for (const { line, depth, id, text } of prose.headings) {
    if (depth === 1) report(line, 'start headings at ##; the title comes from the front matter');
    if (depth > 3) report(line, 'use ## and ### only');
    if (id === '') report(line, `give the heading a permanent id: ${'#'.repeat(depth)} ${text} {#its-id}`);
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      report(line, `write the id “${id}” in lower-case words and hyphens`);
    if (id !== '' && seen.has(id))
      report(line, `the id “${id}” is used twice on this page; give one another id`);
    seen.add(id);
  }

  const figures = new Map(guide.data.figures.map((figure) => [idOf(figure), figure]));
  const isFigure = knownIds(guide, 'figures');
  const isSource = knownIds(guide, 'sources');
  const isTerm = knownIds(guide, 'glossary');
  const aspects = new Set(
    guide.entries.filter(({ collection }) => collection === 'comparison').map(({ id }) => id),
  );
  const told = new Set<string>();
  for (const { line, id, short, section } of prose.figures) {
    if (!isFigure(id)) {
      report(line, `there is no figure “${id}” in content/figures.yaml; add it or correct the id`);
      continue;
    }
    const sample = JSON.stringify([
      section,
      ...['population', 'place', 'period'].map((key) => fieldOf(figures.get(id), key)),
    ]);
    if (short && !told.has(sample)) {
      report(
        line,
        `print “${id}” in full: no figure of the same population, place and period stands before it in this section`,
      );
    }
    if (!short) told.add(sample);
  }
  for (const { line, id } of prose.cites) {
    if (!isSource(id))
      report(line, `there is no source “${id}” in content/sources.yaml; add it or correct the id`);
  }
  for (const { line, text } of prose.amounts) {
    report(
      line,
      `“${text}” is typed into prose; put the number into content/figures.yaml and write <Figure id="…" />`,
    );
  }
  problems.push(...checkComponents(prose.elements, entry.file, aspects));
  for (const { line, url } of prose.links) {
    if (!/^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?|#[a-z0-9-]+|\/(try-both\/)?[\w-]+\.[\w.-]+)$/.test(url)) {
      report(
        line,
        `write the link “${url}” from the root with a closing slash, such as /role/#levels; cite outside pages with <Cite>`,
      );
    }
    const term = /^\/glossary\/#(.*)$/.exec(url)?.[1];
    if (term !== undefined && !isTerm(term)) {
      report(line, `there is no term “${term}” in content/glossary.yaml; add it or correct the link`);
    }
  }
  return problems;
}
