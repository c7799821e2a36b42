/** Pieces that grammars trip over when they meet in any order. Words that open, close or govern something, and signs. */
export const morsels = lines(`
  "|'|“|”|‘|’|«|»|„|(|)|[|]|{|}|<|>|&|*|_|#|\`|\\|~|^|@|+|=|§|°|†|‰
  $|€|£|¥|US$|%|.|,|:|;|-|–|—|--|/|…|!|?|¿|·|•|′|″|×|½|¾|²|⅓
  0|1|2.5|1,000|1.000,5|12/31/1999|31.12.1999|1999-12-31|10:30|1e9|0x1F|3rd|No. 7|’90s|90s|-5|+3|00|1,00|007|1-2-3|٣|十|Ⅷ|①
  million|billion|bn|m|trillion|dozen|hundred|thousand|half|quarter|twice|percent|per cent|percentage points|basis points
  a|an|the|this|that|which|who|whose|whom|what|where|when|while|if|unless|because|although|whether|as|than|so|not|no|never
  of|in|on|at|by|for|from|to|with|up to|at least|more than|less than|about|between|and|or|nor|but|per|each|a year|an hour
  is|are|was|were|be|been|being|has|had|have|having|will|would|could|may|might|must|should|did|does|don’t|won't|can’t
  said|said that|says|told reporters|according to|added|asked|denied|expects|plans to|reportedly|is expected to|citing
  rose|fell|fell by|climbed to|doubled|bought|sold|merged with|acquired|owned by|founded|launched|to build|building|built
  last year|next week|Monday|May|in 2023|in March 2024|yesterday|the third quarter|since|until|ago|two years|daily|annually
  Ines Albury|Dr. Albury|Mr.|Ms.|President|Chief Executive|Lisbon|Kenya|Kelder Freight|Kelder Freight plc|Inc.|Ltd|AG|U.S.
  he|she|it|its|they|their|them|his|her|the company|the two|the minister|we|I|you|us|one|both|all|none|others|itself
  constructor|__proto__|toString|hasOwnProperty|valueOf|NaN|Infinity|null|undefined|true|-0`)

/** Single characters that mean something to a program, or nothing at all. */
export const oddCharacters = [
  ...'\0\u0001\u0007\b\u000b\f\u000e\u001a\u001b\u001f\u007f\u0080\u0085\u009b\u009f',
  ...'\u00a0\u00ad\u034f\u061c\u115f\u1680\u180e\u2000\u2003\u2009\u200b\u200c\u200d\u200e\u200f\u2028\u2029',
  ...'\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206f\u3000\u3164',
  ...'\u0300\u0301\u0308\u0327\u0338\u20dd\u20e3\ufe0f\ufe0e\ufeff\ufff9\ufffb\ufffc\ufffd\ufffe\uffff',
  ...'ǅßŉİıſK\u212bﬁﬄﬆǆΣςΐ',
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ude00\ud83d',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇮🇹',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣',
  '𝟗𝟗',
  '𝕋',
  '𐐀',
  '🂡',
  'é',
  'ش',
  'שלום',
  'กำ',
  '中',
  '한',
  '\u001b[31m',
  '\u001b]8;;x\u0007',
]

function lines(text) {
  return text
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim())
}
