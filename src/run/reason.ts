import type { Told } from './codes.js'

/** Why the system refused, and how to mend it, in the user's words. */
export function reasonOf(error: unknown): Told {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    REASONS.get(code) ?? `cannot be used (${code === '' ? String(error) : code}); check the path and the disk [E19]`
  )
}

/** By errno or Node's own code (man 3 errno; nodejs.org/api/errors.html). */
const REASONS: ReadonlyMap<string, Told> = new Map([
  ['EACCES', 'permission denied; change its permissions or leave it out [E10]'],
  ['EISDIR', 'is a folder; name a file [E11]'],
  ['ELOOP', 'its links lead round in a circle; mend the link [E13]'],
  ['ENAMETOOLONG', 'the name is too long; check the path [E14]'],
  ['ENOENT', 'no such file or folder; check the path [E12]'],
  ['ENOSPC', 'no space left on the disk; free some, or write elsewhere [E15]'],
  ['ENOTDIR', 'no such file or folder; check the path [E12]'],
  ['EPERM', 'permission denied; change its permissions or leave it out [E10]'],
  ['EROFS', 'the disk is read-only; write elsewhere [E16]'],
  ['ERR_BUFFER_TOO_LARGE', 'longer than a text can be (512 MiB); split it [E18]'],
  ['ERR_FS_FILE_TOO_LARGE', 'larger than 2 GiB; split it, or pass it as ndjson [E17]'],
  ['ERR_STRING_TOO_LONG', 'longer than a text can be (512 MiB); split it [E18]'],
  ['Z_BUF_ERROR', 'the gzip data is cut off; fetch or pack it again [E53]'],
  [
    'Z_DATA_ERROR',
    'the gzip data is damaged or none; fetch or pack it again, or drop .gz from the name of plain text [E53]',
  ],
])
