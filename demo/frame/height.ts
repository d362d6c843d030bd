/**
 * Tells the page around a frame how high its content is, now and whenever that changes, as
 * `{ type: 'bien-phong-charts:height', height }` in CSS pixels.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Any page may know: a height is no secret, and a frame is not told who embeds it.
    parent.postMessage({ type: 'bien-phong-charts:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
}
