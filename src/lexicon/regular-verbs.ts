/**
 * Regular verbs of the news that compromise's lexicon lacks; "+" after those whose last consonant is doubled. From own
 * knowledge.
 */
export const regularVerbs = `
accelerate,accumulate,allocate,amass,appeal,ban+,boast,clamp,collate,commit+,compensate,confer+,contemplate,control+
curb,debut,defer+,delay,deplete,depreciate,devise,digitize,diversify,downgrade,dump,electrify,embark,emphasise
emphasize,envisage,equip+,erode,escalate,evacuate,expand,export,extradite,finalise,finalize,hamper,headline,import
incur+,indict,infer+,invest,invoice,jeopardize,leverage,license,liquidate,manufacture,merge,mitigate,mobilise,mobilize
monitor,mull,negotiate,nominate,obtain,occur+,offload,omit+,organise,outline,outperform,outsource,oust,overhaul
permit+,phase,plummet,pledge,plunge,prefer+,prioritise,prioritize,prosecute,ramp,ratify,reaffirm,realise,rebound
rebrand,recall,reckon,recognise,recur+,refer+,refinance,reiterate,relaunch,relocate,reopen,restructure
found,resume,retaliate,revamp,revise,scrap+,slash,slump,soar,specialise,spur+,stagnate,stipulate,streamline,submit+,subsidise
subsidize,supply,surge,surpass,suspend,tout,transfer+,transmit+,travel,tumble,underline,underpin+,underscore,unveil
upgrade,urge,utilise,utilize,veto,vow,warn,waive,wane,widen,withdraw
`
