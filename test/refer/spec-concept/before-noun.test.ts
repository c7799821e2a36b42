import { conceptTable } from './concept-table.js'

// An amount before its noun.
conceptTable([
  ['A 3% drop in sales hurt Kelmar.', ['drop in sales']],
  ['Kelmar signed a $3 billion deal.', ['deal']],
  ['A 34-year-old man was arrested.', ['man']],
  ['The 300-metre bridge opened.', ['bridge']],
  ['A 3,000-tonne ship sank.', ['ship']],
  ['One in five adults smokes.', ['adults']],
  ['A 300-megawatt plant will open.', ['plant']],
  ['The offer, a 30% premium to the market price, was rejected.', ['premium to the market price']],
  ['The offer represents a 30% premium to the market price.', ['premium to the market price']],
  ['Three out of four households own a car.', ['households']],
  ['A four-bedroom house was sold for £300,000.', ['house', 'four-bedroom house']],
  ['The four-bedroom house has a 30-metre pool.', ['house', 'pool']],
  ['The 300-page book costs $30.', ['book', '300-page book']],
  ['The phone has a 6-inch screen and a 12-megapixel camera.', ['screen', 'camera']],
  ["The phone's 6-inch screen is bright.", ['screen']],
  ['Marlow hit 12 of 20 shots.', ['shots']],
  ['A 3-1 win took Oakham to the top.', ['win']],
  ['The workers won a 5% pay rise.', ['pay rise']],
  ['The family pays a $900 a month rent.', ['rent']],
  ['She finished the 750-metre swim.', ['swim']],
])
