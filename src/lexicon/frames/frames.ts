import { business } from './business.js'
import { court } from './court.js'
import { disaster } from './disaster.js'
import type { Frame, Wording } from './frame.js'
import { health } from './health.js'
import { politics } from './politics.js'
import { science } from './science.js'
import { society } from './society.js'
import { sport } from './sport.js'

/** All frames; where a word is of several, the first that fits its sentence tells. */
export const frames: readonly Frame[] = [court, disaster, health, sport, politics, business, science, society].flat()

/** A wording made ready to be looked up. */
export interface FrameWording {
  readonly frame: Frame
  /** Roles by preference, each a list of those that stand side by side. */
  readonly subject: readonly (readonly string[])[]
  readonly object: readonly (readonly string[])[]
  readonly of: ReadonlySet<string> | null
  readonly by: ReadonlySet<string> | null
  readonly under: ReadonlySet<string> | null
  readonly middle: boolean
  readonly named: boolean
  readonly tells: ReadonlySet<string>
}

/** The wordings that a verb, a noun or an adjective can be of, those that ask for more first. */
export const verbFrames: ReadonlyMap<string, readonly FrameWording[]> = index('verbs')
export const nounFrames: ReadonlyMap<string, readonly FrameWording[]> = index('nouns')
export const adjectiveFrames: ReadonlyMap<string, readonly FrameWording[]> = index('adjectives')

/** Particles of verbs with frames. */
export const frameParticles: ReadonlySet<string> = new Set(
  [...verbFrames.keys()].flatMap((verb) => (verb.includes('-') ? [verb.slice(verb.indexOf('-') + 1)] : [])),
)

function index(part: 'verbs' | 'nouns' | 'adjectives'): Map<string, FrameWording[]> {
  const found = new Map<string, FrameWording[]>()
  for (const frame of frames) {
    for (const wording of frame.wordings) {
      for (const word of wording[part]?.split(' ') ?? []) {
        const made = ready(frame, wording)
        const known = found.get(word)
        if (known === undefined) found.set(word, [made])
        else known.push(made)
      }
    }
  }
  for (const wordings of found.values()) wordings.sort((a, b) => demands(b) - demands(a))
  return found
}

/** How much a wording asks of its sentence. */
function demands({ of, by, under }: FrameWording): number {
  return (of === null ? 0 : 1) + (by === null ? 0 : 1) + (under === null ? 0 : 2)
}

function ready(
  frame: Frame,
  { subject = 'agent', object = 'patient', of, by, under, middle, named }: Wording,
): FrameWording {
  return {
    frame,
    subject: rolesOf(subject),
    object: rolesOf(object),
    of: of === undefined ? null : new Set(of.split(' ')),
    by: by === undefined ? null : new Set(by.split(' ')),
    under: under === undefined ? null : new Set(under.split(' ')),
    middle: middle === true,
    named: named === true,
    tells: new Set(frame.tells?.split(' ') ?? []),
  }
}

function rolesOf(list: string): string[][] {
  return list.split(' ').map((roles) => roles.split('+'))
}
