import type { shortcutTexts } from './shortcut-texts.js';

/** What a key does. */
export type Command = keyof typeof shortcutTexts.commands;

/** Each command with its keys, as `KeyboardEvent.key` names them. Arrows work in the list itself, and cannot be switched off. */
export const shortcuts: readonly { command: Command; keys: readonly string[] }[] = [
  { command: 'next', keys: ['j'] },
  { command: 'previous', keys: ['k'] },
  { command: 'open', keys: ['o'] },
  { command: 'list', keys: ['u'] },
  { command: 'take', keys: ['a'] },
  { command: 'answer', keys: ['r'] },
  { command: 'find', keys: ['/'] },
  { command: 'help', keys: ['?'] },
];

/** The part of a `KeyboardEvent` that says what was meant. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** Stepping may go on while a key is held; an act may not. */
const repeatable: ReadonlySet<Command> = new Set(['next', 'previous']);

/** The command of a key; `null` where it has none, or where the key is part of something else. */
export function commandOf({ key, ctrlKey, metaKey, altKey, repeat, isComposing }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const found = shortcuts.find(({ keys }) => keys.includes(key));
  if (found === undefined || (repeat && !repeatable.has(found.command))) return null;
  return found.command;
}
