/** Nouns of what bears no name of its own: a name behind one begins a group of its own ("the price Kelmar paid"). Own knowledge. */
export const namelessNouns: ReadonlySet<string> = new Set(
  (
    'access accusation advice amount answer area argument asset benefit bid bond building car case change claim comment commitment concession contract cost cut ' +
    'damage data deal deadline debt decision demand discount dividend document effort email evidence figure fine forecast fund fuel gain gas gift goal good ' +
    'grain grant ground help home house idea income interest job kind land lead letter level limit line loan loss margin material measure message metal ' +
    'mistake money offer oil only option paper part payment penalty people pledge plot point position power premium pressure price problem product profit ' +
    'promise proof property proposal protection question rate reason remark report response right rise risk role rule sale saving score script seat share shot site ' +
    'space speech stake statement step stock sum support target tax text thing threat time ticket tool total trip turnout vehicle victory view vote wage ' +
    'water way weapon word work'
  ).split(' '),
)
