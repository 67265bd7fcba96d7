import type { APIContext } from 'astro';
import { dataFiles } from '../../lib/data-export/data-files.ts';
import { contentFileNames, listItems, type ContentFileName } from '../../lib/data-export/list-items.ts';
import { writeDataJson } from '../../lib/data-export/write-json.ts';
import { TEXT_LICENCE } from '../../lib/editions/licence.ts';
import { getGuideData } from '../../queries/guide-data.ts';

export const getStaticPaths = () => contentFileNames.map((file) => ({ params: { file }, props: { file } }));

export async function GET({ props, site }: APIContext<{ file: ContentFileName }>): Promise<Response> {
  const items = listItems(props.file, await getGuideData(), site?.href ?? '/');
  return new Response(writeDataJson(dataFiles[props.file], items, TEXT_LICENCE.name), {
    headers: { 'content-type': 'application/json' },
  });
}
