/**
 * Posts the height of the content to the embedding page, now and on every change, as `{ type:
 * 'bien-phong-charts:height', height }` in CSS pixels.
 *
 * @param drawn - resolves once the content is drawn; resize observers do not run in a frame out of
 * sight.
 */
export function tellHeight(drawn: Promise<unknown>): void {
  if (parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Any origin may read it: a height is no secret, and a frame does not know its embedder.
    parent.postMessage({ type: 'bien-phong-charts:height', height }, '*');
  };
  drawn.then(tell);
  new ResizeObserver(tell).observe(root);
}
