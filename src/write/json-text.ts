/**
 * The value as JSON on one line. JSON leaves some characters raw that a terminal obeys or that change how a line is seen
 * (C1 controls, line and paragraph separators, marks of direction): they are written as \uXXXX, which every parser reads
 * back as the same text. They can only stand inside strings, so replacing them in the whole output is safe.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escaped)
}

const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
