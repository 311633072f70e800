
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `bs`,
'practices-few': str`${0} dobre prakse`,
'practices-many': str`${0} dobrih praksi`,
'practices-one': str`${0} dobra praksa`,
'practices-other': str`${0} dobrih praksi`,
'practices-two': str`${0} dobrih praksi`,
'practices-zero': str`${0} dobrih praksi`,
's036a00b21a371675': str`Jesen ${0}.`,
's038bb7c79c905b02': `Kultura, slobodno vrijeme i naslijeđe`,
's055718e64eaa99fb': str`Od ${0}.`,
's074e9ef05357b740': `Međunarodna otvorenost`,
's08f44885d9aad6d0': `Privreda i zapošljavanje`,
's09353907b5c79284': `Do`,
's0c92bf0539f3163c': `Učitavanje pretrage nije uspjelo.`,
's0cbe91e02b43f276': `Najrelevantnije`,
's0cd0f490954a4ee2': `U toku`,
's0ee1d069b5ac057f': str`Prikaži original (${0})`,
's102f7781f2f095f8': `Prijavite grešku`,
's115fabd334cd9415': `Mašinski prijevod`,
's11cc72e3db49fec4': `Tema`,
's13b3f5afa0862d1c': `Mjesto`,
's15dd9be10939417b': `Lista je kopirana`,
's17229a8bb451f914': `Licenca`,
's17232ce692b1fda9': `Učitavanje dobrih praksi`,
's19172ed3838854fc': `Kopiraj link`,
's19581fd383bfd274': `Kopiraj listu`,
's1b1dd477c4346565': `Liderstvo i politička opredijeljenost`,
's1c5dc91a3db779e0': str`stanje: ${0}`,
's1d19244f549ec535': `Obrazovanje`,
's1d41562e6001b9e4': `Medijacija i rješavanje sukoba`,
's1f224cf8b88cb893': `Link je kopiran`,
's1f9ed8d17b81180c': str`Jezik: ${0}`,
's2366abe4ed385411': `Prikaži sve dobre prakse`,
's2468b69d10791c82': `Grad`,
's282c9ab7867d9b92': `Još u toku`,
's2c886c65d263b7f3': `Pretraži dobre prakse`,
's30c0a4d43229080a': `Pročitajte više`,
's32bf9a1bc34fe82e': `Učitavanje dobrih praksi nije uspjelo.`,
's3606b9d856cdbafe': `Redoslijed`,
's391ba00081bc5395': `Učitavanje nekih dobrih praksi nije uspjelo.`,
's3a5f3cc67ce87499': str`Također na temu: ${0}`,
's3b474c5bcdbf50b5': `Izbjeglice`,
's42a369dacdcd2413': `Na listi dobrih praksi`,
's44a6fb84667c648e': `Stanovanje i urbanističko planiranje`,
's472f6b90368817fc': str`Ovdje još nema dobrih praksi iz grada ${0}.`,
's4aef2c4624fc1544': str`Prijavite grešku: ${0}`,
's4fb28f7023208385': `Nema odgovarajućih dobrih praksi.`,
's53b669e56f2291cf': `Religija i međureligijski dijalog`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`„${0}”`,
's5767eec7b5fb5d1f': str`Obrazac za pretragu: ${0}`,
's5ca4e9961babb64e': `Razvijanje kulture otvorenosti i interkulturalnosti`,
's5f8658a95b3479ca': str`Pročitajte više: ${0}`,
's5f87a650cb7322ac': `Prikaži dobre prakse iz svih gradova`,
's600bbc6fa9bf2864': `Nije kopirano. Pokušajte ponovo ili označite listu i kopirajte je.`,
's606a049bedafc912': `Prikaži original`,
's64fa0f864cf1569c': `Javne usluge i usluge u zajednici`,
's65604b6507916b9f': `Zdravlje, socijalna zaštita i podrška porodici`,
's65e6060a9ea991cc': `Prikaži prijevod`,
's6afb24718e8fc691': `Sigurnost, pravosuđe i zaštita`,
's6da867cec76d1708': str`Prikaži prijevod: ${0}`,
's7542b2f1d7ba407d': `Suzi izbor`,
's850ab3618fd8c6fc': `Preporučeni redoslijed`,
's879c6dc8f01a46a5': str`Da li ste mislili: ${0}?`,
's885477dfbcbd459e': `Učitavanje karte nije uspjelo.`,
's8865f02d9ebbd0f5': `Teme`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Poništi sve`,
's8e9ca3bed6f29b80': `Slične dobre prakse u drugim gradovima`,
's91e35b759940b346': `Izvor:`,
's957220cc46f205ce': str`Zima ${0}.`,
's9827461caf437f3a': `Po naslovu`,
's9cf7402fe920f7d1': `Država`,
'sa0ddabab9a5228fa': `Sve godine`,
'sa3fe32919d8712c2': `Prihvat i društvena integracija`,
'sa6501b7dc714e588': `Karta gradova`,
'sa6ab5184d6315895': `Od`,
'sa6f2645578b2d2bc': `Godina`,
'sa8beb6b1182241ac': `Filteri`,
'saaaf48a25df55a46': str`Ljeto ${0}.`,
'sace016efda00e4fd': str`Link do ove dobre prakse: ${0}`,
'saee5d0d1657ffeb6': `Učitavanje tekstualne pretrage nije uspjelo.`,
'sb2c57b2d347203dd': `Prikaži još`,
'sb55e2196592cadf3': `Link do ove dobre prakse`,
'sb834a649d6af2b10': `Obriši tekst`,
'sba1366429f80e1ca': str`Nije na karti: ${0}`,
'sba2a0427963d1a25': `Prvo najnovije`,
'sbd3322df739e7b39': `Rodna ravnopravnost i intersekcionalnost`,
'sc9537ece7713670e': str`Proljeće ${0}.`,
'sca84152bef57f868': `Romi`,
'scd1dd6ff53d0d01a': `Pokušajte ponovo`,
'sd12271d652a303e3': `Učešće u političkom i javnom životu`,
'sda134a52656c41b0': `Prvo najstarije`,
'sde5a5dd749949c48': `Odaberite gradove na karti ili ovdje.`,
'se32ddb0a9cd4181d': str`Prikazano: ${0} od ${1}`,
'se7bb915064eeb626': `Komunikacija i podizanje svijesti javnosti`,
'se9446f089208e61b': `Višejezičnost`,
'sea2adb1f2047d144': `Period`,
'sea3f932c55918177': str`Ukloni filter: ${0}`,
'sed857373904e052e': `Nema odgovarajućih opcija.`,
'see3a70bc7a930c1c': `Borba protiv diskriminacije i jednakost`,
'sf4d52f88bb137919': str`Pretraži bez filtera „${0}” (${1})`,
'sf5736113e1234163': `Po gradu`,
'sf8bd78a3f75bda79': `Metodologije suzbijanja glasina`,
'sf8e04921b67a9758': str`Kopiraj link: ${0}`,
'sfc81242adc08a029': str`Prikaži original (${0}): ${1}`,
'sfe255b8825ebcad9': str`Do ${0}.`,
'year': str`${0}.`,
'years': str`${0}–${1}.`,
    'country names': `
