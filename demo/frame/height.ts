/**
 * Tells the page around a frame how high its content is, now and whenever that changes, as
 * `{ type: 'bien-phong-charts:height', height }` in CSS pixels.
 *
 * @param drawn - resolves when the content is there: browsers observe nothing in a frame that is out of sight.
 */
export function tellHeight(drawn: Promise<unknown>): void {
  if (parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Any page may know: a height is no secret, and a frame is not told who embeds it.
    parent.postMessage({ type: 'bien-phong-charts:height', height }, '*');
  };
  drawn.then(tell);
  new ResizeObserver(tell).observe(root);
}
