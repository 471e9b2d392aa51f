import type { FeatureRoute } from '../lib/feature-route.ts';
import { arrivingTexts } from './later-texts.ts';
import type { Area } from './resources.ts';

/**
 * A screen whose texts come together with its code. Needed where one component asks for several areas: React cannot wait
 * for the second of them once other hooks of the component have run (its error 467).
 */
export function withTexts(areas: readonly Area[], page: FeatureRoute['page']): FeatureRoute['page'] {
  return async () => {
    const [Page] = await Promise.all([page(), ...areas.map(arrivingTexts)]);
    return Page;
  };
}
