import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { FactType } from './fact-types.ts';
import {
  ON_FACT,
  OUTBOX_CONSUMER,
  type FactConsumer,
  type FactSubscriber,
  type OutboxConsumerOptions,
} from './on-fact.ts';

/** Who hears of which fact, gathered from the modules once at boot. Two consumers of one name stop the boot. */
@Injectable()
export class FactRegistry implements OnModuleInit {
  private readonly subscribers = new Map<FactType, FactSubscriber[]>();
  private readonly consumers = new Map<string, { options: OutboxConsumerOptions; consumer: FactConsumer }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const types = this.reflector.get<FactType[] | undefined>(ON_FACT, metatype);
      for (const type of types ?? []) this.subscribersOf(type).push(instance as FactSubscriber);
      const options = this.reflector.get<OutboxConsumerOptions | undefined>(OUTBOX_CONSUMER, metatype);
      if (options) this.addConsumer(options, instance as FactConsumer);
    }
  }

  subscribersOf(type: FactType): FactSubscriber[] {
    const known = this.subscribers.get(type);
    if (known) return known;
    const list: FactSubscriber[] = [];
    this.subscribers.set(type, list);
    return list;
  }

  consumerNamesOf(type: FactType): string[] {
    return [...this.consumers.values()]
      .filter(({ options }) => options.types.includes(type))
      .map((c) => c.options.name);
  }

  consumer(name: string): FactConsumer | undefined {
    return this.consumers.get(name)?.consumer;
  }

  private addConsumer(options: OutboxConsumerOptions, consumer: FactConsumer): void {
    const known = this.consumers.get(options.name);
    if (known && known.consumer !== consumer) throw new Error(`Two outbox consumers are called ${options.name}`);
    this.consumers.set(options.name, { options, consumer });
  }
}
