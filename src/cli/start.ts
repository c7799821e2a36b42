import { main } from './main.js'

/** Hands the process over to the command line. Nothing exits by force: what is written must arrive whole. */
export async function start(version: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), version, {
    // Opened when it is wanted: a closed standard input hurts nobody who reads files.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    workingFolder: process.cwd(),
  })
}
