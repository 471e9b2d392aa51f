import { Injectable } from '@nestjs/common';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { readCodeList, type CodeListFile } from './read-code-list.ts';

const UPSERT = `
INSERT INTO code_list_item (list, code, label_cs, label_en, parent_code, position, valid_from, valid_to)
SELECT $1, "code", "labelCs", "labelEn", "parentCode", position - 1, "validFrom", "validTo"
FROM ROWS FROM (json_to_recordset($2) AS ("code" text, "labelCs" text, "labelEn" text, "parentCode" text,
  "validFrom" date, "validTo" date)) WITH ORDINALITY AS r("code", "labelCs", "labelEn", "parentCode", "validFrom", "validTo", position)
ON CONFLICT (list, code) DO UPDATE SET label_cs = excluded.label_cs, label_en = excluded.label_en,
  parent_code = excluded.parent_code, position = excluded.position, valid_from = excluded.valid_from,
  valid_to = excluded.valid_to`;

/** Brings the code lists up to their files. Items are renamed or closed by their validity, never deleted. */
@Injectable()
export class CodeListLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Loads every `*.json` of a directory; answers how many lists there were. */
  async load(directory: string): Promise<number> {
    const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
    const lists = await Promise.all(names.map((name) => readCodeList(join(directory, name))));
    await this.unitOfWork.run(SYSTEM_ACTOR, async (tx) => {
      for (const list of lists) await write(tx, list);
    });
    return lists.length;
  }
}

const write = (tx: Transaction, { list, items }: CodeListFile): Promise<unknown> =>
  tx.query(UPSERT, [list, JSON.stringify(items)]);
