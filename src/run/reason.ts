/** Why the system refused, and how to mend it, in the user's words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS.get(code) ?? (code === '' ? String(error) : `cannot be used (${code}); check the path and the disk`)
}

/** By errno or Node's own code (man 3 errno; nodejs.org/api/errors.html). */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; change its permissions or leave it out'],
  ['EISDIR', 'is a folder; name a file'],
  ['ELOOP', 'its links lead round in a circle; mend the link'],
  ['ENAMETOOLONG', 'the name is too long; check the path'],
  ['ENOENT', 'no such file or folder; check the path'],
  ['ENOSPC', 'no space left on the disk; free some, or write elsewhere'],
  ['ENOTDIR', 'no such file or folder; check the path'],
  ['EPERM', 'permission denied; change its permissions or leave it out'],
  ['EROFS', 'the disk is read-only; write elsewhere'],
  ['ERR_FS_FILE_TOO_LARGE', 'larger than 2 GiB; split it, or pass it as ndjson'],
  ['ERR_STRING_TOO_LONG', 'longer than a text can be (512 MiB); split it'],
])
