import * as z from 'zod';

/** Items on a page where nobody says how many, and at most. */
const usualSize = 50;
const largestSize = 500;

export const pageQuery = {
  page: z.coerce.number().int().min(1).default(1),
  per_page: z.coerce.number().int().min(1).max(largestSize).default(usualSize),
};

export interface PageQuery {
  page: number;
  per_page: number;
}

/** One page in the envelope of HSDS; after the last page there are empty ones. */
export function pageOf<Item, Shown>(
  items: readonly Item[],
  { page, per_page }: PageQuery,
  show: (item: Item) => Shown,
) {
  const contents = items.slice((page - 1) * per_page, page * per_page).map(show);
  const total = Math.ceil(items.length / per_page);
  return {
    total_items: items.length,
    total_pages: total,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= total,
    empty: contents.length === 0,
    contents,
  };
}
