/** Text as bytes in another encoding, found by decoding all bytes and pairs of bytes; throws where it has no such letter. */
export function encode(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label, { fatal: true })
  const known = new Map<string, number[]>()
  const learn = (bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes))
      if ([...letter].length === 1 && !known.has(letter)) known.set(letter, bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  for (let byte = 0; byte < 256; byte++) learn([byte])
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail])
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = known.get(letter)
      if (bytes === undefined) throw new Error(`no ${letter} in ${label}`)
      return bytes
    }),
  )
}
