import type { Command } from './command.js'
import { printText } from './print-text.js'
import { neededWord } from './word.js'

export const completion: Command = {
  name: 'completion',
  operands: 'SHELL',
  words: ['bash', 'zsh', 'fish'],
  summary: 'a script with which a shell completes what you type',
  detail: 'Load it from the file that your shell reads at its start, so that it always fits the installed version.',
  examples: [
    ['source <(assay completion bash)', 'a line for ~/.bashrc'],
    ['source <(assay completion zsh)', 'a line for ~/.zshrc, after compinit'],
    ['assay completion fish | source', 'a line for ~/.config/fish/config.fish'],
  ],
  scopes: ['any'],
  unconfigured: () => true,
  run: async (operands, settings, world) =>
    printText(await scriptFor(neededWord(completion, operands)), settings, world),
}

async function scriptFor(shell: string): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('./completion/bash.js')).bashCompletion()
    case 'zsh':
      return (await import('./completion/zsh.js')).zshCompletion()
    default:
      return (await import('./completion/fish.js')).fishCompletion()
  }
}
