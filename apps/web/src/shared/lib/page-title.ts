const product = 'RSSZ';
let suffix = product;

/** Names the project in the titles of tabs from now on; without one the product stands there. */
export function setTitleSuffix(projectCode: string = product): void {
  suffix = projectCode;
}

/** Title of the browser's tab for a screen: "Výstupy – RSSZ". */
export function pageTitle(title: string): string {
  return `${title} – ${suffix}`;
}
