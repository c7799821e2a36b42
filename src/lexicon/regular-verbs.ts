/**
 * Regular verbs of the news that compromise's lexicon lacks; "+" after those whose last consonant is doubled. From own
 * knowledge.
 */
export const regularVerbs = `
accelerate,accumulate,airlift,allocate,amass,ambush,amount,appeal,arraign,audit,average,ban+,bankroll,besiege
boast,campaign,canvass,censure,clamp,clinch,collate,commit+,compensate,confer+,contemplate,contest,control+,crest
curb,debut,defer+,delay,delist,demote,deplete,depreciate,devise,digitize,disqualify,diversify,downgrade,dump
electrify,embark,emphasise,emphasize,encompass,envisage,equip+,erode,escalate,evacuate,evict,expand,export
extradite,finalise,finalize,fine,found,furlough,halt,hamper,headline,headquarter,immunise,immunize,import
incentivise,incur+,indict,infer+,inoculate,invest,invoice,jail,jeopardize,legislate,leverage,license,liquidate
manufacture,merge,mitigate,mobilise,mobilize,monitor,mothball,mull,nationalise,negotiate,nominate,obtain
occur+,offload,omit+,organise,oust,outline,outperform,outsource,overhaul,permit+,phase,pioneer,pledge,plummet
plunge,prefer+,premiere,prioritise,prioritize,prosecute,quadruple,quarantine,quintuple,ramp,ratify,reaffirm
realise,rebound,rebrand,rebuke,recall,recapitalise,reckon,recognise,recur+,refer+,refinance,reiterate,relaunch
relegate,relocate,reopen,rescue,reskill,restructure,resume,retaliate,retrain,retreat,revamp,revise,sanction
scrap+,shutter,slash,slump,soar,spearhead,specialise,spur+,squeeze,stagnate,stipulate,straddle,streamline
submit+,subpoena,subsidise,subsidize,supervise,supply,surge,surpass,suspend,swap+,thrash,torch,tout,trail
transfer+,transmit+,travel,triple,tumble,underline,underpin+,underscore,unveil,upgrade,urge,utilise,utilize
vaccinate,veto,vow,waive,wane,warn,widen,withdraw
`
