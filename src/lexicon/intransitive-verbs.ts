/**
 * Verbs without an object, or that news uses without one, so that their form in "-ed" is no passive participle. Own
 * knowledge.
 */
export const intransitiveVerbs: ReadonlySet<string> = new Set(
  (
    'appear arrive belong climb collapse come crash darken decline depart die disappear drown dwindle emerge erupt escape exist expire fall ' +
    'flee go grumble happen hesitate jump laugh lie linger listen occur peak persist plummet plunge rally reappear remain reply ' +
    'resign retire rise shrink sink sit sleep slip slump smile snow soar stagnate stumble succumb surge survive thaw thrive ' +
    'tumble vanish wait weep wither worsen'
  ).split(' '),
)
