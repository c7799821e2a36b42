/** Makes something of a text, and remembers the last: a long text's parts come one after the other, each with all of it. */
export function oncePerText<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | null = null
  return (text) => {
    // The parts share one string, so the comparison need not look into it.
    if (last === null || last.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
