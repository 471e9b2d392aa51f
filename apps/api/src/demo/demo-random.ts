/** A small seeded generator (mulberry32): the demonstration is the same on every machine. */
export class DemoRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 (included) to 1 (excluded). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer between two bounds, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** A UUIDv7 of a past instant, so that ids sort as if they had been made then. */
  uuid(atMs: number): string {
    const time = atMs.toString(16).padStart(12, '0');
    const random = Array.from({ length: 5 }, () =>
      Math.floor(this.next() * 0x10000)
        .toString(16)
        .padStart(4, '0'),
    );
    const variant = (0x8000 | (parseInt(random[1] ?? '0', 16) & 0x3fff)).toString(16);
    const low = `${random[2]}${random[3]}${random[4]}`;
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random[0]?.slice(1)}-${variant}-${low}`;
  }
}
