/** Milliseconds that a browser gets to fetch the file from the page. */
const patience = 60_000;

/** Hands over what is kept as a file that other software reads (AVG, article 20), made here. */
export function downloadJson(content: unknown, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
