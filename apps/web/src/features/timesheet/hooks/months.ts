/** The month so many months away. Example: `monthBy('2024-01', -1)` → `'2023-12'`. */
export function monthBy(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A month of the address; the month of `today` when it is none. */
export function monthOr(text: string, today: string): string {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7);
}

/** First and last day of a month. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { first: `${month}-01`, last: `${month}-${String(last).padStart(2, '0')}` };
}
