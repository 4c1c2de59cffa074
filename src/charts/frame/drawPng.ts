import type { Picture } from './exportPicture.ts';

/** For print, and for screens of twice the pixels. */
const LEAST_SCALE = 2;

/** A picture as PNG, at least twice its size in pixels. */
export async function drawPng({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.max(LEAST_SCALE, devicePixelRatio);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('SVG'));
    image.src = address;
  });
}
