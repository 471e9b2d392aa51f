/** For how many days nobody has been in contact with some of the units, by their order in the demonstration. */
const SILENT_DAYS: Readonly<Record<number, number>> = { 8: 64, 15: 71, 22: 92, 30: 118 };

/** Days of silence up to today; zero for a unit that is looked after. */
export function silentDays(unitIndex: number): number {
  return SILENT_DAYS[unitIndex] ?? 0;
}
