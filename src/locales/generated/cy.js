
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `cy`,
'practices-few': str`${0} arfer da`,
'practices-many': str`${0} arfer da`,
'practices-one': str`${0} arfer da`,
'practices-other': str`${0} arfer da`,
'practices-two': str`${0} arfer da`,
'practices-zero': str`${0} arfer da`,
's036a00b21a371675': str`Yr hydref ${0}`,
's038bb7c79c905b02': `Diwylliant, hamdden a threftadaeth`,
's055718e64eaa99fb': str`Ers ${0}`,
's074e9ef05357b740': `Persbectif rhyngwladol`,
's08f44885d9aad6d0': `Busnes a chyflogaeth`,
's09353907b5c79284': `Hyd at`,
's0c92bf0539f3163c': `Nid oedd modd llwytho’r chwiliad.`,
's0cbe91e02b43f276': `Y mwyaf perthnasol yn gyntaf`,
's0cd0f490954a4ee2': `Ar waith`,
's0ee1d069b5ac057f': str`Dangos y gwreiddiol (${0})`,
's102f7781f2f095f8': `Rhoi gwybod am gamgymeriad`,
's115fabd334cd9415': `Cyfieithiad peirianyddol`,
's11cc72e3db49fec4': `Pwnc`,
's13b3f5afa0862d1c': `Lleoliad`,
's15dd9be10939417b': `Rhestr wedi’i chopïo`,
's17229a8bb451f914': `Trwydded`,
's17232ce692b1fda9': `Yn llwytho arferion da`,
's19172ed3838854fc': `Copïo’r ddolen`,
's19581fd383bfd274': `Copïo’r rhestr`,
's1b1dd477c4346565': `Arweinyddiaeth ac ymrwymiad gwleidyddol`,
's1c5dc91a3db779e0': str`fel ar ${0}`,
's1d19244f549ec535': `Addysg`,
's1d41562e6001b9e4': `Cyfryngu a datrys gwrthdaro`,
's1f224cf8b88cb893': `Dolen wedi’i chopïo`,
's1f9ed8d17b81180c': str`Iaith: ${0}`,
's2366abe4ed385411': `Dangos yr holl arferion da`,
's2468b69d10791c82': `Dinas`,
's282c9ab7867d9b92': `Yn dal ar waith`,
's2c886c65d263b7f3': `Chwilio am arferion da`,
's30c0a4d43229080a': `Darllen mwy`,
's32bf9a1bc34fe82e': `Nid oedd modd llwytho’r arferion da.`,
's3606b9d856cdbafe': `Trefnu yn ôl`,
's391ba00081bc5395': `Nid oedd modd llwytho rhai arferion da.`,
's3a5f3cc67ce87499': str`Hefyd am: ${0}`,
's3b474c5bcdbf50b5': `Ffoaduriaid`,
's42a369dacdcd2413': `Yn y rhestr arferion da`,
's44a6fb84667c648e': `Tai a chynllunio trefol`,
's472f6b90368817fc': str`${0}: nid oes unrhyw arferion da yma eto.`,
's4aef2c4624fc1544': str`Rhoi gwybod am gamgymeriad: ${0}`,
's4fb28f7023208385': `Nid oes unrhyw arferion da yn cyfateb.`,
's53b669e56f2291cf': `Crefydd a gwaith rhyng-ffydd`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Ffurflen chwilio: ${0}`,
's5ca4e9961babb64e': `Datblygu diwylliant agored a rhyngddiwylliannol`,
's5f8658a95b3479ca': str`Darllen mwy: ${0}`,
's5f87a650cb7322ac': `Dangos arferion da o bob dinas`,
's600bbc6fa9bf2864': `Heb ei chopïo. Rhowch gynnig arall arni, neu dewiswch y rhestr a’i chopïo.`,
's606a049bedafc912': `Dangos y gwreiddiol`,
's64fa0f864cf1569c': `Gwasanaethau cyhoeddus a chymunedol`,
's65604b6507916b9f': `Iechyd, gofal cymdeithasol a chymorth i deuluoedd`,
's65e6060a9ea991cc': `Dangos y cyfieithiad`,
's6afb24718e8fc691': `Diogeledd, cyfiawnder a diogelwch`,
's6da867cec76d1708': str`Dangos y cyfieithiad: ${0}`,
's7542b2f1d7ba407d': `Cyfyngu’r dewisiadau`,
's850ab3618fd8c6fc': `Trefn a argymhellir`,
's879c6dc8f01a46a5': str`Ai ${0} oedd gennych mewn golwg?`,
's885477dfbcbd459e': `Nid oedd modd llwytho’r map.`,
's8865f02d9ebbd0f5': `Pynciau`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Clirio popeth`,
's8e9ca3bed6f29b80': `Arferion da tebyg mewn dinasoedd eraill`,
's91e35b759940b346': `Ffynhonnell:`,
's957220cc46f205ce': str`Gaeaf ${0}`,
's9827461caf437f3a': `Teitl`,
's9cf7402fe920f7d1': `Gwlad`,
'sa0ddabab9a5228fa': `Pob blwyddyn`,
'sa3fe32919d8712c2': `Croesawu ac integreiddio cymdeithasol`,
'sa6501b7dc714e588': `Map o’r dinasoedd`,
'sa6ab5184d6315895': `O`,
'sa6f2645578b2d2bc': `Blwyddyn`,
'sa8beb6b1182241ac': `Hidlyddion`,
'saaaf48a25df55a46': str`Haf ${0}`,
'sace016efda00e4fd': str`Dolen i’r arfer da hwn: ${0}`,
'saee5d0d1657ffeb6': `Nid oedd modd llwytho’r chwiliad testun.`,
'sb2c57b2d347203dd': `Dangos mwy`,
'sb55e2196592cadf3': `Dolen i’r arfer da hwn`,
'sb834a649d6af2b10': `Clirio’r testun`,
'sba1366429f80e1ca': str`Ddim ar y map: ${0}`,
'sba2a0427963d1a25': `Y diweddaraf yn gyntaf`,
'sbd3322df739e7b39': `Cydraddoldeb rhwng y rhywiau a chroestoriadedd`,
'sc9537ece7713670e': str`Gwanwyn ${0}`,
'sca84152bef57f868': `Roma`,
'scd1dd6ff53d0d01a': `Rhoi cynnig arall arni`,
'sd12271d652a303e3': `Cyfranogiad gwleidyddol a chyhoeddus`,
'sda134a52656c41b0': `Yr hynaf yn gyntaf`,
'sde5a5dd749949c48': `Dewiswch ddinasoedd, ar y map neu yma.`,
'se32ddb0a9cd4181d': str`Yn dangos ${0} o ${1}`,
'se7bb915064eeb626': `Cyfathrebu ac ymwybyddiaeth y cyhoedd`,
'se9446f089208e61b': `Amlieithrwydd`,
'sea2adb1f2047d144': `Cyfnod`,
'sea3f932c55918177': str`Tynnu’r hidlydd: ${0}`,
'sed857373904e052e': `Nid oes unrhyw ddewisiadau yn cyfateb.`,
'see3a70bc7a930c1c': `Gwrth-wahaniaethu a chydraddoldeb`,
'sf4d52f88bb137919': str`Chwilio heb “${0}” (${1})`,
'sf5736113e1234163': `Dinas`,
'sf8bd78a3f75bda79': `Dulliau o fynd i’r afael â sïon`,
'sf8e04921b67a9758': str`Copïo’r ddolen: ${0}`,
'sfc81242adc08a029': str`Dangos y gwreiddiol (${0}): ${1}`,
'sfe255b8825ebcad9': str`Tan ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Awstralia
BE=Gwlad Belg
CA=Canada
CH=Y Swistir
CY=Cyprus
DE=Yr Almaen
DK=Denmarc
ES=Sbaen
FI=Y Ffindir
FO=Ynysoedd Ffaro
FR=Ffrainc
GB=Y Deyrnas Unedig
GR=Gwlad Groeg
HR=Croatia
HU=Hwngari
IE=Iwerddon
IL=Israel
IS=Gwlad yr Iâ
IT=Yr Eidal
JP=Japan
KR=De Corea
LT=Lithwania
LU=Lwcsembwrg
MA=Moroco
MT=Malta
MX=Mecsico
NL=Yr Iseldiroedd
NO=Norwy
NZ=Seland Newydd
PL=Gwlad Pwyl
PT=Portiwgal
RO=Rwmania
RS=Serbia
RU=Rwsia
SE=Sweden
TR=Twrci
UA=Wcráin
US=Yr Unol Daleithiau
ar=Arabeg
bg=Bwlgareg
ca=Catalaneg
da=Daneg
de=Almaeneg
el=Groeg
en=Saesneg
es=Sbaeneg
eu=Basgeg
fi=Ffinneg
fr=Ffrangeg
gl=Galisieg
hu=Hwngareg
it=Eidaleg
nb=Norwyeg Bokmål
nl=Iseldireg
no=Norwyeg
pl=Pwyleg
pt=Portiwgaleg
ro=Rwmaneg
ru=Rwseg
sq=Albaneg
sr=Serbeg
sv=Swedeg
tr=Tyrceg
uk=Wcreineg
conjunction=, 
disjunction= neu `,
    };
  