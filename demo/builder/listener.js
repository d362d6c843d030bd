// Gives each frame of bien-phong-charts the height of its content.
addEventListener('message', ({ data, source, origin }) => {
  if (data?.type !== 'bien-phong-charts:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src*="iframe.html"]')) {
    // Only the frame that speaks, and only while it shows the site that it was given.
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) {
      frame.style.height = `${Math.min(data.height, 20000)}px`;
    }
  }
});