AU=Australija
BE=Belgija
CA=Kanada
CH=Švicarska
CY=Kipar
DE=Njemačka
DK=Danska
ES=Španija
FI=Finska
FO=Farska ostrva
FR=Francuska
GB=Ujedinjeno Kraljevstvo
GR=Grčka
HR=Hrvatska
HU=Mađarska
IE=Irska
IL=Izrael
IS=Island
IT=Italija
JP=Japan
KR=Južna Koreja
LT=Litvanija
LU=Luksemburg
MA=Maroko
MT=Malta
MX=Meksiko
NL=Nizozemska
NO=Norveška
NZ=Novi Zeland
PL=Poljska
PT=Portugal
RO=Rumunija
RS=Srbija
RU=Rusija
SE=Švedska
TR=Turska
UA=Ukrajina
US=Sjedinjene Države
ar=arapski
bg=bugarski
ca=katalonski
da=danski
de=njemački
el=grčki
en=engleski
es=španski
eu=baskijski
fi=finski
fr=francuski
gl=galicijski
hu=mađarski
it=italijanski
nb=norveški (Bokmal)
nl=nizozemski
no=norveški
pl=poljski
pt=portugalski
ro=rumunski
ru=ruski
sq=albanski
sr=srpski
sv=švedski
tr=turski
uk=ukrajinski
conjunction= i 
disjunction= ili `,
    };
  