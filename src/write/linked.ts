/** The text as a link of the terminal (OSC 8: gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
export function linked(text: string, address: string | null): string {
  return address === null ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}
