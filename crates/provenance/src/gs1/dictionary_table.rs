//! The entries of the GS1 Barcode Syntax Dictionary, one a line.
//!
//! Facts of GS1's dictionary of the release that stands in [`RELEASE`] (copyright GS1 AISBL and the
//! BWIPP and Zint projects; Apache License 2.0). Columns, parted by `;`: identifier or range; flags
//! (`*` predefined length, needs no separator; `?` may be an attribute of a Digital Link); parts of
//! the value; associations; title. Written out of the published dictionary and compared with it by
//! a test of `dictionary`; not to be edited by hand.

/// Release of the dictionary, a date.
pub const RELEASE: &str = "2026-01-27";

pub(super) const TABLE: &str = "\
00;*?;N18,csum,gcppos2;dlpkey;SSCC\n\
01;*?;N14,csum,gcppos2;ex=255,37 dlpkey=22,10,21|235;GTIN\n\
02;*?;N14,csum,gcppos2;ex=01,03 req=37;CONTENT\n\
03;*;N14,csum,gcppos2;ex=01,02,37;MTO GTIN\n\
10;?;X..20;req=01,02,03,8006,8026;BATCH/LOT\n\
11;*?;N6,yymmd0;req=01,02,03,8006,8026;PROD DATE\n\
12;*?;N6,yymmd0;req=8020;DUE DATE\n\
13;*?;N6,yymmd0;req=01,02,03,8006,8026;PACK DATE\n\
15;*?;N6,yymmd0;req=01,02,03,8006,8026;BEST BEFORE or BEST BY\n\
16;*?;N6,yymmd0;req=01,02,03,8006,8026;SELL BY\n\
17;*?;N6,yymmd0;req=01,02,03,255,8006,8026;USE BY or EXPIRY\n\
20;*?;N2;req=01,02,8006,8026;VARIANT\n\
21;;X..20;req=01,03,8006 ex=235;SERIAL\n\
22;;X..20;req=01;CPV\n\
235;;X..28;req=01;TPX\n\
240;?;X..30;req=01,02,8006,8026;ADDITIONAL ID\n\
241;?;X..30;req=01,02,8006,8026;CUST. PART No.\n\
242;?;N..6;req=01,02,8006,8026;MTO VARIANT\n\
243;?;X..20;req=01;PCN\n\
250;?;X..30;req=01,8006 req=21;SECONDARY SERIAL\n\
251;?;X..30;req=01,8006;REF. TO SOURCE\n\
253;?;N13,csum,gcppos1 [X..17];dlpkey;GDTI\n\
254;;X..20;req=414;GLN EXTENSION COMPONENT\n\
255;?;N13,csum,gcppos1 [N..12];dlpkey ex=01,02,415,8006,8020,8026;GCN\n\
30;?;N..8;req=01,02;VAR. COUNT\n\
3100-3105;*?;N6;req=01,02 ex=310n;NET WEIGHT (kg)\n\
3110-3115;*?;N6;req=01,02 ex=311n;LENGTH (m)\n\
3120-3125;*?;N6;req=01,02 ex=312n;WIDTH (m)\n\
3130-3135;*?;N6;req=01,02 ex=313n;HEIGHT (m)\n\
3140-3145;*?;N6;req=01,02 ex=314n;AREA (m²)\n\
3150-3155;*?;N6;req=01,02 ex=315n;NET VOLUME (l)\n\
3160-3165;*?;N6;req=01,02 ex=316n;NET VOLUME (m³)\n\
3200-3205;*?;N6;req=01,02 ex=320n;NET WEIGHT (lb)\n\
3210-3215;*?;N6;req=01,02 ex=321n;LENGTH (in)\n\
3220-3225;*?;N6;req=01,02 ex=322n;LENGTH (ft)\n\
3230-3235;*?;N6;req=01,02 ex=323n;LENGTH (yd)\n\
3240-3245;*?;N6;req=01,02 ex=324n;WIDTH (in)\n\
3250-3255;*?;N6;req=01,02 ex=325n;WIDTH (ft)\n\
3260-3265;*?;N6;req=01,02 ex=326n;WIDTH (yd)\n\
3270-3275;*?;N6;req=01,02 ex=327n;HEIGHT (in)\n\
3280-3285;*?;N6;req=01,02 ex=328n;HEIGHT (ft)\n\
3290-3295;*?;N6;req=01,02 ex=329n;HEIGHT (yd)\n\
3300-3305;*?;N6;req=00,01 ex=330n;GROSS WEIGHT (kg)\n\
3310-3315;*?;N6;req=00,01 ex=331n;LENGTH (m), log\n\
3320-3325;*?;N6;req=00,01 ex=332n;WIDTH (m), log\n\
3330-3335;*?;N6;req=00,01 ex=333n;HEIGHT (m), log\n\
3340-3345;*?;N6;req=00,01 ex=334n;AREA (m²), log\n\
3350-3355;*?;N6;req=00,01 ex=335n;VOLUME (l), log\n\
3360-3365;*?;N6;req=00,01 ex=336n;VOLUME (m³), log\n\
3370-3375;*?;N6;req=01 ex=337n;KG PER m²\n\
3400-3405;*?;N6;req=00,01 ex=340n;GROSS WEIGHT (lb)\n\
3410-3415;*?;N6;req=00,01 ex=341n;LENGTH (in), log\n\
3420-3425;*?;N6;req=00,01 ex=342n;LENGTH (ft), log\n\
3430-3435;*?;N6;req=00,01 ex=343n;LENGTH (yd), log\n\
3440-3445;*?;N6;req=00,01 ex=344n;WIDTH (in), log\n\
3450-3455;*?;N6;req=00,01 ex=345n;WIDTH (ft), log\n\
3460-3465;*?;N6;req=00,01 ex=346n;WIDTH (yd), log\n\
3470-3475;*?;N6;req=00,01 ex=347n;HEIGHT (in), log\n\
3480-3485;*?;N6;req=00,01 ex=348n;HEIGHT (ft), log\n\
3490-3495;*?;N6;req=00,01 ex=349n;HEIGHT (yd), log\n\
3500-3505;*?;N6;req=01,02 ex=350n;AREA (in²)\n\
3510-3515;*?;N6;req=01,02 ex=351n;AREA (ft²)\n\
3520-3525;*?;N6;req=01,02 ex=352n;AREA (yd²)\n\
3530-3535;*?;N6;req=00,01 ex=353n;AREA (in²), log\n\
3540-3545;*?;N6;req=00,01 ex=354n;AREA (ft²), log\n\
3550-3555;*?;N6;req=00,01 ex=355n;AREA (yd²), log\n\
3560-3565;*?;N6;req=01,02 ex=356n;NET WEIGHT (tr oz)\n\
3570-3575;*?;N6;req=01,02 ex=357n;NET VOLUME (oz)\n\
3600-3605;*?;N6;req=01,02 ex=360n;NET VOLUME (qt (US))\n\
3610-3615;*?;N6;req=01,02 ex=361n;NET VOLUME (gal.)\n\
3620-3625;*?;N6;req=00,01 ex=362n;VOLUME (qt (US)), log\n\
3630-3635;*?;N6;req=00,01 ex=363n;VOLUME (gal (US)), log\n\
3640-3645;*?;N6;req=01,02 ex=364n;NET VOLUME (in³)\n\
3650-3655;*?;N6;req=01,02 ex=365n;NET VOLUME (ft³)\n\
3660-3665;*?;N6;req=01,02 ex=366n;NET VOLUME (yd³)\n\
3670-3675;*?;N6;req=00,01 ex=367n;VOLUME (in³), log\n\
3680-3685;*?;N6;req=00,01 ex=368n;VOLUME (ft³), log\n\
3690-3695;*?;N6;req=00,01 ex=369n;VOLUME (yd³), log\n\
37;?;N..8;req=00 req=02,8026;COUNT\n\
3900-3909;?;N..15;req=255,8020 ex=390n,391n,394n,8111;AMOUNT\n\
3910-3919;?;N3,iso4217 N..15;req=8020 ex=391n;AMOUNT\n\
3920-3929;?;N..15;req=01 req=30,31nn,32nn,35nn,36nn ex=392n,393n;PRICE\n\
3930-3939;?;N3,iso4217 N..15;req=30,31nn,32nn,35nn,36nn ex=393n;PRICE\n\
3940-3943;?;N4;req=255 ex=394n,8111;PRCNT OFF\n\
3950-3955;?;N6;req=30,31nn,32nn,35nn,36nn ex=392n,393n,395n,8005;PRICE/UoM\n\
400;?;X..30;;ORDER NUMBER\n\
401;?;X..30,gcppos1;dlpkey;GINC\n\
402;?;N17,csum,gcppos1;dlpkey;GSIN\n\
403;?;X..30;req=00;ROUTE\n\
410;*?;N13,csum,gcppos1;;SHIP TO LOC\n\
411;*?;N13,csum,gcppos1;;BILL TO\n\
412;*?;N13,csum,gcppos1;;PURCHASE FROM\n\
413;*?;N13,csum,gcppos1;;SHIP FOR LOC\n\
414;*?;N13,csum,gcppos1;dlpkey=254|7040;LOC No.\n\
415;*?;N13,csum,gcppos1;req=8020 dlpkey=8020;PAY TO\n\
416;*?;N13,csum,gcppos1;;PROD/SERV LOC\n\
417;*?;N13,csum,gcppos1;dlpkey=7040;PARTY\n\
420;?;X..20;ex=421;SHIP TO POST\n\
421;?;N3,iso3166 X..9;ex=4307;SHIP TO POST\n\
422;?;N3,iso3166;req=01,02,8006,8026 ex=426;ORIGIN\n\
423;?;N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166;req=01,02 ex=426;COUNTRY - INITIAL PROCESS\n\
424;?;N3,iso3166;req=01,02 ex=426;COUNTRY - PROCESS\n\
425;?;N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166;req=01,02 ex=426;COUNTRY - DISASSEMBLY\n\
426;?;N3,iso3166;req=01,02;COUNTRY - FULL PROCESS\n\
427;?;X..3;req=01,02 req=422;ORIGIN SUBDIVISION\n\
4300;?;X..35,pcenc;req=00;SHIP TO COMP\n\
4301;?;X..35,pcenc;req=00;SHIP TO NAME\n\
4302;?;X..70,pcenc;req=00;SHIP TO ADD1\n\
4303;?;X..70,pcenc;req=4302;SHIP TO ADD2\n\
4304;?;X..70,pcenc;req=00;SHIP TO SUB\n\
4305;?;X..70,pcenc;req=00;SHIP TO LOC\n\
4306;?;X..70,pcenc;req=00;SHIP TO REG\n\
4307;?;X2,iso3166alpha2;req=00;SHIP TO COUNTRY\n\
4308;?;X..30;req=00;SHIP TO PHONE\n\
4309;?;N10,latitude N10,longitude;req=00;SHIP TO GEO\n\
4310;?;X..35,pcenc;req=00;RTN TO COMP\n\
4311;?;X..35,pcenc;req=00;RTN TO NAME\n\
4312;?;X..70,pcenc;req=00;RTN TO ADD1\n\
4313;?;X..70,pcenc;req=4312;RTN TO ADD2\n\
4314;?;X..70,pcenc;req=00;RTN TO SUB\n\
4315;?;X..70,pcenc;req=00;RTN TO LOC\n\
4316;?;X..70,pcenc;req=00;RTN TO REG\n\
4317;?;X2,iso3166alpha2;req=00;RTN TO COUNTRY\n\
4318;?;X..20;req=00;RTN TO POST\n\
4319;?;X..30;req=00;RTN TO PHONE\n\
4320;?;X..35,pcenc;req=00;SRV DESCRIPTION\n\
4321;?;N1,yesno;req=00;DANGEROUS GOODS\n\
4322;?;N1,yesno;req=00;AUTH TO LEAVE\n\
4323;?;N1,yesno;req=00;SIG REQUIRED\n\
4324;?;N6,yymmd0 N4,hhmi;req=00;NOT BEF DEL DT\n\
4325;?;N6,yymmd0 N4,hhmi;req=00;NOT AFT DEL DT\n\
4326;?;N6,yymmdd;req=00;REL DATE\n\
4330;?;N6 [X1],hyphen;req=00 ex=4331;MAX TEMP F.\n\
4331;?;N6 [X1],hyphen;req=00 ex=4330;MAX TEMP C.\n\
4332;?;N6 [X1],hyphen;req=00 ex=4333;MIN TEMP F.\n\
4333;?;N6 [X1],hyphen;req=00 ex=4332;MIN TEMP C.\n\
7001;?;N13;req=01,02,8006,8026;NSN\n\
7002;?;X..30;req=01,02;MEAT CUT\n\
7003;?;N6,yymmdd N4,hhmi;req=01,02;EXPIRY TIME\n\
7004;?;N..4;req=01+10;ACTIVE POTENCY\n\
7005;?;X..12;req=01,02;CATCH AREA\n\
7006;?;N6,yymmdd;req=01,02;FIRST FREEZE DATE\n\
7007;?;N6,yymmdd [N6],yymmdd;req=01,02;HARVEST DATE\n\
7008;?;X..3;req=01,02;AQUATIC SPECIES\n\
7009;?;X..10;req=01,02;FISHING GEAR TYPE\n\
7010;?;X..2;req=01,02;PROD METHOD\n\
7011;?;N6,yymmdd [N4],hhmi;req=01,02;TEST BY DATE\n\
7020;?;X..20;req=01,8006 req=416;REFURB LOT\n\
7021;?;X..20;req=01,8006;FUNC STAT\n\
7022;?;X..20;req=7021;REV STAT\n\
7023;?;X..30,gcppos1;;GIAI - ASSEMBLY\n\
7030;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 0\n\
7031;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 1\n\
7032;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 2\n\
7033;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 3\n\
7034;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 4\n\
7035;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 5\n\
7036;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 6\n\
7037;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 7\n\
7038;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 8\n\
7039;?;N3,iso3166999 X..27;req=01,02;PROCESSOR # 9\n\
7040;;N1 X1 X1 X1,importeridx;;UIC+EXT\n\
7041;;X..4,packagetype;req=00;UFRGT UNIT TYPE\n\
710;?;X..20;req=01;NHRN PZN\n\
711;?;X..20;req=01;NHRN CIP\n\
712;?;X..20;req=01;NHRN CN\n\
713;?;X..20;req=01;NHRN DRN\n\
714;?;X..20;req=01;NHRN AIM\n\
715;?;X..20;req=01;NHRN NDC\n\
716;?;X..20;req=01;NHRN AIC\n\
717;?;X..20;req=01;NHRN SRN\n\
7230;?;X2 X..28;req=01,8004;CERT # 1\n\
7231;?;X2 X..28;req=01,8004;CERT # 2\n\
7232;?;X2 X..28;req=01,8004;CERT # 3\n\
7233;?;X2 X..28;req=01,8004;CERT # 4\n\
7234;?;X2 X..28;req=01,8004;CERT # 5\n\
7235;?;X2 X..28;req=01,8004;CERT # 6\n\
7236;?;X2 X..28;req=01,8004;CERT # 7\n\
7237;?;X2 X..28;req=01,8004;CERT # 8\n\
7238;?;X2 X..28;req=01,8004;CERT # 9\n\
7239;?;X2 X..28;req=01,8004;CERT # 10\n\
7240;?;X..20;req=01,8006;PROTOCOL\n\
7241;?;N2,mediatype;req=8017,8018;AIDC MEDIA TYPE\n\
7242;?;X..25;req=8017,8018;VCN\n\
7250;?;N8,yyyymmdd;req=8018 ex=7251;DOB\n\
7251;?;N8,yyyymmdd N4,hhmi;req=8018 ex=7250;DOB TIME\n\
7252;?;N1,iso5218;req=8018;BIO SEX\n\
7253;?;X..40,pcenc;req=8017,8018 ex=7256,7259;FAMILY NAME\n\
7254;?;X..40,pcenc;req=8017,8018 ex=7256,7259;GIVEN NAME\n\
7255;?;X..10;req=8017,8018 ex=7256,7259;SUFFIX\n\
7256;?;X..90,pcenc;req=8017,8018;FULL NAME\n\
7257;?;X..70,pcenc;req=8018;PERSON ADDR\n\
7258;?;X3,posinseqslash;req=8018+7259;BIRTH SEQUENCE\n\
7259;?;X..40,pcenc;req=8018 ex=7256;BABY\n\
8001;?;N4,nonzero N5,nonzero N3,nonzero N1,winding N1;req=01;DIMENSIONS\n\
8002;?;X..20;;CMT No.\n\
8003;?;N1,zero N13,csum,gcppos1 [X..16];dlpkey;GRAI\n\
8004;?;X..30,gcppos1;dlpkey=7040;GIAI\n\
8005;?;N6;req=01,02;PRICE PER UNIT\n\
8006;?;N14,csum,gcppos2 N4,pieceoftotal;ex=01,37 dlpkey=22,10,21;ITIP\n\
8007;?;X..34,iban;req=415;IBAN\n\
8008;?;N6,yymmdd N2,hh [N2],mi [N2],ss;req=01,02;PROD TIME\n\
8009;?;X..50;req=00,01;OPTSEN\n\
8010;?;Y..30,gcppos1;dlpkey=8011;CPID\n\
8011;;N..12,nozeroprefix;req=8010;CPID SERIAL\n\
8012;?;X..20;req=01,8006;VERSION\n\
8013;?;X..25,csumalpha,gcppos1;dlpkey;GMN\n\
8014;;X..25,csumalpha,gcppos1,hasnondigit;req=01;MUDI\n\
8017;?;N18,csum,gcppos1;ex=8018 dlpkey=8019;GSRN - PROVIDER\n\
8018;?;N18,csum,gcppos1;ex=8017 dlpkey=8019;GSRN - RECIPIENT\n\
8019;;N..10;req=8017,8018;SRIN\n\
8020;;X..25;req=415;REF No.\n\
8026;?;N14,csum,gcppos2 N4,pieceoftotal;req=37 ex=02,8006;ITIP CONTENT\n\
8030;?;Z..90;req=00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018;DIGSIG\n\
8040;;N15;req=01+21;IMEI\n\
8041;;N15;req=01+21+8040;IMEI2\n\
8042;;N32;req=01+21+8040;ESIM\n\
8043;;N18 [N..2];req=01+21+8040;PSIM\n\
8110;?;X..70,couponcode;;\n\
8111;?;N4;req=255;POINTS\n\
8112;?;X..70,couponposoffer;;\n\
8200;;X..70;req=01;PRODUCT URL\n\
90;?;X..30;;INTERNAL\n\
91-99;?;X..90;;INTERNAL";
