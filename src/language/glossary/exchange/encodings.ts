// How the bytes of an imported file are text. Spreadsheets write UTF-16 and the code page of Windows as well as UTF-8.

/**
 * The text of bytes, in the first encoding that fits; undefined where none does. `decode` decodes them, and throws where they
 * are not of that encoding.
 */
export function decodedText(bytes: Uint8Array, decode: (encoding: string) => string): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = decode(encoding);
      return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, windowsSign) : text;
    } catch {
      // The next one may fit.
    }
  }
  return undefined;
}

/** The signs from 0x80 on, which Node 20 takes for those of Latin 1. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windowsSign = (sign: string): string => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign;

/** Labels of the WHATWG's Encoding Standard, best first; the first that decodes without an error is the one. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const { even, odd } = zeros(bytes.subarray(0, 1000));
  // In UTF-16, every other byte of a text in Latin letters is zero.
  if (odd > 0.3 && even < 0.1) return ['utf-16le'];
  if (even > 0.3 && odd < 0.1) return ['utf-16be'];
  return even + odd > 0 ? [] : ['utf-8', 'windows-1252'];
}

/** The shares of bytes at even and odd places that are zero. */
function zeros(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const count = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) count[i % 2]! += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: count[0]! / half, odd: count[1]! / half };
}
