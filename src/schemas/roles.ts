import { z } from 'astro/zod';
import { addressSchema, idSchema, lineSchema } from './entry.ts';

/** Role ids in the order in which roles stand side by side. */
export const ROLE_IDS = [
  'ai-engineer',
  'ml-engineer',
  'data-scientist',
  'software-engineer',
  'data-engineer',
  'mlops-engineer',
  'research-engineer',
] as const;
export const roleIdSchema = z.enum(ROLE_IDS, { error: `write one of: ${ROLE_IDS.join(', ')}` });
export type RoleId = (typeof ROLE_IDS)[number];

/** Where a role has a page of its own. The others stand in the comparison. */
export const ROLE_PAGES: Readonly<Partial<Record<RoleId, string>>> = {
  'ai-engineer': '/role/',
  'ml-engineer': '/role/ml-engineer/',
};

export const roleSchema = z.strictObject({
  id: roleIdSchema.describe('Used in addresses.'),
  name: lineSchema.describe('Full name, in the singular, such as machine learning engineer.'),
  short: lineSchema.describe('Name for table heads and charts, such as ML engineer.'),
  ink: z.enum(['ai', 'ml']).optional().describe('The printing ink. Only the two main roles have one.'),
  oneLine: lineSchema.describe('What the role does, in one sentence.'),
  definingTask: lineSchema.describe('The task that makes the role what it is.'),
  owns: z.array(lineSchema).min(1).describe('What this person is answerable for.'),
  doesNotOwn: z.array(lineSchema).min(1).describe('What this person is not answerable for.'),
  alsoCalled: z.array(lineSchema).describe('Other titles for the same work.'),
  codes: z
    .array(
      z.strictObject({
        scheme: lineSchema.describe('The classification, such as ESCO v1.1.1.'),
        code: lineSchema.describe('The code, or “none”.'),
        label: lineSchema.optional().describe('The name used there.'),
        note: lineSchema.describe('What a reader should know about the match.'),
        sources: z.array(idSchema).default([]).describe('Ids from sources.yaml.'),
      }),
    )
    .describe('How official and commercial classifications file the role.'),
  sources: z.array(idSchema).min(1).describe('Ids from sources.yaml.'),
});
export type Role = z.infer<typeof roleSchema>;

/** How much of a stage belongs to a role: 0 rarely, 1 part of the job, 2 core of the job. */
const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2)], {
  error: 'write 0 (rarely), 1 (part of the job) or 2 (core of the job)',
});
export type Level = z.infer<typeof levelSchema>;

export const stageSchema = z.strictObject({
  id: idSchema,
  order: z.int().min(1).describe('Place on the way from data to product, from 1.'),
  title: lineSchema.describe('One word, such as Training.'),
  group: z.enum(['Data', 'Model', 'Product']).describe('The part of the way from data to product.'),
  summary: lineSchema.describe('What happens there, in a few words.'),
  href: addressSchema.describe('The page or section that says more.'),
  levels: z.partialRecord(roleIdSchema, levelSchema).describe('Per role: 0, 1 or 2. Our reading.'),
});
export type Stage = z.infer<typeof stageSchema>;
