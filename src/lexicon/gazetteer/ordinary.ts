// From own knowledge. Lower case.

/** Names that are words of the language as well: without a capital that proves something they name nothing. */
export const ordinaryWords = `
aids,air,alphabet,angels,ap,army,art,athletic,athletics,aurora,banks,bar,bath,battle,bay,bears,beer,beetle,best,bill
bills,blues,board,boots,boss,browns,brunswick,bucks,bullets,bulls,bury,capitals,cardinals,carolina,chad,champions
championship,charlotte,chester,chiefs,civic,cliff,colts,commons,commonwealth,concord,conservative,conservatives,continental
corner,county,cowboys,cubs,day,dc,deal,dec,delta,den,derby,devils,diet,discovery,dolphins,dome,dover,down,downtown
ducks,eagles,earth,economist,ely,emirates,essen,eye,falcons,faro,fed,fidelity,flames,flint,florence,forest,fortune
gap,general,georgia,giants,golf,government,greens,guardian,guardians,gulf,hatfield,hawks,hearts,heat,hook,hope
hornets,house,hove,hull,hurricanes,ice,independence,independent,indians,islanders,jaguar,jaguars,jazz,jets,jordan
kings,kraken,labour,latin,leads,leaf,leafs,lens,liberal,liberals,liberation,lions,long,lords,lorraine,los,lotus,magic,male
man,mar,march,marine,mariners,mars,may,mayo,mean,mercury,mesa,meta,metro,mini,mobile,mol,mole,moon,most,mustang
nancy,nationals,navy,nets,next,nice,nov,observer,of,oilers,olympia,opera,orange,orient,orthodox,palace,panda
panthers,partisan,pirates,pistons,police,polish,polo,pool,post,predators,price,progress,provo,prudential,puma
raiders,rangers,rays,reading,reds,regina,rich,rockets,rockies,rovers,royals,rugby,rye,saints,sale,salem,san,sandwich
santa,sat,saturn,seat,senate,senators,sharks,shell,sky,social security,socialist,socialists,solidarity,sparks,split,sporting
sprint,spurs,stars,steelers,stern,stock,street,sun,suns,target,texans,thunder,tigers,time,titans,total,tours,transit
treasury,troy,turkey,twins,union,unite,united,universal,ups,us,vale,venus,verdi,victoria,villa,virgin,visa,vox
wanderers,ware,warriors,wells,whalers,who,wild,will,yards,young,zoom
`
