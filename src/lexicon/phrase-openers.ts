/** Words that begin a phrase or clause behind a noun, before which a text may be cut. Own knowledge. */
export const phraseOpeners: ReadonlySet<string> = new Set(
  (
    'about above across after against ahead along amid among and around as at because before behind below beneath beside ' +
    'besides between beyond but by despite down during except following for from if in including inside into like near ' +
    'nor of off on onto or out outside over past per regarding since so than that through throughout to toward towards ' +
    'under unless unlike until up upon versus via when where whereas which while who whom whose with within without'
  ).split(' '),
)
