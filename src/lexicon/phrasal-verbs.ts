/** Verbs with the particles that make another verb of them ("set up", "lay off"). Own knowledge. */
export const phrasalVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    'back up out down;bail out;bid up;blow up;break up down off out;bring in up about back down out together;build up out;burn down;' +
    'buy out up back;call off up out in;carry out on off;catch up;chip in;churn out;carve out up;clean up;close down off;come up out back along;cool off down;cut back off out down;divide up;' +
    'dole out;draw up down;drive up down out;drop out off;edge up down;eke out;end up;fall off apart;fend off;figure out;fill in out;find out;follow up;' +
    'free up;gear up;get off out up together;give up away back out in;go up down ahead on off;grow up;hand over out in down back;hammer out;hold up back off on out;' +
    'iron out;keep up on out;kick off out in;knock down off out;lay off out down;lead up;leave out off behind;lash out;let down;line up;live on;' +
    'lock up in out down;look up out;make up out;mete out;miss out;piece together;mark up down;move up down in out ahead on;open up;own up;pencil in;pass up on over;pay off out back down up;phase out in;' +
    'pick up out off;play down up;pitch in;point out;prop up;pull out off back down in together;push up back down through ahead;put off up out on forward down in together;roll out back over up;' +
    'rent out;rule out;run up out down off;scale back up down;sell off out;send out back off;set up off out aside back;settle down in;shake off up out;shore up;show up off;' +
    'shut down off out;shell out;shrug off;sign up off on;single out;slow down;speak out up;spell out;spin off out;split up off;stand by down out up;start up off;stamp out;stave off;stay up on;step up down in aside back;' +
    'sum up;switch off on over;take over on off out up back down;team up;tear down up;throw out away;tie up;top up;touch off;track down;trade in;turn down up out over off on in back;' +
    'use up;wake up;ward off;weed out;walk out away off;warm up;wear off out down;weigh in;win over back;wind up down;wipe out off;work out;wrap up;write off down up out'
  )
    .split(';')
    .map((row): [string, ReadonlySet<string>] => {
      const [verb, ...particles] = row.split(' ')
      return [verb!, new Set(particles)]
    }),
)
