const dos: Readonly<Record<string, number>> = {
  é: 0x82,
  è: 0x8a,
  à: 0x85,
  ê: 0x88,
  ç: 0x87,
  ô: 0x93,
  É: 0x90,
};

/** A text with French letters in an encoding of one byte for each sign. */
export function inEightBits(text: string, encoding: 'windows-1252' | 'iso-8859-15' | 'cp850'): Uint8Array {
  return Uint8Array.from(Array.from(text), (sign) => {
    if (encoding === 'cp850') return dos[sign] ?? sign.charCodeAt(0);
    if (sign === '€') return encoding === 'windows-1252' ? 0x80 : 0xa4;
    return sign.charCodeAt(0);
  });
}
