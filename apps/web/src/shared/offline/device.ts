/** What of the diary is kept on this device, readable without opening it: whose, until when, and how many entries wait. */
export interface KeptDiary {
  readonly userId: string;
  /** Instant by the clock of the device; after it the diary is locked until its author signs in. */
  readonly until: string;
  /** When it was last taken along from the server. */
  readonly takenAt: string;
}

const keptKey = 'rssz.diary';
const unsentKey = 'rssz.diary-unsent';

/** Whether this browser can keep a diary: it needs a secure address, a database and locks between tabs. */
export function canKeepDiary(): boolean {
  return isSecureContext && 'indexedDB' in globalThis && 'locks' in navigator;
}

/** The diary that may be read here now; null when there is none or its time is over. */
export function keptDiary(now: number = Date.now()): KeptDiary | null {
  const kept = read<KeptDiary>(keptKey);
  return kept && canKeepDiary() && Date.parse(kept.until) > now ? kept : null;
}

export function noteKeptDiary(kept: KeptDiary | null): void {
  write(keptKey, kept);
}

/** How many entries of each person wait on this device; numbers only, so that a locked device can still say so. */
export function unsentOnDevice(): Readonly<Record<string, number>> {
  return read<Record<string, number>>(unsentKey) ?? {};
}

/** `place` is one diary: of a person in a project. */
export function noteUnsent(place: string, count: number): void {
  const { [place]: _old, ...others } = unsentOnDevice();
  write(unsentKey, count === 0 ? others : { ...others, [place]: count });
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A forbidden storage keeps no diary either.
  }
}
