export function minimise(text: string, isAtFault: (candidate: string) => boolean, tries: number): string
