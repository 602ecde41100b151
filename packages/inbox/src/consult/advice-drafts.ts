/** Advice that was typed and not yet given, by consult. In memory only. */
export class AdviceDrafts {
  private readonly drafts = new Map<string, string>();

  of(consultId: string): string {
    return this.drafts.get(consultId) ?? '';
  }

  change(consultId: string, text: string): void {
    if (text === '') this.drafts.delete(consultId);
    else this.drafts.set(consultId, text);
  }

  get any(): boolean {
    return [...this.drafts.values()].some((text) => text.trim() !== '');
  }

  clear(): void {
    this.drafts.clear();
  }
}
