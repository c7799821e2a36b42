import { isAbsolute, relative, sep } from 'node:path'

/** A document's id: its path as found, relative where it lies below the working folder, with "/" and without "./". */
export function documentId(path: string, workingFolder: string): string {
  const within = isAbsolute(path) ? relative(workingFolder, path) : path
  const isBelow = within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within)
  const found = isAbsolute(path) && !isBelow ? path : within
  const parts = (sep === '\\' ? found.replaceAll(sep, '/') : found).split('/')
  const kept = parts.filter((part, index) => part !== '.' && (part !== '' || index === 0))
  return kept.join('/')
}
