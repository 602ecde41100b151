import { correction, generate } from 'lean-qr';

/** White fields around the square, as readers need them (ISO/IEC 18004). */
const margin = 4;

/**
 * A QR code as one path, which needs no style and no image. Of level M, so that a fold or a stain does no harm.
 *
 * @returns the path, and how many fields the whole is wide
 */
export function squareOf(text: string): { path: string; size: number } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      path += `M${from + margin} ${y + margin}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  return { path, size: code.size + 2 * margin };
}
