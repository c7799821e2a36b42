import { conceptTable } from './concept-table.js'

// Lines and insertions without a verb.
conceptTable([
  ['The bridge, 300 metres long, opened in 1903.', ['bridge']],
  ['Tickets at $30 each sold out.', ['Tickets']],
  ['In Europe: Kelmar -1.3% Orrin +0.6%.', ['Kelmar', 'Orrin']],
  ['The study, of 300 patients over two years, found no link.', ['study', 'study']],
])
