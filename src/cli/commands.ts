import { accept } from './accept.js'
import { cache } from './cache.js'
import { check } from './check.js'
import { claims } from './claims.js'
import type { Command } from './command.js'
import { completion } from './completion.js'
import { config } from './config.js'
import { diff } from './diff.js'
import { entities } from './entities.js'
import { explain } from './explain.js'
import { facts } from './facts.js'
import { figures } from './figures.js'
import { man } from './man.js'
import { quotes } from './quotes.js'
import { schema } from './schema.js'
import { times } from './times.js'

/** All commands, in the order of the help. The first is the one that runs where none is named. */
export const COMMANDS: readonly [Command, ...Command[]] = [
  claims,
  figures,
  entities,
  times,
  quotes,
  facts,
  diff,
  check,
  accept,
  explain,
  schema,
  config,
  cache,
  completion,
  man,
]
