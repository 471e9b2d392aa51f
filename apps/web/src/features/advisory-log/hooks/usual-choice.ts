/** What the person chose last time, offered again: most days are spent in the same unit on the same activity. */
export interface UsualChoice {
  unitId: string;
  keyActivity: string;
  mode: string;
}

const keyOf = (owner: string): string => `rssz.log-usual.${owner}`;

export function readUsualChoice(owner: string): Partial<UsualChoice> {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(owner)) ?? '{}') ?? {}) as Partial<UsualChoice>;
  } catch {
    return {};
  }
}

export function keepUsualChoice(owner: string, choice: UsualChoice): void {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(choice));
  } catch {
    // Only a convenience is lost when the storage is full or forbidden.
  }
}
