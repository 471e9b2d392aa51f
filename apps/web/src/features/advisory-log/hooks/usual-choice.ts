/** What the person chose last time, offered again: most days are spent in the same unit on the same activity. */
export interface UsualChoice {
  unitId: string;
  keyActivity: string;
  mode: string;
}

const keyOf = (userId: string): string => `rssz.log-usual.${userId}`;

export function readUsualChoice(userId: string): Partial<UsualChoice> {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(userId)) ?? '{}') ?? {}) as Partial<UsualChoice>;
  } catch {
    return {};
  }
}

export function keepUsualChoice(userId: string, choice: UsualChoice): void {
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(choice));
  } catch {
    // Only a convenience is lost when the storage is full or forbidden.
  }
}
