/** Reads a QR code out of a picture, with a library that had no part in making the code. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// Given from disk: the library would fetch it from another host.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
void prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What the QR codes in a PNG say, in no order; empty where none can be read. */
export async function readQrCodes(png: Uint8Array): Promise<string[]> {
  const codes = await readBarcodes(png, { formats: ['QRCode'] });
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
}
