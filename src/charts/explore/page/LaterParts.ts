/** What of a picture is not seen at first: it is put in frame by frame, so that none takes long. */
export class LaterParts {
  private readonly picture: HTMLElement;
  private parts: (() => string)[] = [];

  constructor(picture: HTMLElement) {
    this.picture = picture;
  }

  /** The parts of the picture that is drawn now; what is left of the one before is dropped. */
  show(parts: readonly (() => string)[]): void {
    this.parts = [...parts];
  }

  /** Puts in a part each frame; ends early where another picture is shown. */
  async putInTurn(): Promise<void> {
    const { parts } = this;
    while (parts === this.parts && this.putNext()) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  /** Puts in all that is left: for what is saved. */
  putAll(): void {
    while (this.putNext());
  }

  private putNext(): boolean {
    const draw = this.parts.shift();
    // Drawn by drawMarks, which escapes every word.
    if (draw) this.picture.querySelector('svg')?.insertAdjacentHTML('beforeend', draw());
    return draw !== undefined;
  }
}
