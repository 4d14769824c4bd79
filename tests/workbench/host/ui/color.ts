import type { HSL, RGB } from 'obsidian';

export function hexToRgb(hex: string): RGB {
  const number = Number.parseInt(hex.slice(1), 16);
  return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
}

export function rgbToHex({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness in per cent. */
export function rgbToHsl({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const span = max - Math.min(red, green, blue);
  const lightness = max - span / 2;
  const hue = span === 0 ? 0 : max === red ? ((green - blue) / span) % 6 : max === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  return { h: Math.round((hue * 60 + 360) % 360), s: Math.round(saturation * 100), l: Math.round(lightness * 100) };
}

export function hslToRgb({ h, s, l }: HSL): RGB {
  const lightness = l / 100;
  const reach = (s / 100) * Math.min(lightness, 1 - lightness);
  const part = (shift: number): number => {
    const at = (shift + h / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return { r: part(0), g: part(8), b: part(4) };
}
