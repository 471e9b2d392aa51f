/** Works through a list with two pages side by side: one loads while the other is looked at. */
export async function inLanes<Item>(items: readonly Item[], work: (lane: number, item: Item) => Promise<void>) {
  const waiting = [...items];
  const lane = async (number: number) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(number, item);
  };
  await Promise.all([lane(1), lane(2)]);
}
