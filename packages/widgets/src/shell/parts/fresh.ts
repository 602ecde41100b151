import { keyed } from 'lit/directives/keyed.js';

/**
 * Text that changes while its step is shown. A page translator puts what it translated into elements
 * of its own, and a change of the text before would go unseen; so a new text comes as a new node.
 */
export function fresh(text: string): unknown {
  return keyed(text, text);
}
