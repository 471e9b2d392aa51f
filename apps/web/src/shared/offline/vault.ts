import { deleteDatabase, openDatabase, type DeviceDatabase } from './database.ts';
import { keptDiary, noteKeptDiary } from './device.ts';

/** Enciphered bytes with what is needed to open them besides the key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The open diary of a person on this device. Everything that goes in is enciphered, each row bound to its name. */
export interface Vault {
  readonly userId: string;
  readonly db: DeviceDatabase;
  seal(name: string, value: unknown): Promise<Sealed>;
  open<T>(name: string, sealed: Sealed): Promise<T>;
  sealBytes(name: string, bytes: BufferSource): Promise<Sealed>;
  openBytes(name: string, sealed: Sealed): Promise<ArrayBuffer>;
}

const keyRow = 'key';
const algorithm = 'AES-GCM';
/** What stays when a diary is locked: entries that nobody has received yet. */
const isOfEntries = (row: string): boolean => /^(outbox|photo|aside):/.test(row);
const held = new Map<string, Vault>();

/** The diary of a person, when it is open here; null when it is locked, its time is over or it was never kept. */
export async function openVault(userId: string): Promise<Vault | null> {
  if (keptDiary(0)?.userId !== userId) {
    held.delete(userId);
    return null;
  }
  if (!keptDiary()) {
    await lockVault(userId);
    return null;
  }
  const known = openOne(userId);
  if (known) return known;
  const db = await openDatabase(userId);
  const key = await db.get<CryptoKey>(keyRow);
  if (!key) {
    db.close();
    return null;
  }
  return hold(vaultOf(userId, db, key));
}

/**
 * Opens the diary with the key that the server gave after signing in. The browser keeps it in a form that no script can
 * read, until the diary is locked.
 */
export async function unlockVault(userId: string, secret: string, until: string): Promise<Vault> {
  const before = keptDiary();
  if (before && before.userId !== userId) await lockVault(before.userId);
  const bytes = Uint8Array.from(atob(secret), (char) => char.charCodeAt(0));
  const given = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
  const db = openOne(userId)?.db ?? (await openDatabase(userId));
  const key = await keyOfEntries(userId, db, given);
  await db.put({ [keyRow]: key });
  noteKeptDiary({ userId, until, takenAt: new Date().toISOString() });
  return hold(vaultOf(userId, db, key));
}

/**
 * The key that opens the entries kept here. After the secret of the installation has changed that is the one held so far; when
 * it is gone too, what nobody can open is put aside, not deleted, and the diary begins anew.
 */
async function keyOfEntries(userId: string, db: DeviceDatabase, given: CryptoKey): Promise<CryptoKey> {
  const former = await db.get<CryptoKey>(keyRow);
  const rows = (await db.keys()).filter((row) => row.startsWith('outbox:'));
  for (const row of rows) {
    const sealed = await db.get<Sealed>(row);
    const opens = (key: CryptoKey) =>
      vaultOf(userId, db, key)
        .openBytes(row, sealed!)
        .then(
          () => true,
          () => false,
        );
    if (await opens(given)) continue;
    if (former && (await opens(former))) return former;
    await db.put({ [`aside:${Date.now()}:${row}`]: sealed });
    await db.remove([row]);
  }
  return given;
}

/** Throws the key away with everything that the server can give again; entries that wait stay, unreadable. */
export async function lockVault(userId: string): Promise<void> {
  if (keptDiary(0)?.userId === userId) noteKeptDiary(null);
  const known = openOne(userId);
  held.delete(userId);
  const db = known?.db ?? (await openDatabase(userId));
  const rows = await db.keys();
  await db.remove(rows.filter((row) => !isOfEntries(row)));
  db.close();
  if (!rows.some(isOfEntries)) await deleteDatabase(userId);
}

/** Deletes the diary of a person from this device, entries that wait included. */
export async function wipeVault(userId: string): Promise<void> {
  if (keptDiary(0)?.userId === userId) noteKeptDiary(null);
  held.get(userId)?.db.close();
  held.delete(userId);
  await deleteDatabase(userId);
}

function openOne(userId: string): Vault | undefined {
  const known = held.get(userId);
  return known?.db.isOpen() ? known : undefined;
}

function hold(vault: Vault): Vault {
  held.set(vault.userId, vault);
  return vault;
}

function vaultOf(userId: string, db: DeviceDatabase, key: CryptoKey): Vault {
  const bound = (name: string) => new TextEncoder().encode(`${userId}:${name}`);
  const sealBytes = async (name: string, bytes: BufferSource): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: bound(name) }, key, bytes);
    return { iv, data };
  };
  const openBytes = (name: string, { iv, data }: Sealed) =>
    crypto.subtle.decrypt({ name: algorithm, iv, additionalData: bound(name) }, key, data);
  return {
    userId,
    db,
    sealBytes,
    openBytes,
    seal: (name, value) => sealBytes(name, new TextEncoder().encode(JSON.stringify(value))),
    open: async <T>(name: string, sealed: Sealed) =>
      JSON.parse(new TextDecoder().decode(await openBytes(name, sealed))) as T,
  };
}
