import { listHtml, listRecords, toUrl, readSynonyms, indexScript, textScript, bundleEngine } from '../../src/integrations/search-assets.ts';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import { createSearch } from '../../src/lib/search/search.ts';
import { describeAnswer } from '../../src/lib/search/describe-answer.ts';
const out = process.argv[2];
const pages = (await listHtml(out)).map(f => ({ url: toUrl(f), html: readFileSync(out + '/' + f, 'utf8') }));
const records = listRecords(pages);
const syn = await readSynonyms();
const words = records.reduce((n, r) => n + r.text.split(' ').length, 0);
const ix = indexScript(records, syn, '');
console.log(records.length, 'sections', words / records.length, 'words each; index gz', gzipSync(ix, { level: 9 }).length, 'per section', gzipSync(ix).length / records.length, 'text gz', gzipSync(textScript(records)).length);
const s = createSearch(JSON.parse(JSON.stringify(buildIndex(records, syn))));
for (const q of process.argv.slice(3)) { const a = s(q, 4); console.log(`\n[${q}] ${describeAnswer(q, a)} near=${a.near}`); for (const h of a.hits) console.log('   ', h.score.toFixed(2), h.url, '|', h.heading); }
