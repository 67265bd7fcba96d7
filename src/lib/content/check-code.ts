import type { Node } from 'unist';
import { CODE_LANGUAGES } from '../code/split-code.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './raw-guide.ts';

interface MarkdownNode extends Node {
  readonly name?: string | null;
  readonly lang?: string | null;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Checks that all code of an entry says its language, and stands in an artefact, whose caption says what it is for. */
export function checkCode(entry: RawEntry): readonly Problem[] {
  return walk(entry.body as MarkdownNode, entry.file, false);
}

function walk(node: MarkdownNode, file: string, hasCaption: boolean): readonly Problem[] {
  if (node.type !== 'code') {
    const isArtefact = hasCaption || node.name === 'Artefact';
    return (node.children ?? []).flatMap((child) => walk(child, file, isArtefact));
  }
  const place = `code “${(node.value ?? '').split('\n')[0]?.slice(0, 40) ?? ''}”`;
  const known: readonly string[] = CODE_LANGUAGES;
  const language =
    node.lang && known.includes(node.lang)
      ? []
      : [`write its language behind the three backticks: ${known.join(', ')}`];
  const caption = hasCaption
    ? []
    : ['put it into <Artefact caption="…">, so that a caption says what it is for'];
  return [...language, ...caption].map((message) => ({ file, place, message }));
}
