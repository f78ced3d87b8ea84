/** Damage to a page between the printer and the reader, fully determined by the caller's numbers. */
export interface Damage {
  readonly grey?: boolean;
  /** Degrees. */
  readonly turned?: number;
  /** Pixels. */
  readonly blur?: number;
  /** Quality, from 0 to 1. */
  readonly jpeg?: number;
  /** A coffee stain over the code: its centre and radius, as fractions of the code's side. */
  readonly stain?: { readonly x: number; readonly y: number; readonly radius: number };
  /** Only the corner with the code. */
  readonly cropped?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

interface DamagedRead {
  readonly picture: string;
  readonly damage: Damage;
  readonly code: Box;
}

/** Damages the picture of a page, drops it into the reader and returns the result. Runs inside the page. */
export async function readDamaged({ picture, damage, code }: DamagedRead): Promise<string> {
  const { grey = false, turned = 0, blur = 0, jpeg, stain, cropped = false } = damage;
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const page = await createImageBitmap(new Blob([bytes]));
  const quiet = code.side * 0.2;
  const part = cropped
    ? { x: code.x - quiet, y: code.y - quiet, width: code.side + 2 * quiet, height: code.side + 2 * quiet }
    : { x: 0, y: 0, width: page.width, height: page.height };
  const canvas = new OffscreenCanvas(Math.round(part.width), Math.round(part.height));
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.filter = `blur(${blur}px) ${grey ? 'grayscale(1) contrast(0.5) brightness(0.8)' : ''}`;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turned * Math.PI) / 180);
  context.translate(-canvas.width / 2 - part.x, -canvas.height / 2 - part.y);
  context.drawImage(page, 0, 0);
  if (stain) {
    context.fillStyle = 'rgb(112 72 36 / 0.8)';
    context.beginPath();
    const [x, y] = [code.x + stain.x * code.side, code.y + stain.y * code.side];
    context.arc(x, y, stain.radius * code.side, 0, 7);
    context.fill();
  }
  const type = jpeg === undefined ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, ...(jpeg !== undefined && { quality: jpeg }) });

  const clear = document.querySelector<HTMLElement>('[data-action="clear"]');
  clear?.click();
  const data = new DataTransfer();
  data.items.add(new File([blob], 'scan', { type }));
  const shown = () =>
    document.querySelector('figure.code figcaption')?.textContent ??
    document.querySelector('[data-problem]')?.getAttribute('data-problem') ??
    undefined;
  return new Promise((resolve) => {
    let emptied = shown() === undefined;
    const watch = new MutationObserver(() => {
      const now = shown();
      emptied ||= now === undefined;
      if (!emptied || now === undefined) return;
      watch.disconnect();
      resolve(now);
    });
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  });
}
