import { LayTable } from '../lay-table.js';
import { addictionWords } from './addiction.js';
import { broadServiceWords } from './broad-services.js';
import { healthWords } from './health.js';
import { housingWords } from './housing.js';
import { languageRulesWords } from './language-rules.js';
import { mindWords } from './mind.js';
import { moneyWords } from './money.js';
import { parentingWords } from './parenting.js';
import { relationWords } from './relations.js';
import { safetyWords } from './safety.js';
import { schoolWords } from './school.js';
import { workWords } from './work.js';

const data = [
  moneyWords,
  housingWords,
  workWords,
  healthWords,
  mindWords,
  parentingWords,
  schoolWords,
  relationWords,
  addictionWords,
  safetyWords,
  languageRulesWords,
  broadServiceWords,
];

let table: LayTable | undefined;

/** The table of everyday words, read when first asked for: about 3,500 words and phrases in 150 lines. */
export function layTable(): LayTable {
  table ??= new LayTable(data.flatMap(linesOf));
  return table;
}

function linesOf(lines: string): string[] {
  return lines.split('\n').filter((line) => /[=~]/.test(line));
}
