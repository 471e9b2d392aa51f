import { use } from 'react';
import { arrivingTexts } from './later-texts.ts';
import type { Area } from './resources.ts';

/** Waits for the texts of the areas that are not here yet, as a screen waits for its code. */
export function useTexts(areas: readonly Area[]): void {
  for (const area of areas) {
    const arriving = arrivingTexts(area);
    // Also when they are here: React repeats a render that waited, and expects the same calls in it.
    if (arriving) use(arriving);
  }
}
