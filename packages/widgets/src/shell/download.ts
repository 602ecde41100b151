/**
 * Gives the person a file that was made here, on the device. A link to an object URL is no request, and a strict
 * Content-Security-Policy has nothing against it.
 */
export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
