import {crc32, deflateSync} from 'node:zlib';

const MAX_COLORS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as a PNG with a palette, a third of the usual size: its most frequent colours as they
 * are, the rest as the nearest of them.
 *
 * @param {{width: number, height: number, data: Uint8Array}} picture four bytes for each pixel;
 *     transparency is left out
 */
export function encodeSmallPng({width, height, data}) {
  const counts = new Map();
  const colorAt = pixel =>
    (data[pixel * 4] << 16) | (data[pixel * 4 + 1] << 8) | data[pixel * 4 + 2];
  for (let pixel = 0; pixel < width * height; pixel++)
    counts.set(colorAt(pixel), (counts.get(colorAt(pixel)) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_COLORS)
    .map(([color]) => color);
  const indexOf = new Map(palette.map((color, index) => [color, index]));
  for (const color of counts.keys())
    if (!indexOf.has(color)) indexOf.set(color, nearest(color, palette));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(colorAt(y * width + x));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, of a palette.
  header.set([8, 3], 8);
  const colors = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function channelsOf(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function nearest(color, palette) {
  const wanted = channelsOf(color);
  const distances = palette.map(each =>
    channelsOf(each).reduce((sum, channel, index) => sum + (channel - wanted[index]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
