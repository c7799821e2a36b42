import { conceptTable } from './concept-table.js'

// Whose the counted things are.
conceptTable([
  ["Kelmar's 300 employees voted to strike.", ['Kelmar']],
  ["The company's 12 mills closed.", ['company']],
  ["Two of Marlow's deputies resigned.", ['Marlow']],
  ["Marlow's 12 titles are a record.", ['Marlow']],
])
