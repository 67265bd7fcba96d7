import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import diff from 'shiki/langs/diff.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import yaml from 'shiki/langs/yaml.mjs';

/** The languages that code in content may be written in; `text` is printed as it stands. */
export const CODE_LANGUAGES = ['text', 'python', 'yaml', 'json', 'diff'] as const;

/** What a piece of code is for the eye: a keyword or an added line, a value or a removed line, a name of a function. */
type CodeKind = 'k' | 's' | 'f';

/** A run of code of one kind; without a kind it is printed in the colour of text. */
export interface CodePart {
  readonly text: string;
  readonly kind?: CodeKind;
}

// Shiki paints in colours, and pages may not have any in their markup; so each kind has a colour that stands for it.
const REST = '#000000';
const KINDS: Readonly<Record<string, CodeKind>> = { '#00000A': 'k', '#00000B': 's', '#00000C': 'f' };
const [KEYWORD, VALUE, FUNCTION] = Object.keys(KINDS);

const SCOPES: readonly (readonly [scopes: readonly string[], colour: string | undefined])[] = [
  [['keyword', 'storage', 'constant.language', 'markup.inserted'], KEYWORD],
  [['string', 'storage.type.string', 'storage.type.format', 'constant.numeric', 'markup.deleted'], VALUE],
  [['entity.name.function'], FUNCTION],
  [['keyword.operator', 'entity.name.tag', 'support.type.property-name'], REST],
  [['keyword.operator.logical'], KEYWORD],
];

let highlighter: HighlighterCore | undefined;

/**
 * Splits code into runs of one kind, by the grammars that editors use. Neighbours of one kind are one run, and white
 * space belongs to the run before it.
 * @param code the code, lines separated by `\n`
 * @param language one of {@link CODE_LANGUAGES}
 * @returns the runs in order; their texts, joined, are the code
 */
export function splitCode(code: string, language: string): readonly CodePart[] {
  if (language === 'text') return [{ text: code }];
  highlighter ??= createHighlighterCoreSync({
    engine: createJavaScriptRegexEngine(),
    langs: [diff, json, python, yaml],
    themes: [
      {
        name: 'kinds',
        type: 'light',
        fg: REST,
        bg: '#FFFFFF',
        settings: SCOPES.map(([scope, foreground]) => ({
          scope: [...scope],
          settings: { foreground: foreground ?? REST },
        })),
      },
    ],
  });
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme: 'kinds' });
  const parts: CodePart[] = [];
  const add = (text: string, kind: CodeKind | undefined): void => {
    const last = parts.at(-1);
    if (last && (last.kind === kind || text.trim() === '')) {
      parts[parts.length - 1] = { ...last, text: last.text + text };
    } else parts.push(kind ? { text, kind } : { text });
  };
  lines.forEach((line, index) => {
    if (index > 0) add('\n', undefined);
    for (const { content, color = REST } of line) add(content, KINDS[color.toUpperCase()]);
  });
  return parts;
}
