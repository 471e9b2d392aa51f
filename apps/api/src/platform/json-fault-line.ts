const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * The line, from one, at which a text stops being JSON; null when it is JSON. The engine's own message names a position
 * only sometimes, and people correct files by lines.
 *
 * @example jsonFaultLine('{\n "a": }') // 2
 */
export function jsonFaultLine(text: string): number | null {
  const reader = new JsonReader(text);
  const fault = reader.fault();
  return fault === null ? null : text.slice(0, fault).split('\n').length;
}

/** Reads JSON by its grammar and remembers only how far it got. */
class JsonReader {
  private at = 0;

  constructor(private readonly text: string) {}

  fault(): number | null {
    const whole = this.value() && this.eat(SPACE) && this.at === this.text.length;
    return whole ? null : this.at;
  }

  private value(): boolean {
    this.eat(SPACE);
    const sign = this.text[this.at];
    if (sign === '{') return this.list('}', () => this.member());
    if (sign === '[') return this.list(']', () => this.value());
    return this.eat(STRING) || this.eat(NUMBER) || this.eat(WORD);
  }

  private member(): boolean {
    this.eat(SPACE);
    return this.eat(STRING) && this.sign(':') && this.value();
  }

  private list(end: string, item: () => boolean): boolean {
    this.at += 1;
    if (this.sign(end)) return true;
    do {
      if (!item()) return false;
    } while (this.sign(','));
    return this.sign(end);
  }

  private sign(expected: string): boolean {
    this.eat(SPACE);
    if (this.text[this.at] !== expected) return false;
    this.at += 1;
    return true;
  }

  private eat(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
