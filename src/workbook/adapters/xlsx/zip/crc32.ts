const table = makeTable();

/** The checksum that a zip entry carries. */
export function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (let at = 0; at < data.length; at += 1) {
    // Both look-ups are masked to their bounds: the zeros are never used.
    crc = (table[(crc ^ (data[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}
