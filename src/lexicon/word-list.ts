/** The words of a list that is written with commas or line ends between them; a word may hold spaces ("new york"). */
export function wordsOf(list: string): string[] {
  return list.trim().split(/[,\n]/)
}
