import { useState } from 'react';

/**
 * The value as it stood when the window was opened. What is written over a version rests on what the person saw: the page
 * behind may be read again meanwhile, and the newer version must not slip under a wording nobody has read.
 */
export function useAtOpening<Value>(value: Value): Value {
  const [seen] = useState(() => value);
  return seen;
}
