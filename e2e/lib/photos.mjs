// Photographs as a phone makes them: JPEG at phone size, with EXIF that says where they were
// taken, so that a journey can show that the house gives none of it away.
import { visit } from './browser.mjs';

let made;

/** Four different photographs, as Playwright takes files: `[{ name, mimeType, buffer }]`. */
export async function photos() {
  made ??= draw();
  return made;
}

async function draw() {
  const camera = await visit({ width: 900, height: 1200 });
  const pictures = [];
  for (const [name, hue, seam] of [['whole', 24, 3], ['handle', 205, 9], ['stitching', 340, 5], ['hardware', 96, 7]]) {
    await camera.page.setContent(`<!doctype html><title>${name}</title><canvas width="900" height="1200"></canvas>`);
    await camera.page.evaluate(([tone, step]) => {
      const canvas = document.querySelector('canvas');
      canvas.style.cssText = 'position:fixed;inset:0';
      const pen = canvas.getContext('2d');
      const leather = pen.createLinearGradient(0, 0, 900, 1200);
      leather.addColorStop(0, `hsl(${tone} 30% 46%)`);
      leather.addColorStop(1, `hsl(${tone} 34% 22%)`);
      pen.fillStyle = leather;
      pen.fillRect(0, 0, 900, 1200);
      pen.setLineDash([18, 9]);
      pen.lineWidth = 5;
      pen.strokeStyle = `hsl(${tone} 45% 74%)`;
      for (let row = 1; row < step; row += 1) {
        pen.beginPath();
        pen.moveTo(0, (row * 1200) / step);
        pen.bezierCurveTo(300, (row * 1100) / step, 600, (row * 1300) / step, 900, (row * 1180) / step);
        pen.stroke();
      }
    }, [hue, seam]);
    const jpeg = await camera.page.screenshot({ type: 'jpeg', quality: 82 });
    pictures.push({ name: `IMG_${name}.jpg`, mimeType: 'image/jpeg', buffer: withPlace(jpeg) });
  }
  await camera.close();
  return pictures;
}

/** The same JPEG with an EXIF part that names a place (48° 51' N, 2° 21' E) and a camera. */
function withPlace(jpeg) {
  const entry = (tag, type, count, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    if (typeof value === 'string') bytes.write(value, 8, 'latin1');
    else bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (entries) => Buffer.concat([
    Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4),
  ]);
  const degrees = (...parts) => {
    const bytes = Buffer.alloc(24);
    parts.forEach((part, at) => { bytes.writeUInt32LE(part, at * 8); bytes.writeUInt32LE(1, at * 8 + 4); });
    return bytes;
  };
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const firstLength = 2 + 2 * 12 + 4;
  const gpsAt = 8 + firstLength + 16;
  const gpsLength = 2 + 4 * 12 + 4;
  const first = directory([entry(0x010f, 2, 13, 8 + firstLength), entry(0x8825, 4, 1, gpsAt)]);
  const maker = Buffer.alloc(16);
  maker.write('Orle Phone 9\0', 0, 'latin1');
  const gps = directory([
    entry(1, 2, 2, 'N\0'), entry(2, 5, 3, gpsAt + gpsLength),
    entry(3, 2, 2, 'E\0'), entry(4, 5, 3, gpsAt + gpsLength + 24),
  ]);
  const tiff = Buffer.concat([header, first, maker, gps, degrees(48, 51, 24), degrees(2, 21, 7)]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const part = Buffer.alloc(4);
  part.writeUInt16BE(0xffe1, 0);
  part.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), part, body, jpeg.subarray(2)]);
}
