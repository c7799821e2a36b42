import { Chalk } from 'chalk'

/** How the parts of a table are marked on a terminal. Colour adds nothing that the words do not say. */
export interface Paint {
  readonly title: (text: string) => string
  readonly line: (text: string) => string
  readonly place: (text: string) => string
  readonly figure: (text: string) => string
  readonly status: (text: string) => string
  readonly plain: (text: string) => string
}

/** With colour, or without any escape sequence. The caller decides: chalk's own guess looks at the wrong things in a pipe. */
export function paint(colour: boolean): Paint {
  // Level 1 is the sixteen colours that every terminal has and whose shades the user chose.
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    title: (text) => chalk.bold(text),
    line: (text) => chalk.dim(text),
    place: (text) => chalk.dim(text),
    figure: (text) => chalk.cyan(text),
    status: (text) => (text.startsWith('not') ? chalk.red(text) : chalk.yellow(text)),
    plain: (text) => text,
  }
}
