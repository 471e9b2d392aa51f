const millisecondsOfDay = 86_400_000;

/** Position of a calendar day on a line, in days. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;
}

/** First days of every n-th month between two days, both included. */
export function quarterStarts(from: string, to: string, everyMonths: number): string[] {
  const starts: string[] = [];
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  for (let month = first; month <= last; month += everyMonths) {
    starts.push(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  }
  return starts;
}

interface EndLabel {
  key: string;
  y: number;
  text: string;
}

/** Labels from the top down, none nearer to the next than the gap. */
export function spreadLabels(labels: readonly (EndLabel | null | undefined)[], gap: number): EndLabel[] {
  const sorted = labels.filter((label) => label !== null && label !== undefined).sort((a, b) => a.y - b.y);
  const spread: EndLabel[] = [];
  for (const label of sorted) {
    const above = spread.at(-1);
    spread.push({ ...label, y: above ? Math.max(label.y, above.y + gap) : label.y });
  }
  return spread;
}
