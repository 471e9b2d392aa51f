import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { ImportWriter } from './import-writer.ts';
import { WRITES_IMPORT } from './writes-import.ts';

/** The writer of every kind of import, gathered from the modules once at boot. Two writers of one kind stop the boot. */
@Injectable()
export class ImportWriters implements OnModuleInit {
  private readonly writers = new Map<string, ImportWriter>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      if (this.reflector.get<boolean | undefined>(WRITES_IMPORT, metatype)) this.add(instance as ImportWriter);
    }
  }

  all(): ImportWriter[] {
    return [...this.writers.values()];
  }

  find(kind: string): ImportWriter | undefined {
    return this.writers.get(kind);
  }

  private add(writer: ImportWriter): void {
    const name = writer.kind.kind;
    const known = this.writers.get(name);
    if (known && known !== writer) throw new Error(`Two writers of the import ${name}`);
    this.writers.set(name, writer);
  }
}
