/** Neighbouring hits of one page. */
export interface HitGroup<H> {
  readonly page: string;
  readonly area: string;
  readonly hits: readonly H[];
}

/** Puts neighbours of the same page under one title; the order of the hits stays as it is. */
export function groupHits<H extends { readonly page: string; readonly area: string }>(
  hits: readonly H[],
): HitGroup<H>[] {
  const groups: { page: string; area: string; hits: H[] }[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.page === hit.page && last.area === hit.area) last.hits.push(hit);
    else groups.push({ page: hit.page, area: hit.area, hits: [hit] });
  }
  return groups;
}
