import type { Page } from 'playwright';

/** Goes to a page; resolves when each element of ours in it shows what it was given. */
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
