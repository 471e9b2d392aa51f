import { factory } from '../../test/factory.ts';
export const used = factory;
