import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Statements that were looked for and not found in a text we could read, or found and not believed: no page may
 * make them until somebody has read the primary source. Each with a sentence that would make it.
 */
const UNVERIFIED: readonly (readonly [statement: string, pattern: RegExp, sentence: string])[] = [
  ['growth of AI specialists to 2030', /\b82\s?(?:%|per cent).*\b2030\b/, 'It grows by 82% to 2030.'],
  ['TypeScript as most used language', /\bOctoverse\b/i, 'GitHub’s Octoverse puts TypeScript first.'],
  ['adverts added in the US, 2023 to 2025', /\b75,000\b/, 'Employers added 75,000 adverts.'],
  ['length and price of AWS exams', /\b(?:130|170) minutes\b/, 'The exam takes 170 minutes.'],
  ['the ML Test Score rubric', /\bML Test Score\b/i, 'Use the ML Test Score.'],
  ['Google’s MLOps levels', /\bMLOps level\b/i, 'Teams at MLOps level 0 do it by hand.'],
  [
    'throughput of PagedAttention',
    /\b2(?:-|–|x? to )4x?\s?(?:times|x|the throughput)/i,
    'It gives 2-4x more.',
  ],
  [
    'papers whose abstract was not read',
    /arxiv\.org\/\w+\/(?:1603\.09320|1706\.03762|2203\.02155|1503\.02531|1803\.09010)/,
    'https://arxiv.org/abs/1706.03762',
  ],
  ['hours of the crash course', /\b15[- ]hours?\b|\b130\+? exercises\b/, 'Google lists 15 hours.'],
  ['private pay sites', /\bLevels\.fyi\b|\bGlassdoor\b/i, 'Levels.fyi gives the median.'],
  ['memory and context length', /\bquadratic(?:ally)?\b[^.]*\bcontext\b/i, 'It is quadratic in the context.'],
  ['pay of posts without AI skills', /\b77,600\b/, 'They pay $77,600.'],
  ['shares for fine-tuning that conflict', /\b(?:30\.8|25\.6)\s?%/, 'Fine-tuning stands in 30.8%.'],
];

// What readers ask is no statement of ours.
const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:mdx|yaml)$/.test(name) && !name.startsWith('questions'),
);

test.each(UNVERIFIED)('no content states what is not verified: %s', (_, pattern, sentence) => {
  expect(sentence).toMatch(pattern);
  const places = files.flatMap((name) =>
    readFileSync(join('content', name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(places).toEqual([]);
});
