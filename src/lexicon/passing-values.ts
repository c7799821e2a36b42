/**
 * What is another value the next day, so that two reports of different days which name no time tell no contradiction. Own
 * knowledge.
 */

/** Relations of keys whose counts grow, or shrink, while an event goes on: deaths in a flood, the missing, infections. */
export const growingCounts: ReadonlySet<string> = new Set(
  'cases,damage cost,deaths,displaced,hospitalised,injuries,missing,power cut,rescued,vaccinate'.split(','),
)

/** Measures that markets and weather set anew each day; the last word of a key's object or, without one, of its subject. */
export const dailyMeasures: ReadonlySet<string> = new Set(
  'average barometer currency euro dollar exchange gauge index oil pound price rain rate rouble ruble share stock sterling temperature yen yield yuan'.split(
    ' ',
  ),
)
