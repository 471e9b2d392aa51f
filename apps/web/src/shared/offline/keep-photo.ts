import { photoRow } from './outbox-store.ts';
import { openVault } from './vault.ts';

/** Enough to read names and signatures of a whole page. */
const longestSide = 2_200;
const quality = 0.8;
const mediaType = 'image/jpeg';

interface Photo {
  readonly userId: string;
  readonly entryId: string;
  readonly file: File;
  readonly heldOn: string;
}

/**
 * Makes a photograph small, without what the camera wrote of place and time into it, and keeps it enciphered under its entry.
 * Its name says the day only. Errors: one that cannot be read, a locked diary, a full device.
 */
export async function keepPhoto({
  userId,
  entryId,
  file,
  heldOn,
}: Photo): Promise<{ name: string; mediaType: string }> {
  const vault = await openVault(userId);
  if (!vault) throw new Error('The diary is locked.');
  const row = photoRow(entryId);
  const bytes = await (await smaller(file)).arrayBuffer();
  await vault.db.put({ [row]: await vault.sealBytes(row, bytes) });
  return { name: `prezencni-listina-${heldOn}.jpg`, mediaType };
}

async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), mediaType, quality);
  });
}
