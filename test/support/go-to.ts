import type { Page } from 'playwright';

/** Opens a page; resolves when all elements of the library in it are up to date. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    const elements = document.querySelectorAll<HTMLElement & { updateComplete?: unknown }>('*');
    for (const element of elements) {
      if (!element.localName.includes('-')) continue;
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
    }
  });
}
