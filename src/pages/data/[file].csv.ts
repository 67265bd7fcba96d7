import type { APIContext } from 'astro';
import { dataFileList } from '../../lib/data-export/data-files.ts';
import {
  contentFileNames,
  listItems,
  listRows,
  type ContentFileName,
} from '../../lib/data-export/list-items.ts';
import { writeCsv } from '../../lib/data-export/write-csv.ts';
import { getGuideData } from '../../queries/guide-data.ts';

export const getStaticPaths = () =>
  contentFileNames.flatMap((file) => {
    const columns = dataFileList.find(({ name }) => name === file)?.columns;
    return columns ? [{ params: { file }, props: { file, columns } }] : [];
  });

interface Props extends Record<string, unknown> {
  file: ContentFileName;
  columns: readonly string[];
}

export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { file, columns } = props;
  const items = listItems(file, await getGuideData(), site?.href ?? '/');
  return new Response(writeCsv(columns, listRows(file, items)), { headers: { 'content-type': 'text/csv' } });
}
