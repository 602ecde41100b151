/** Scores of documents while a query is answered; kept between queries so that nothing is allocated. */
export class Scoreboard {
  score = new Float32Array(0);
  /** The mass of the slots that a document answers. */
  covered = new Float32Array(0);
  /** The best of the current slot. */
  private best = new Float32Array(0);
  private touched = new Uint32Array(0);
  private inSlot = new Uint32Array(0);
  private slotCount = 0;
  count = 0;

  /** Makes room for so many documents, and wipes what the last query left. */
  begin(documents: number): void {
    for (let nth = 0; nth < this.count; nth += 1) {
      const document = this.touched[nth]!;
      this.score[document] = 0;
      this.covered[document] = 0;
    }
    this.count = 0;
    if (this.score.length >= documents) return;
    const room = Math.ceil(documents * 1.2) + 16;
    this.score = new Float32Array(room);
    this.covered = new Float32Array(room);
    this.best = new Float32Array(room);
    this.touched = new Uint32Array(room);
    this.inSlot = new Uint32Array(room);
  }

  /** Of several terms for one slot the best counts, not their sum. */
  offer(document: number, value: number): void {
    const known = this.best[document]!;
    if (known === 0) {
      this.best[document] = value;
      this.inSlot[this.slotCount++] = document;
    } else if (value > known) this.best[document] = value;
  }

  endSlot(mass: number): void {
    for (let nth = 0; nth < this.slotCount; nth += 1) {
      const document = this.inSlot[nth]!;
      this.add(document, this.best[document]!, mass);
      this.best[document] = 0;
    }
    this.slotCount = 0;
  }

  add(document: number, value: number, mass: number): void {
    if (this.score[document] === 0) this.touched[this.count++] = document;
    this.score[document]! += value;
    this.covered[document]! += mass;
  }

  documentAt(nth: number): number {
    return this.touched[nth]!;
  }
}
