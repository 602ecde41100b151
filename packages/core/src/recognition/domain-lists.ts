import type { Leefgebied } from '../vocabulary/index.js';

/** Words of one life domain in one language, by how surely they point to it. */
export interface DomainList {
  id: Leefgebied;
  /** Names the subject itself: `schulden`, `mantelzorg*`. */
  sure?: string;
  /** Belongs to the subject in most sentences: `rekening*`. */
  usual?: string;
  /** Points there together with others: `brief`. */
  faint?: string;
}
