import type { APIContext } from 'astro';
import { dataFileList, type DataFile } from '../../../lib/data-export/data-files.ts';
import { writeJsonSchema } from '../../../lib/data-export/write-json.ts';

export const getStaticPaths = () =>
  dataFileList.map((file) => ({ params: { file: file.name }, props: { file } }));

export function GET({ props }: APIContext<{ file: DataFile }>): Response {
  return new Response(writeJsonSchema(props.file), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
