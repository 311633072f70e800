
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `sq`,
'practices-few': str`${0} praktika të mira`,
'practices-many': str`${0} praktika të mira`,
'practices-one': str`${0} praktikë e mirë`,
'practices-other': str`${0} praktika të mira`,
'practices-two': str`${0} praktika të mira`,
'practices-zero': str`${0} praktika të mira`,
's036a00b21a371675': str`Vjeshta ${0}`,
's038bb7c79c905b02': `Kultura, koha e lirë dhe trashëgimia`,
's055718e64eaa99fb': str`Që nga viti ${0}`,
's074e9ef05357b740': `Hapja ndërkombëtare`,
's08f44885d9aad6d0': `Biznesi dhe punësimi`,
's09353907b5c79284': `Deri në vitin`,
's0c92bf0539f3163c': `Kërkimi nuk u ngarkua dot.`,
's0cbe91e02b43f276': `Përputhja më e mirë`,
's0cd0f490954a4ee2': `Në vazhdim`,
's0ee1d069b5ac057f': str`Shfaq origjinalin (${0})`,
's102f7781f2f095f8': `Raporto një gabim`,
's115fabd334cd9415': `Përkthim automatik`,
's11cc72e3db49fec4': `Tema`,
's13b3f5afa0862d1c': `Vendndodhja`,
's15dd9be10939417b': `Lista u kopjua`,
's17229a8bb451f914': `Licenca`,
's17232ce692b1fda9': `Po ngarkohen praktikat e mira`,
's19172ed3838854fc': `Kopjo lidhjen`,
's19581fd383bfd274': `Kopjo listën`,
's1b1dd477c4346565': `Udhëheqja dhe angazhimi politik`,
's1c5dc91a3db779e0': str`gjendja më ${0}`,
's1d19244f549ec535': `Arsimi`,
's1d41562e6001b9e4': `Ndërmjetësimi dhe zgjidhja e konflikteve`,
's1f224cf8b88cb893': `Lidhja u kopjua`,
's1f9ed8d17b81180c': str`Në ${0}`,
's2366abe4ed385411': `Shfaq të gjitha praktikat e mira`,
's2468b69d10791c82': `Qyteti`,
's282c9ab7867d9b92': `Ende në vazhdim`,
's2c886c65d263b7f3': `Kërko praktika të mira`,
's30c0a4d43229080a': `Lexo më shumë`,
's32bf9a1bc34fe82e': `Praktikat e mira nuk u ngarkuan dot.`,
's3606b9d856cdbafe': `Renditja`,
's391ba00081bc5395': `Disa praktika të mira nuk u ngarkuan dot.`,
's3a5f3cc67ce87499': str`Edhe për: ${0}`,
's3b474c5bcdbf50b5': `Refugjatët`,
's42a369dacdcd2413': `Në listën e praktikave të mira`,
's44a6fb84667c648e': `Strehimi dhe planifikimi urban`,
's472f6b90368817fc': str`Këtu nuk ka ende praktika të mira nga ${0}.`,
's4aef2c4624fc1544': str`Raporto një gabim: ${0}`,
's4fb28f7023208385': `Nuk ka praktika të mira që përputhen.`,
's53b669e56f2291cf': `Feja dhe dialogu ndërfetar`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Formulari i kërkimit: ${0}`,
's5ca4e9961babb64e': `Zhvillimi i kulturës së hapjes dhe ndërkulturalitetit`,
's5f8658a95b3479ca': str`Lexo më shumë: ${0}`,
's5f87a650cb7322ac': `Shfaq praktikat e mira nga të gjitha qytetet`,
's600bbc6fa9bf2864': `Nuk u kopjua. Provoni përsëri ose përzgjidhni listën dhe kopjojeni.`,
's606a049bedafc912': `Shfaq origjinalin`,
's64fa0f864cf1569c': `Shërbimet publike dhe komunitare`,
's65604b6507916b9f': `Shëndeti, kujdesi social dhe mbështetja për familjet`,
's65e6060a9ea991cc': `Shfaq përkthimin`,
's6afb24718e8fc691': `Siguria, drejtësia dhe mbrojtja`,
's6da867cec76d1708': str`Shfaq përkthimin: ${0}`,
's7542b2f1d7ba407d': `Ngushto zgjedhjet`,
's850ab3618fd8c6fc': `Renditja e rekomanduar`,
's879c6dc8f01a46a5': str`Mos kishit parasysh: ${0}?`,
's885477dfbcbd459e': `Harta nuk u ngarkua dot.`,
's8865f02d9ebbd0f5': `Temat`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Pastro të gjitha`,
's8e9ca3bed6f29b80': `Praktika të mira të ngjashme në qytete të tjera`,
's91e35b759940b346': `Burimi:`,
's957220cc46f205ce': str`Dimri ${0}`,
's9827461caf437f3a': `Sipas titullit`,
's9cf7402fe920f7d1': `Vendi`,
'sa0ddabab9a5228fa': `Të gjitha vitet`,
'sa3fe32919d8712c2': `Pritja e të sapoardhurve dhe integrimi social`,
'sa6501b7dc714e588': `Harta e qyteteve`,
'sa6ab5184d6315895': `Nga viti`,
'sa6f2645578b2d2bc': `Viti`,
'sa8beb6b1182241ac': `Filtrat`,
'saaaf48a25df55a46': str`Vera ${0}`,
'sace016efda00e4fd': str`Lidhje te kjo praktikë e mirë: ${0}`,
'saee5d0d1657ffeb6': `Kërkimi me tekst nuk u ngarkua dot.`,
'sb2c57b2d347203dd': `Shfaq më shumë`,
'sb55e2196592cadf3': `Lidhje te kjo praktikë e mirë`,
'sb834a649d6af2b10': `Pastro tekstin`,
'sba1366429f80e1ca': str`Jashtë hartës: ${0}`,
'sba2a0427963d1a25': `Më të rejat në fillim`,
'sbd3322df739e7b39': `Barazia gjinore dhe ndërseksionaliteti`,
'sc9537ece7713670e': str`Pranvera ${0}`,
'sca84152bef57f868': `Romët`,
'scd1dd6ff53d0d01a': `Provo përsëri`,
'sd12271d652a303e3': `Pjesëmarrja politike dhe publike`,
'sda134a52656c41b0': `Më të vjetrat në fillim`,
'sde5a5dd749949c48': `Zgjidhni qytete në hartë ose këtu.`,
'se32ddb0a9cd4181d': str`Shfaqen ${0} nga ${1}`,
'se7bb915064eeb626': `Komunikimi dhe ndërgjegjësimi i publikut`,
'se9446f089208e61b': `Shumëgjuhësia`,
'sea2adb1f2047d144': `Periudha`,
'sea3f932c55918177': str`Hiq filtrin: ${0}`,
'sed857373904e052e': `Nuk ka zgjedhje që përputhen.`,
'see3a70bc7a930c1c': `Antidiskriminimi dhe barazia`,
'sf4d52f88bb137919': str`Kërko pa “${0}” (${1})`,
'sf5736113e1234163': `Sipas qytetit`,
'sf8bd78a3f75bda79': `Metodologjitë kundër thashethemeve`,
'sf8e04921b67a9758': str`Kopjo lidhjen: ${0}`,
'sfc81242adc08a029': str`Shfaq origjinalin (${0}): ${1}`,
'sfe255b8825ebcad9': str`Deri në vitin ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australi
BE=Belgjikë
CA=Kanada
CH=Zvicër
CY=Qipro
DE=Gjermani
DK=Danimarkë
ES=Spanjë
FI=Finlandë
FO=Ishujt Faroe
FR=Francë
GB=Mbretëria e Bashkuar
GR=Greqi
HR=Kroaci
HU=Hungari
IE=Irlandë
IL=Izrael
IS=Islandë
IT=Itali
JP=Japoni
KR=Kore e Jugut
LT=Lituani
LU=Luksemburg
MA=Marok
MT=Maltë
MX=Meksikë
NL=Holandë
NO=Norvegji
NZ=Zelandë e Re
PL=Poloni
PT=Portugali
RO=Rumani
RS=Serbi
RU=Rusi
SE=Suedi
TR=Turqi
UA=Ukrainë
US=SHBA
ar=arabisht
bg=bullgarisht
ca=katalonisht
da=danisht
de=gjermanisht
el=greqisht
en=anglisht
es=spanjisht
eu=baskisht
fi=finlandisht
fr=frëngjisht
gl=galicisht
hu=hungarisht
it=italisht
nb=norvegjishte letrare
nl=holandisht
no=norvegjisht
pl=polonisht
pt=portugalisht
ro=rumanisht
ru=rusisht
sr=serbisht
sv=suedisht
tr=turqisht
uk=ukrainisht
conjunction= dhe 
disjunction= ose `,
    };
  