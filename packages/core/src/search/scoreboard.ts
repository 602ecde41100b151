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

  /** Adds a list of documents, each with its impact times the factor. */
  addAll(documents: ArrayLike<number>, impacts: ArrayLike<number>, from: number, to: number, factor: number, mass: number): void {
    const { score, covered, touched } = this;
    let { count } = this;
    for (let at = from; at < to; at += 1) {
      const document = documents[at]!;
      if (score[document] === 0) touched[count++] = document;
      score[document]! += factor * impacts[at]!;
      covered[document]! += mass;
    }
    this.count = count;
  }

  /**
   * Offers a list of documents for the current slot. Of several terms for one slot the best counts; of
   * the others only a share, because a text that says it in its own words and in everyday words says it
   * once.
   */
  offerAll(documents: ArrayLike<number>, impacts: ArrayLike<number>, from: number, to: number, factor: number, share: number): void {
    const { best, inSlot } = this;
    let { slotCount } = this;
    for (let at = from; at < to; at += 1) {
      const document = documents[at]!;
      const value = factor * impacts[at]!;
      const known = best[document]!;
      if (known === 0) {
        best[document] = value;
        inSlot[slotCount++] = document;
      } else best[document] = value > known ? value + share * known : known + share * value;
    }
    this.slotCount = slotCount;
  }

  endSlot(mass: number): void {
    const { score, covered, touched, best, inSlot } = this;
    for (let nth = 0; nth < this.slotCount; nth += 1) {
      const document = inSlot[nth]!;
      if (score[document] === 0) touched[this.count++] = document;
      score[document]! += best[document]!;
      covered[document]! += mass;
      best[document] = 0;
    }
    this.slotCount = 0;
  }

  documentAt(nth: number): number {
    return this.touched[nth]!;
  }
}
