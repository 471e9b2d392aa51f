const store = 'rows';

/** The rows of one person on this device. Every write is on the disk before it is answered. */
export interface DeviceDatabase {
  get<T>(key: string): Promise<T | undefined>;
  keys(): Promise<string[]>;
  put(rows: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** False once it was closed, here or because another tab deletes it. */
  isOpen(): boolean;
  close(): void;
}

const nameOf = (userId: string): string => `rssz-diary-${userId}`;

/** Opens the database of a person; two people never share one. */
export async function openDatabase(userId: string): Promise<DeviceDatabase> {
  const opening = indexedDB.open(nameOf(userId), 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const db = await answerOf(opening);
  // Another tab wants to delete it: an open connection would keep it waiting.
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    db.close();
  };
  db.onversionchange = close;
  const write = (change: (rows: IDBObjectStore) => void): Promise<void> => {
    const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(store));
    return completed(transaction);
  };
  const rows = () => db.transaction(store).objectStore(store);
  return {
    get: <T>(key: string) => answerOf(rows().get(key) as IDBRequest<T | undefined>),
    keys: async () => (await answerOf(rows().getAllKeys())).map(String),
    put: (values) => write((target) => Object.entries(values).forEach(([key, value]) => void target.put(value, key))),
    remove: (keys) => write((target) => keys.forEach((key) => void target.delete(key))),
    isOpen: () => isOpen,
    close,
  };
}

/** Deletes everything of a person from this device. */
export async function deleteDatabase(userId: string): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(nameOf(userId)));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database of the device refused.'));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The database of the device is full.'));
  });
}
