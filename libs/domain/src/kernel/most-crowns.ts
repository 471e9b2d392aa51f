/** The most crowns an amount may say: more than the whole programme has, so beyond it is a slip of the hand. */
export const MOST_CROWNS = 99_999_999_999;
