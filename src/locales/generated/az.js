
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `az`,
'practices-few': str`${0} yaxşı təcrübə`,
'practices-many': str`${0} yaxşı təcrübə`,
'practices-one': str`${0} yaxşı təcrübə`,
'practices-other': str`${0} yaxşı təcrübə`,
'practices-two': str`${0} yaxşı təcrübə`,
'practices-zero': str`${0} yaxşı təcrübə`,
's036a00b21a371675': str`Payız ${0}`,
's038bb7c79c905b02': `Mədəniyyət, asudə vaxt və irs`,
's055718e64eaa99fb': str`Başladığı il: ${0}`,
's074e9ef05357b740': `Beynəlxalq açıqlıq`,
's08f44885d9aad6d0': `Biznes və məşğulluq`,
's09353907b5c79284': `Son il`,
's0c92bf0539f3163c': `Axtarışı yükləmək mümkün olmadı.`,
's0cbe91e02b43f276': `Əvvəlcə ən uyğunlar`,
's0cd0f490954a4ee2': `Davam edir`,
's0ee1d069b5ac057f': str`Orijinalı göstər (${0} dilində)`,
's102f7781f2f095f8': `Səhvi bildir`,
's115fabd334cd9415': `Maşın tərcüməsi`,
's11cc72e3db49fec4': `Mövzu`,
's13b3f5afa0862d1c': `Yer`,
's15dd9be10939417b': `Siyahı kopyalandı`,
's17229a8bb451f914': `Lisenziya`,
's17232ce692b1fda9': `Yaxşı təcrübələr yüklənir`,
's19172ed3838854fc': `Keçidi kopyala`,
's19581fd383bfd274': `Siyahını kopyala`,
's1b1dd477c4346565': `Liderlik və siyasi iradə`,
's1c5dc91a3db779e0': str`${0} tarixinə`,
's1d19244f549ec535': `Təhsil`,
's1d41562e6001b9e4': `Mediasiya və münaqişələrin həlli`,
's1f224cf8b88cb893': `Keçid kopyalandı`,
's1f9ed8d17b81180c': str`Mətnin dili: ${0}`,
's2366abe4ed385411': `Bütün yaxşı təcrübələri göstər`,
's2468b69d10791c82': `Şəhər`,
's282c9ab7867d9b92': `Hələ davam edənlər`,
's2c886c65d263b7f3': `Yaxşı təcrübələri axtar`,
's30c0a4d43229080a': `Ətraflı oxu`,
's32bf9a1bc34fe82e': `Yaxşı təcrübələri yükləmək mümkün olmadı.`,
's3606b9d856cdbafe': `Sıralama`,
's391ba00081bc5395': `Bəzi yaxşı təcrübələri yükləmək mümkün olmadı.`,
's3a5f3cc67ce87499': str`Eyni mövzuda: ${0}`,
's3b474c5bcdbf50b5': `Qaçqınlar`,
's42a369dacdcd2413': `Yaxşı təcrübələrin siyahısında`,
's44a6fb84667c648e': `Mənzil təminatı və şəhərsalma`,
's472f6b90368817fc': str`Burada ${0} şəhərindən hələ yaxşı təcrübə yoxdur.`,
's4aef2c4624fc1544': str`Səhvi bildir: ${0}`,
's4fb28f7023208385': `Uyğun yaxşı təcrübə tapılmadı.`,
's53b669e56f2291cf': `Din və dinlərarası dialoq`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Axtarış forması: ${0}`,
's5ca4e9961babb64e': `Açıqlıq və mədəniyyətlərarası ünsiyyət mədəniyyətinin inkişafı`,
's5f8658a95b3479ca': str`Ətraflı oxu: ${0}`,
's5f87a650cb7322ac': `Bütün şəhərlərdən yaxşı təcrübələri göstər`,
's600bbc6fa9bf2864': `Kopyalanmadı. Yenidən cəhd edin və ya siyahını seçib kopyalayın.`,
's606a049bedafc912': `Orijinalı göstər`,
's64fa0f864cf1569c': `İctimai xidmətlər və icma xidmətləri`,
's65604b6507916b9f': `Səhiyyə, sosial qayğı və ailələrə dəstək`,
's65e6060a9ea991cc': `Tərcüməni göstər`,
's6afb24718e8fc691': `Təhlükəsizlik, ədalət mühakiməsi və əmin-amanlıq`,
's6da867cec76d1708': str`Tərcüməni göstər: ${0}`,
's7542b2f1d7ba407d': `Seçimləri daralt`,
's850ab3618fd8c6fc': `Tövsiyə olunan sıra`,
's879c6dc8f01a46a5': str`Bunu nəzərdə tuturdunuz: ${0}?`,
's885477dfbcbd459e': `Xəritəni yükləmək mümkün olmadı.`,
's8865f02d9ebbd0f5': `Mövzular`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Hamısını təmizlə`,
's8e9ca3bed6f29b80': `Başqa şəhərlərdən oxşar yaxşı təcrübələr`,
's91e35b759940b346': `Mənbə:`,
's957220cc46f205ce': str`Qış ${0}`,
's9827461caf437f3a': `Başlıq üzrə`,
's9cf7402fe920f7d1': `Ölkə`,
'sa0ddabab9a5228fa': `Bütün illər`,
'sa3fe32919d8712c2': `Yeni gələnlərin qəbulu və sosial inteqrasiya`,
'sa6501b7dc714e588': `Şəhərlərin xəritəsi`,
'sa6ab5184d6315895': `Başlanğıc il`,
'sa6f2645578b2d2bc': `İl`,
'sa8beb6b1182241ac': `Filtrlər`,
'saaaf48a25df55a46': str`Yay ${0}`,
'sace016efda00e4fd': str`Bu yaxşı təcrübəyə keçid: ${0}`,
'saee5d0d1657ffeb6': `Mətn üzrə axtarışı yükləmək mümkün olmadı.`,
'sb2c57b2d347203dd': `Daha çox göstər`,
'sb55e2196592cadf3': `Bu yaxşı təcrübəyə keçid`,
'sb834a649d6af2b10': `Mətni təmizlə`,
'sba1366429f80e1ca': str`Xəritədə yoxdur: ${0}`,
'sba2a0427963d1a25': `Əvvəlcə yenilər`,
'sbd3322df739e7b39': `Gender bərabərliyi və interseksionallıq`,
'sc9537ece7713670e': str`Yaz ${0}`,
'sca84152bef57f868': `Romalar`,
'scd1dd6ff53d0d01a': `Yenidən cəhd et`,
'sd12271d652a303e3': `Siyasi və ictimai həyatda iştirak`,
'sda134a52656c41b0': `Əvvəlcə köhnələr`,
'sde5a5dd749949c48': `Şəhərləri xəritədə və ya burada seçin.`,
'se32ddb0a9cd4181d': str`Göstərilir: ${0}, cəmi: ${1}`,
'se7bb915064eeb626': `Kommunikasiya və ictimai maarifləndirmə`,
'se9446f089208e61b': `Çoxdillilik`,
'sea2adb1f2047d144': `Dövr`,
'sea3f932c55918177': str`Filtri sil: ${0}`,
'sed857373904e052e': `Uyğun seçim tapılmadı.`,
'see3a70bc7a930c1c': `Ayrı-seçkiliyə qarşı mübarizə və bərabərlik`,
'sf4d52f88bb137919': str`“${0}” olmadan axtar (${1})`,
'sf5736113e1234163': `Şəhər üzrə`,
'sf8bd78a3f75bda79': `Şayiələrə qarşı metodologiyalar`,
'sf8e04921b67a9758': str`Keçidi kopyala: ${0}`,
'sfc81242adc08a029': str`Orijinalı göstər (${0} dilində): ${1}`,
'sfe255b8825ebcad9': str`Bitdiyi il: ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Avstraliya
BE=Belçika
CA=Kanada
CH=İsveçrə
CY=Kipr
DE=Almaniya
DK=Danimarka
ES=İspaniya
FI=Finlandiya
FO=Farer adaları
FR=Fransa
GB=Birləşmiş Krallıq
GR=Yunanıstan
HR=Xorvatiya
HU=Macarıstan
IE=İrlandiya
IL=İsrail
IS=İslandiya
IT=İtaliya
JP=Yaponiya
KR=Cənubi Koreya
LT=Litva
LU=Lüksemburq
MA=Mərakeş
MT=Malta
MX=Meksika
NL=Niderland
NO=Norveç
NZ=Yeni Zelandiya
PL=Polşa
PT=Portuqaliya
RO=Rumıniya
RS=Serbiya
RU=Rusiya
SE=İsveç
TR=Türkiyə
UA=Ukrayna
US=Amerika Birləşmiş Ştatları
ar=ərəb
bg=bolqar
ca=katalan
da=danimarka
de=alman
el=yunan
en=ingilis
es=ispan
eu=bask
fi=fin
fr=fransız
gl=qalisiya
hu=macar
it=italyan
nb=bokmal norveç
nl=holland
no=norveç
pl=polyak
pt=portuqal
ro=rumın
ru=rus
sq=alban
sr=serb
sv=isveç
tr=türk
uk=ukrayna
conjunction= və 
disjunction= yaxud `,
    };
  