// A picture as films store it: brightness for each pixel and two colours for each four, after ITU-R BT.709 in its limited range (16 to
// 235), which players expect. Encoders given a canvas write the full range, and many players show that too dark.

/** Weights of red, green and blue, in 65536ths. */
const Y = [11_966, 40_254, 4064] as const;
const U = [-6596, -22_189, 28_785] as const;
const V = [28_784, -26_145, -2639] as const;
const HALF = 32_768;

export interface PixelRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest rectangle of whole pairs of pixels around one, within a picture. */
export function evenRect({ x, y, width, height }: PixelRect, of: { width: number; height: number }): PixelRect {
  const left = Math.max(0, 2 * Math.floor(x / 2));
  const top = Math.max(0, 2 * Math.floor(y / 2));
  const right = Math.min(of.width, 2 * Math.ceil((x + width) / 2));
  const bottom = Math.min(of.height, 2 * Math.ceil((y + height) / 2));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

export class I420 {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;

  /** Both even. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.data = new Uint8Array((width * height * 3) / 2);
  }

  /** Takes a part of the picture over; its rectangle has even numbers. */
  put(rgba: Uint8ClampedArray, { x, y, width, height }: PixelRect): void {
    const { data } = this;
    const size = this.width * this.height;
    const half = this.width / 2;
    for (let row = 0; row < height; row += 2) {
      let at = (y + row) * this.width + x;
      let colour = size + ((y + row) / 2) * half + x / 2;
      let from = row * width * 4;
      for (let column = 0; column < width; column += 2) {
        let [r, g, b] = [0, 0, 0];
        for (let k = 0; k < 4; k++) {
          const p = from + (k & 1) * 4 + (k >> 1) * width * 4;
          const [red, green, blue] = [rgba[p] as number, rgba[p + 1] as number, rgba[p + 2] as number];
          data[at + (k & 1) + (k >> 1) * this.width] = 16 + ((Y[0] * red + Y[1] * green + Y[2] * blue + HALF) >> 16);
          r += red;
          g += green;
          b += blue;
        }
        data[colour] = 128 + ((((U[0] * r + U[1] * g + U[2] * b) >> 2) + HALF) >> 16);
        data[colour + size / 4] = 128 + ((((V[0] * r + V[1] * g + V[2] * b) >> 2) + HALF) >> 16);
        at += 2;
        colour += 1;
        from += 8;
      }
    }
  }
}
