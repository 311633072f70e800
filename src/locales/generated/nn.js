
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `nn`,
'practices-few': str`${0} gode døme`,
'practices-many': str`${0} gode døme`,
'practices-one': str`${0} godt døme`,
'practices-other': str`${0} gode døme`,
'practices-two': str`${0} gode døme`,
'practices-zero': str`${0} gode døme`,
's036a00b21a371675': str`Hausten ${0}`,
's038bb7c79c905b02': `Kultur, fritid og kulturarv`,
's055718e64eaa99fb': str`Sidan ${0}`,
's074e9ef05357b740': `Internasjonalt utsyn`,
's08f44885d9aad6d0': `Næringsliv og sysselsetjing`,
's09353907b5c79284': `Til`,
's0c92bf0539f3163c': `Søket kunne ikkje lastast inn.`,
's0cbe91e02b43f276': `Mest relevante først`,
's0cd0f490954a4ee2': `I gang`,
's0ee1d069b5ac057f': str`Vis original (${0})`,
's102f7781f2f095f8': `Meld frå om feil`,
's115fabd334cd9415': `Maskinomsetjing`,
's11cc72e3db49fec4': `Tema`,
's13b3f5afa0862d1c': `Stad`,
's15dd9be10939417b': `Lista er kopiert`,
's17229a8bb451f914': `Lisens`,
's17232ce692b1fda9': `Lastar inn gode døme`,
's19172ed3838854fc': `Kopier lenke`,
's19581fd383bfd274': `Kopier liste`,
's1b1dd477c4346565': `Leiarskap og politisk engasjement`,
's1c5dc91a3db779e0': str`per ${0}`,
's1d19244f549ec535': `Utdanning`,
's1d41562e6001b9e4': `Mekling og konfliktløysing`,
's1f224cf8b88cb893': `Lenka er kopiert`,
's1f9ed8d17b81180c': str`På ${0}`,
's2366abe4ed385411': `Vis alle gode døme`,
's2468b69d10791c82': `By`,
's282c9ab7867d9b92': `Framleis i gang`,
's2c886c65d263b7f3': `Søk i gode døme`,
's30c0a4d43229080a': `Les meir`,
's32bf9a1bc34fe82e': `Dei gode døma kunne ikkje lastast inn.`,
's3606b9d856cdbafe': `Sortering`,
's391ba00081bc5395': `Nokre gode døme kunne ikkje lastast inn.`,
's3a5f3cc67ce87499': str`Handlar også om: ${0}`,
's3b474c5bcdbf50b5': `Flyktningar`,
's42a369dacdcd2413': `I lista over gode døme`,
's44a6fb84667c648e': `Bustad og byplanlegging`,
's472f6b90368817fc': str`Det er ingen gode døme frå ${0} her enno.`,
's4aef2c4624fc1544': str`Meld frå om feil: ${0}`,
's4fb28f7023208385': `Ingen gode døme passar til søket.`,
's53b669e56f2291cf': `Religion og religionsdialog`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`«${0}»`,
's5767eec7b5fb5d1f': str`Søkjeskjema: ${0}`,
's5ca4e9961babb64e': `Utvikling av ein kultur prega av openheit og interkulturalitet`,
's5f8658a95b3479ca': str`Les meir: ${0}`,
's5f87a650cb7322ac': `Vis gode døme frå alle byar`,
's600bbc6fa9bf2864': `Ikkje kopiert. Prøv igjen, eller merk lista og kopier ho.`,
's606a049bedafc912': `Vis original`,
's64fa0f864cf1569c': `Offentlege og lokale tenester`,
's65604b6507916b9f': `Helse, sosial omsorg og familiestøtte`,
's65e6060a9ea991cc': `Vis omsetjing`,
's6afb24718e8fc691': `Samfunnstryggleik, rettsvesen og tryggleik`,
's6da867cec76d1708': str`Vis omsetjing: ${0}`,
's7542b2f1d7ba407d': `Avgrens vala`,
's850ab3618fd8c6fc': `Tilrådd rekkjefølgje`,
's879c6dc8f01a46a5': str`Meinte du ${0}?`,
's885477dfbcbd459e': `Kartet kunne ikkje lastast inn.`,
's8865f02d9ebbd0f5': `Tema`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Nullstill alt`,
's8e9ca3bed6f29b80': `Liknande gode døme i andre byar`,
's91e35b759940b346': `Kjelde:`,
's957220cc46f205ce': str`Vinteren ${0}`,
's9827461caf437f3a': `Etter tittel`,
's9cf7402fe920f7d1': `Land`,
'sa0ddabab9a5228fa': `Alle år`,
'sa3fe32919d8712c2': `Mottak og sosial integrering`,
'sa6501b7dc714e588': `Kart over byane`,
'sa6ab5184d6315895': `Frå`,
'sa6f2645578b2d2bc': `År`,
'sa8beb6b1182241ac': `Filter`,
'saaaf48a25df55a46': str`Sommaren ${0}`,
'sace016efda00e4fd': str`Lenke til dette gode dømet: ${0}`,
'saee5d0d1657ffeb6': `Tekstsøket kunne ikkje lastast inn.`,
'sb2c57b2d347203dd': `Vis fleire`,
'sb55e2196592cadf3': `Lenke til dette gode dømet`,
'sb834a649d6af2b10': `Slett teksten`,
'sba1366429f80e1ca': str`Ikkje på kartet: ${0}`,
'sba2a0427963d1a25': `Nyaste først`,
'sbd3322df739e7b39': `Kjønnslikestilling og interseksjonalitet`,
'sc9537ece7713670e': str`Våren ${0}`,
'sca84152bef57f868': `Romar`,
'scd1dd6ff53d0d01a': `Prøv igjen`,
'sd12271d652a303e3': `Deltaking i politikk og samfunnsliv`,
'sda134a52656c41b0': `Eldste først`,
'sde5a5dd749949c48': `Vel byar på kartet eller her.`,
'se32ddb0a9cd4181d': str`Viser ${0} av ${1}`,
'se7bb915064eeb626': `Kommunikasjon og medvitsgjering`,
'se9446f089208e61b': `Fleirspråklegheit`,
'sea2adb1f2047d144': `Periode`,
'sea3f932c55918177': str`Fjern filter: ${0}`,
'sed857373904e052e': `Ingen val passar.`,
'see3a70bc7a930c1c': `Antidiskriminering og likebehandling`,
'sf4d52f88bb137919': str`Søk utan «${0}» (${1})`,
'sf5736113e1234163': `Etter by`,
'sf8bd78a3f75bda79': `Metodar mot rykte`,
'sf8e04921b67a9758': str`Kopier lenke: ${0}`,
'sfc81242adc08a029': str`Vis original (${0}): ${1}`,
'sfe255b8825ebcad9': str`Til og med ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australia
BE=Belgia
CA=Canada
CH=Sveits
CY=Kypros
DE=Tyskland
DK=Danmark
ES=Spania
FI=Finland
FO=Færøyane
FR=Frankrike
GB=Storbritannia
GR=Hellas
HR=Kroatia
HU=Ungarn
IE=Irland
IL=Israel
IS=Island
IT=Italia
JP=Japan
KR=Sør-Korea
LT=Litauen
LU=Luxembourg
MA=Marokko
MT=Malta
MX=Mexico
NL=Nederland
NO=Noreg
NZ=New Zealand
PL=Polen
PT=Portugal
RO=Romania
RS=Serbia
RU=Russland
SE=Sverige
TR=Tyrkia
UA=Ukraina
US=USA
ar=arabisk
bg=bulgarsk
ca=katalansk
da=dansk
de=tysk
el=gresk
en=engelsk
es=spansk
eu=baskisk
fi=finsk
fr=fransk
gl=galisisk
hu=ungarsk
it=italiensk
nb=norsk bokmål
nl=nederlandsk
no=norsk
pl=polsk
pt=portugisisk
ro=rumensk
ru=russisk
sq=albansk
sr=serbisk
sv=svensk
tr=tyrkisk
uk=ukrainsk
conjunction= og 
disjunction= eller `,
    };
  