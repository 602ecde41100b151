/**
 * Puts a text where the cursor of a field is, apart from what is there already, as if it were typed: the browser's
 * undo takes it away again, and the field says that it changed.
 */
export function insertAtCursor(field: HTMLTextAreaElement, text: string): void {
  const { value, selectionEnd } = field;
  const before = value.slice(0, selectionEnd);
  const after = value.slice(selectionEnd);
  field.focus();
  // Behind what is selected: nothing that was typed is overwritten.
  field.setSelectionRange(selectionEnd, selectionEnd);
  const whole = `${gapAfter(before)}${text}${gapBefore(after)}`;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's undo; below is what happens without it
  if (document.execCommand('insertText', false, whole)) return;
  field.setRangeText(whole, selectionEnd, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function gapAfter(before: string): string {
  if (before.trim() === '' || before.endsWith('\n\n')) return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}

function gapBefore(after: string): string {
  return after === '' || after.startsWith('\n\n') ? '' : '\n\n';
}
