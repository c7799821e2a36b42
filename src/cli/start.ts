import { devNull } from 'node:os'
import { isAbsolute } from 'node:path'
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
    workingFolder: workingFolder(),
  })
}

/** Where the user is, though that folder be deleted by now: the shell still knows its name. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    // Names that begin with "/" can be read all the same, and the others are told to be missing. Nothing lies below a device.
    const { PWD: left = '' } = process.env
    return isAbsolute(left) ? left : devNull
  }
}
