
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `mt`,
'practices-few': str`${0} prattiki tajba`,
'practices-many': str`${0}-il prattika tajba`,
'practices-one': str`${0} prattika tajba`,
'practices-other': str`${0} prattika tajba`,
'practices-two': str`${0} prattiki tajba`,
'practices-zero': str`${0} prattika tajba`,
's036a00b21a371675': str`Il-ħarifa tal-${0}`,
's038bb7c79c905b02': `Kultura, ħin liberu u wirt`,
's055718e64eaa99fb': str`Mill-${0} ’l hawn`,
's074e9ef05357b740': `Perspettiva internazzjonali`,
's08f44885d9aad6d0': `Negozju u impjieg`,
's09353907b5c79284': `Sa`,
's0c92bf0539f3163c': `It-tiftix ma setax jitgħabba.`,
's0cbe91e02b43f276': `L-aktar rilevanti l-ewwel`,
's0cd0f490954a4ee2': `Għaddejja`,
's0ee1d069b5ac057f': str`Uri l-oriġinal (${0})`,
's102f7781f2f095f8': `Irrapporta żball`,
's115fabd334cd9415': `Traduzzjoni awtomatika`,
's11cc72e3db49fec4': `Suġġett`,
's13b3f5afa0862d1c': `Post`,
's15dd9be10939417b': `Il-lista ġiet ikkupjata`,
's17229a8bb451f914': `Liċenzja`,
's17232ce692b1fda9': `Qed jitgħabbew il-prattiki t-tajba`,
's19172ed3838854fc': `Ikkopja l-link`,
's19581fd383bfd274': `Ikkopja l-lista`,
's1b1dd477c4346565': `Tmexxija u impenn politiku`,
's1c5dc91a3db779e0': str`sitwazzjoni: ${0}`,
's1d19244f549ec535': `Edukazzjoni`,
's1d41562e6001b9e4': `Medjazzjoni u soluzzjoni tal-kunflitti`,
's1f224cf8b88cb893': `Il-link ġie kkupjat`,
's1f9ed8d17b81180c': str`Lingwa: ${0}`,
's2366abe4ed385411': `Uri l-prattiki t-tajba kollha`,
's2468b69d10791c82': `Belt`,
's282c9ab7867d9b92': `Għadhom għaddejjin`,
's2c886c65d263b7f3': `Fittex prattiki tajba`,
's30c0a4d43229080a': `Aqra aktar`,
's32bf9a1bc34fe82e': `Il-prattiki t-tajba ma setgħux jitgħabbew.`,
's3606b9d856cdbafe': `Issortja skont`,
's391ba00081bc5395': `Xi prattiki tajba ma setgħux jitgħabbew.`,
's3a5f3cc67ce87499': str`Ukoll dwar: ${0}`,
's3b474c5bcdbf50b5': `Refuġjati`,
's42a369dacdcd2413': `Fil-lista ta’ prattiki tajba`,
's44a6fb84667c648e': `Akkomodazzjoni u ppjanar urban`,
's472f6b90368817fc': str`Għad m’hawnx prattiki tajba minn ${0}.`,
's4aef2c4624fc1544': str`Irrapporta żball: ${0}`,
's4fb28f7023208385': `Ma nstabet l-ebda prattika tajba.`,
's53b669e56f2291cf': `Reliġjon u djalogu interreliġjuż`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Formola tat-tiftix: ${0}`,
's5ca4e9961babb64e': `L-iżvilupp ta’ kultura ta’ ftuħ u interkulturalità`,
's5f8658a95b3479ca': str`Aqra aktar: ${0}`,
's5f87a650cb7322ac': `Uri l-prattiki t-tajba mill-ibliet kollha`,
's600bbc6fa9bf2864': `Ma ġietx ikkupjata. Erġa’ pprova, jew agħżel il-lista u kkopjaha.`,
's606a049bedafc912': `Uri l-oriġinal`,
's64fa0f864cf1569c': `Servizzi pubbliċi u komunitarji`,
's65604b6507916b9f': `Saħħa, kura soċjali u appoġġ għall-familji`,
's65e6060a9ea991cc': `Uri t-traduzzjoni`,
's6afb24718e8fc691': `Sigurtà, ġustizzja u sikurezza`,
's6da867cec76d1708': str`Uri t-traduzzjoni: ${0}`,
's7542b2f1d7ba407d': `Naqqas l-għażliet`,
's850ab3618fd8c6fc': `Ordni rakkomandat`,
's879c6dc8f01a46a5': str`Ridt tgħid ${0}?`,
's885477dfbcbd459e': `Il-mappa ma setgħetx titgħabba.`,
's8865f02d9ebbd0f5': `Suġġetti`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Neħħi kollox`,
's8e9ca3bed6f29b80': `Prattiki tajba simili fi bliet oħra`,
's91e35b759940b346': `Sors:`,
's957220cc46f205ce': str`Ix-xitwa tal-${0}`,
's9827461caf437f3a': `Titolu`,
's9cf7402fe920f7d1': `Pajjiż`,
'sa0ddabab9a5228fa': `Is-snin kollha`,
'sa3fe32919d8712c2': `Akkoljenza u integrazzjoni soċjali`,
'sa6501b7dc714e588': `Mappa tal-bliet`,
'sa6ab5184d6315895': `Minn`,
'sa6f2645578b2d2bc': `Sena`,
'sa8beb6b1182241ac': `Filtri`,
'saaaf48a25df55a46': str`Is-sajf tal-${0}`,
'sace016efda00e4fd': str`Link għal din il-prattika tajba: ${0}`,
'saee5d0d1657ffeb6': `It-tiftix fit-test ma setax jitgħabba.`,
'sb2c57b2d347203dd': `Uri aktar`,
'sb55e2196592cadf3': `Link għal din il-prattika tajba`,
'sb834a649d6af2b10': `Neħħi t-test`,
'sba1366429f80e1ca': str`Mhux fuq il-mappa: ${0}`,
'sba2a0427963d1a25': `L-aktar reċenti l-ewwel`,
'sbd3322df739e7b39': `Ugwaljanza bejn il-ġeneri u intersezzjonalità`,
'sc9537ece7713670e': str`Ir-rebbiegħa tal-${0}`,
'sca84152bef57f868': `Rom`,
'scd1dd6ff53d0d01a': `Erġa’ pprova`,
'sd12271d652a303e3': `Parteċipazzjoni politika u pubblika`,
'sda134a52656c41b0': `L-eqdem l-ewwel`,
'sde5a5dd749949c48': `Agħżel il-bliet, fuq il-mappa jew hawn.`,
'se32ddb0a9cd4181d': str`Qed jintwerew ${0} minn ${1}`,
'se7bb915064eeb626': `Komunikazzjoni u sensibilizzazzjoni tal-pubbliku`,
'se9446f089208e61b': `Multilingwiżmu`,
'sea2adb1f2047d144': `Perjodu`,
'sea3f932c55918177': str`Neħħi l-filtru: ${0}`,
'sed857373904e052e': `Ma nstabet l-ebda għażla.`,
'see3a70bc7a930c1c': `Antidiskriminazzjoni u ugwaljanza`,
'sf4d52f88bb137919': str`Fittex mingħajr “${0}” (${1})`,
'sf5736113e1234163': `Belt`,
'sf8bd78a3f75bda79': `Metodoloġiji kontra x-xnigħat`,
'sf8e04921b67a9758': str`Ikkopja l-link: ${0}`,
'sfc81242adc08a029': str`Uri l-oriġinal (${0}): ${1}`,
'sfe255b8825ebcad9': str`Sal-${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=l-Awstralja
BE=il-Belġju
CA=il-Kanada
CH=l-Iżvizzera
CY=Ċipru
DE=il-Ġermanja
DK=id-Danimarka
ES=Spanja
FI=il-Finlandja
FO=il-Gżejjer Faeroe
FR=Franza
GB=ir-Renju Unit
GR=il-Greċja
HR=il-Kroazja
HU=l-Ungerija
IE=l-Irlanda
IL=Iżrael
IS=l-Iżlanda
IT=l-Italja
JP=il-Ġappun
KR=il-Korea t’Isfel
LT=il-Litwanja
LU=il-Lussemburgu
MA=il-Marokk
MT=Malta
MX=il-Messiku
NL=in-Netherlands
NO=in-Norveġja
NZ=New Zealand
PL=il-Polonja
PT=il-Portugall
RO=ir-Rumanija
RS=is-Serbja
RU=ir-Russja
SE=l-Iżvezja
TR=it-Turkija
UA=l-Ukrajna
US=l-Istati Uniti
ar=Għarbi
bg=Bulgaru
ca=Katalan
da=Daniż
de=Ġermaniż
el=Grieg
en=Ingliż
es=Spanjol
eu=Bask
fi=Finlandiż
fr=Franċiż
gl=Galiċjan
hu=Ungeriż
it=Taljan
nb=Bokmal Norveġiż
nl=Olandiż
no=Norveġiż
pl=Pollakk
pt=Portugiż
ro=Rumen
ru=Russu
sq=Albaniż
sr=Serb
sv=Żvediż
tr=Tork
uk=Ukren
conjunction= u 
disjunction= jew `,
    };
  