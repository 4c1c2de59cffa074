// Gives embedded charts the height that they tell; without it they keep the height of their code.
addEventListener('message', ({ data, source }) => {
  if (data?.gongkai !== 'height' || typeof data.height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.ceil(data.height) + 2);
  }
});
