
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `so`,
'practices-few': str`${0} tusaale oo wanaagsan`,
'practices-many': str`${0} tusaale oo wanaagsan`,
'practices-one': str`${0} tusaale oo wanaagsan`,
'practices-other': str`${0} tusaale oo wanaagsan`,
'practices-two': str`${0} tusaale oo wanaagsan`,
'practices-zero': str`${0} tusaale oo wanaagsan`,
's036a00b21a371675': str`Dayrta ${0}`,
's038bb7c79c905b02': `Dhaqanka, madaddaalada iyo hiddaha`,
's055718e64eaa99fb': str`Laga bilaabo ${0}`,
's074e9ef05357b740': `Aragtida caalamiga ah`,
's08f44885d9aad6d0': `Ganacsiga iyo shaqada`,
's09353907b5c79284': `Ilaa`,
's0c92bf0539f3163c': `Raadinta waa la soo rari waayay.`,
's0cbe91e02b43f276': `Kuwa ugu habboon`,
's0cd0f490954a4ee2': `Socda`,
's0ee1d069b5ac057f': str`Muuji qoraalka asalka ah (${0})`,
's102f7781f2f095f8': `Soo sheeg khalad`,
's115fabd334cd9415': `Turjumaad mashiin ah`,
's11cc72e3db49fec4': `Mowduuca`,
's13b3f5afa0862d1c': `Goobta`,
's15dd9be10939417b': `Liiska waa la koobiyay`,
's17229a8bb451f914': `Shatiga isticmaalka`,
's17232ce692b1fda9': `Tusaalooyinka wanaagsan waa la soo rarayaa`,
's19172ed3838854fc': `Koobiyee linkiga`,
's19581fd383bfd274': `Koobiyee liiska`,
's1b1dd477c4346565': `Hoggaanka iyo u heellanaanta siyaasadeed`,
's1c5dc91a3db779e0': str`xogta taariikhda ${0}`,
's1d19244f549ec535': `Waxbarashada`,
's1d41562e6001b9e4': `Dhexdhexaadinta iyo xallinta khilaafaadka`,
's1f224cf8b88cb893': `Linkiga waa la koobiyay`,
's1f9ed8d17b81180c': str`Luqadda: ${0}`,
's2366abe4ed385411': `Muuji dhammaan tusaalooyinka wanaagsan`,
's2468b69d10791c82': `Magaalada`,
's282c9ab7867d9b92': `Weli socda`,
's2c886c65d263b7f3': `Raadi tusaalooyin wanaagsan`,
's30c0a4d43229080a': `Sii akhri`,
's32bf9a1bc34fe82e': `Tusaalooyinka wanaagsan waa la soo rari waayay.`,
's3606b9d856cdbafe': `Kala horreynta`,
's391ba00081bc5395': `Tusaalooyinka wanaagsan qaarkood waa la soo rari waayay.`,
's3a5f3cc67ce87499': str`Sidoo kale ku saabsan: ${0}`,
's3b474c5bcdbf50b5': `Qaxootiga`,
's42a369dacdcd2413': `Ku jira liiska tusaalooyinka wanaagsan`,
's44a6fb84667c648e': `Guriyeynta iyo qorshaynta magaalada`,
's472f6b90368817fc': str`Weli halkan kuma jiraan tusaalooyin wanaagsan oo ka yimid magaalada ${0}.`,
's4aef2c4624fc1544': str`Soo sheeg khalad: ${0}`,
's4fb28f7023208385': `Lama helin tusaalooyin wanaagsan oo ku habboon.`,
's53b669e56f2291cf': `Diinta iyo wadahadalka diimaha`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Foomka raadinta: ${0}`,
's5ca4e9961babb64e': `Kobcinta furfurnaanta iyo isdhexgalka dhaqamada`,
's5f8658a95b3479ca': str`Sii akhri: ${0}`,
's5f87a650cb7322ac': `Muuji tusaalooyinka wanaagsan ee dhammaan magaalooyinka`,
's600bbc6fa9bf2864': `Lama koobiyin. Isku day mar kale, ama dooro liiska oo koobiyee.`,
's606a049bedafc912': `Muuji qoraalka asalka ah`,
's64fa0f864cf1569c': `Adeegyada dadweynaha iyo bulshada`,
's65604b6507916b9f': `Caafimaadka, daryeelka bulshada iyo taageerada qoyska`,
's65e6060a9ea991cc': `Muuji turjumaadda`,
's6afb24718e8fc691': `Amniga, caddaaladda iyo badbaadada`,
's6da867cec76d1708': str`Muuji turjumaadda: ${0}`,
's7542b2f1d7ba407d': `Yaree xulashooyinka`,
's850ab3618fd8c6fc': `Kala horreynta lagu taliyay`,
's879c6dc8f01a46a5': str`Ma waxaad ula jeedday ${0}?`,
's885477dfbcbd459e': `Khariidadda waa la soo rari waayay.`,
's8865f02d9ebbd0f5': `Mowduucyada`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Tirtir dhammaan`,
's8e9ca3bed6f29b80': `Tusaalooyin la mid ah oo ka yimid magaalooyin kale`,
's91e35b759940b346': `Xigasho:`,
's957220cc46f205ce': str`Jiilaalka ${0}`,
's9827461caf437f3a': `Cinwaan ahaan`,
's9cf7402fe920f7d1': `Dalka`,
'sa0ddabab9a5228fa': `Dhammaan sannadaha`,
'sa3fe32919d8712c2': `Soo dhaweynta dadka cusub iyo isdhexgalka bulshada`,
'sa6501b7dc714e588': `Khariidadda magaalooyinka`,
'sa6ab5184d6315895': `Laga bilaabo`,
'sa6f2645578b2d2bc': `Sannadka`,
'sa8beb6b1182241ac': `Shaandhooyinka`,
'saaaf48a25df55a46': str`Xagaaga ${0}`,
'sace016efda00e4fd': str`Linkiga tusaalahan wanaagsan: ${0}`,
'saee5d0d1657ffeb6': `Raadinta qoraalka waa la soo rari waayay.`,
'sb2c57b2d347203dd': `Muuji kuwo kale`,
'sb55e2196592cadf3': `Linkiga tusaalahan wanaagsan`,
'sb834a649d6af2b10': `Tirtir qoraalka`,
'sba1366429f80e1ca': str`Kuma jiraan khariidadda: ${0}`,
'sba2a0427963d1a25': `Ugu cusub marka hore`,
'sbd3322df739e7b39': `Sinnaanta jinsiga iyo takoorka isku dhafan`,
'sc9537ece7713670e': str`Gu’ga ${0}`,
'sca84152bef57f868': `Dadka Roma`,
'scd1dd6ff53d0d01a': `Isku day mar kale`,
'sd12271d652a303e3': `Ka qaybgalka siyaasadda iyo arrimaha guud`,
'sda134a52656c41b0': `Ugu duugsan marka hore`,
'sde5a5dd749949c48': `Ka dooro magaalooyinka khariidadda ama halkan.`,
'se32ddb0a9cd4181d': str`Waxaa muuqda ${0} oo ka mid ah ${1}`,
'se7bb915064eeb626': `Isgaarsiinta iyo wacyigelinta dadweynaha`,
'se9446f089208e61b': `Isticmaalka luqado badan`,
'sea2adb1f2047d144': `Muddada`,
'sea3f932c55918177': str`Tirtir shaandhada: ${0}`,
'sed857373904e052e': `Lama helin xulasho ku habboon.`,
'see3a70bc7a930c1c': `Sinnaanta iyo la-dagaallanka takoorka`,
'sf4d52f88bb137919': str`Raadi “${0}” la’aan (${1})`,
'sf5736113e1234163': `Magaalo ahaan`,
'sf8bd78a3f75bda79': `Hababka looga hortago kutiri-kuteenta`,
'sf8e04921b67a9758': str`Koobiyee linkiga: ${0}`,
'sfc81242adc08a029': str`Muuji qoraalka asalka ah (${0}): ${1}`,
'sfe255b8825ebcad9': str`Ilaa ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Awstaraaliya
BE=Biljam
CA=Kanada
CH=Swiiserlaand
CY=Qubrus
DE=Jarmal
DK=Denmark
ES=Isbeyn
FI=Finland
FO=Jasiiradda Faroo
FR=Faransiis
GB=Boqortooyada Midowday
GR=Giriig
HR=Korweeshiya
HU=Hangari
IE=Ayrlaand
IL=Israaʼiil
IS=Ayslaand
IT=Talyaani
JP=Jabaan
KR=Kuuriyada Koonfureed
LT=Lituweeniya
LU=Luksemboorg
MA=Morooko
MT=Maalta
MX=Meksiko
NL=Nederlaands
NO=Noorweey
NZ=Niyuusiilaand
PL=Booland
PT=Bortugaal
RO=Rumaaniya
RS=Seerbiya
RU=Ruush
SE=Iswidhan
TR=Turki
UA=Yukrayn
US=Maraykanka
ar=Carabi
bg=Bulgeeriyaan
ca=Katalaan
da=Dhaanish
de=Jarmal
el=Giriik
en=Ingiriisi
es=Isbaanish
eu=Basquu
fi=Finishka
fr=Faransiis
gl=Galiisiyaan
hu=Hangariyaan
it=Talyaani
nb=Nawrijii Bokmål
nl=Holandays
no=Nawriiji
pl=Boolish
pt=Boortaqiis
ro=Romanka
ru=Ruush
sq=Albeeniyaan
sr=Seerbiyaan
sv=Iswiidhish
tr=Turkish
uk=Yukreeniyaan
conjunction= iyo 
disjunction= ama `,
    };
  