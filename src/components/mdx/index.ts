import Artefact from './Artefact.astro';
import Cite from './Cite.astro';
import CodeBlock from './CodeBlock.astro';
import ComparisonTable from './ComparisonTable.astro';
import Figure from './Figure.astro';
import MarkdownTable from './MarkdownTable.astro';
import Note from './Note.astro';
import TitleMap from './TitleMap.astro';

/** Everything that content may use, and what Markdown’s own tables and code become. */
export const mdxComponents = {
  Artefact,
  Cite,
  ComparisonTable,
  Figure,
  Note,
  TitleMap,
  pre: CodeBlock,
  table: MarkdownTable,
};
