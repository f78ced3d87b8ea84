/** A random (version 4) UUID. `crypto.randomUUID` is missing where a desk serves the reader over plain http. */
export function randomUuid(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const marked = [...bytes].map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
