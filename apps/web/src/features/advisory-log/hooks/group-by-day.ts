/** The logs of one day in the order they came, with the minutes that count. */
export interface LogDayGroup<Log> {
  heldOn: string;
  minutes: number;
  logs: Log[];
}

interface DatedLog {
  heldOn: string;
  minutes: number;
  voided: unknown;
}

/** Splits a list ordered by day into days; voided logs are shown but add no hours. */
export function groupByDay<Log extends DatedLog>(logs: readonly Log[]): LogDayGroup<Log>[] {
  const days: LogDayGroup<Log>[] = [];
  for (const log of logs) {
    const open = days.at(-1);
    const day = open?.heldOn === log.heldOn ? open : { heldOn: log.heldOn, minutes: 0, logs: [] };
    if (day !== open) days.push(day);
    day.logs.push(log);
    day.minutes += log.voided ? 0 : log.minutes;
  }
  return days;
}
