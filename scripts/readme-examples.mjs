/**
 * The examples of the README: a command between marks, with what it prints.
 *
 *     <!-- example: assay fixtures/articles/joint-venture.txt | head -n 20 -->
 *     <!-- /example -->
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const EXAMPLE = /<!-- example: (?<command>assay [^\n]*?) -->\n(?<shown>[\s\S]*?)<!-- \/example -->/g

/** Each example's command and what the text shows for it. */
export function examplesIn(readme) {
  return Array.from(readme.matchAll(EXAMPLE), ({ groups }) => ({ command: groups.command, shown: groups.shown }))
}

/** The text with every example as the built program prints it now. */
export function withExamples(readme) {
  return readme.replaceAll(EXAMPLE, (...found) => {
    const { command } = found.at(-1)
    return `<!-- example: ${command} -->\n${shownFor(command)}<!-- /example -->`
  })
}

/** What stands between the marks: the command as typed, and what it prints on a screen of 100 columns. */
export function shownFor(command) {
  const [, words, lines] = /^assay (.*?)(?: \| head -n (\d+))?$/.exec(command)
  const root = fileURLToPath(new URL('..', import.meta.url))
  const output = execFileSync(process.execPath, ['bin/assay.js', ...words.split(' ')], {
    cwd: root,
    env: { COLUMNS: '100', LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed = output.split('\n').slice(0, lines === undefined ? undefined : Number(lines))
  return `\`\`\`text\n$ ${command}\n${printed
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n\`\`\`\n`
}
