import { PassThrough } from 'node:stream'
import { main } from '../../src/cli/main.js'
import type { Run } from './run.js'

/** Runs a command line in this process: quicker than the built program, for what differs in words only. */
export async function answer(
  args: readonly string[],
  { cwd = '/', env = {}, stdin = '' }: { cwd?: string; env?: Record<string, string>; stdin?: string } = {},
): Promise<Run> {
  const world = {
    stdin: Object.assign(new PassThrough(), { isTTY: false }),
    stdout: new PassThrough({ highWaterMark: 2 ** 24 }),
    stderr: new PassThrough({ highWaterMark: 2 ** 24 }),
    env,
    workingFolder: cwd,
  }
  world.stdin.end(stdin)
  const status = await main(args, '1.2.3', world)
  return { stdout: textOf(world.stdout), stderr: textOf(world.stderr), status }
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? '')
}
