/** A text as a shell reads it unchanged: POSIX, zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
