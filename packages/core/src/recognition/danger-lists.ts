/** What a danger is about; decides which life domains it points to and which words may take it back. */
export type DangerKind =
  | 'geweld'
  | 'seksueel'
  | 'dwang'
  | 'leven'
  | 'vermist'
  | 'dak'
  | 'energie'
  | 'eten'
  | 'kindalleen'
  | 'verward'
  | 'acuut';

/** Phrases of one kind and level in one language, as a reviewer reads them. */
export interface DangerList {
  kind: DangerKind;
  level: 'nu' | 'vandaag';
  patterns: string;
}
