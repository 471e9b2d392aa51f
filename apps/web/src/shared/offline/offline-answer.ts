import { keptDiary } from './device.ts';
import { answerNow, leastOf, type KeptAnswer } from './kept-answer.ts';
import { keptRow } from './offline-paths.ts';
import { openVault, type Sealed, type Vault } from './vault.ts';

/** Answers a request from what this device keeps; null when it keeps nothing of it or the diary is locked. */
export async function offlineAnswer(request: Request): Promise<Response | null> {
  const kept = keptDiary();
  const row = keptRow(new URL(request.url));
  const vault = kept && row ? await openVault(kept.userId) : null;
  const sealed = vault && row ? await vault.db.get<Sealed>(row) : undefined;
  if (!vault || !row || !sealed) return null;
  const value = answerNow(row, await vault.open<KeptAnswer>(row, sealed), new Date().toISOString());
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

/** Keeps answers by their address; together, so that the device never holds half of a picture. */
export async function keepAnswers(vault: Vault, answers: readonly (readonly [string, unknown])[]): Promise<void> {
  const savedAt = new Date().toISOString();
  const rows: Record<string, Sealed> = {};
  for (const [address, value] of answers) {
    const row = keptRow(new URL(`/api/v1/${address}`, location.origin));
    if (row) rows[row] = await vault.seal(row, { savedAt, value: leastOf(row, value) } satisfies KeptAnswer);
  }
  const gone = (await vault.db.keys()).filter((row) => row.startsWith('answer:') && !(row in rows));
  await vault.db.put(rows);
  await vault.db.remove(gone);
}
