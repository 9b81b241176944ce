<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Compared</name>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>يحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Blurred: lay the sheet flat near a window, wait for the focus and take it again.</source>
        <translation>الصورة غير واضحة: يُرجى بسط الورقة قرب نافذة مضيئة، ثم انتظار ضبط التركيز وإعادة التصوير.</translation>
    </message>
    <message>
        <source>A little blurred: look whether the small print can be read.</source>
        <translation>الصورة غير واضحة قليلًا: يُرجى التحقق من أن الحروف الصغيرة مقروءة.</translation>
    </message>
    <message>
        <source>Blurred by a movement: hold still and take it again.</source>
        <translation>الصورة مهزوزة: يُرجى تثبيت الجهاز وإعادة التصوير.</translation>
    </message>
    <message>
        <source>Too dark: take it again in daylight.</source>
        <translation>الصورة مظلمة جدًا: يُرجى إعادة التصوير في ضوء النهار.</translation>
    </message>
    <message>
        <source>Dark: daylight would make it easier to read.</source>
        <translation>الصورة مظلمة: ضوء النهار يجعل قراءتها أسهل.</translation>
    </message>
    <message>
        <source>Too bright: the text fades. Take it again without flash.</source>
        <translation>الصورة ساطعة جدًا: النص باهت. يُرجى إعادة التصوير من دون فلاش.</translation>
    </message>
    <message>
        <source>A reflection covers text: change the angle and take it again.</source>
        <translation>انعكاس ضوئي يغطي جزءًا من النص: يُرجى تغيير الزاوية وإعادة التصوير.</translation>
    </message>
    <message>
        <source>A shadow lies on the sheet: keep hand and phone out of the light.</source>
        <translation>ظل يغطي الورقة: يُرجى إبعاد اليد والهاتف عن مسار الضوء.</translation>
    </message>
    <message>
        <source>The text hardly stands out: take it again in better light.</source>
        <translation>النص لا يكاد يظهر: يُرجى إعادة التصوير في إضاءة أفضل.</translation>
    </message>
    <message>
        <source>The letters are too small to read: come closer or scan at 300 dpi.</source>
        <translation>الحروف صغيرة جدًا ولا يمكن قراءتها: يُرجى التقريب أو المسح بدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>The letters are small: come closer or scan at 300 dpi.</source>
        <translation>الحروف صغيرة: يُرجى التقريب أو المسح بدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>An edge is cut off: show the whole sheet.</source>
        <translation>إحدى الحواف مقطوعة: يُرجى إظهار الورقة كاملة.</translation>
    </message>
    <message>
        <source>The sheet is skewed: it can be straightened.</source>
        <translation>الورقة مائلة: يمكن تقويمها.</translation>
    </message>
    <message>
        <source>The page is turned: it can be turned upright.</source>
        <translation>اتجاه الصفحة غير صحيح: يمكن تدويرها إلى وضعها الصحيح.</translation>
    </message>
    <message>
        <source>The page is mirrored: switch off the camera&apos;s mirror.</source>
        <translation>الصفحة معكوسة كما في المرآة: يُرجى إيقاف تأثير المرآة في الكاميرا.</translation>
    </message>
    <message>
        <source>The sheet is seen from the side: take it from above.</source>
        <translation>الورقة مصوَّرة من الجانب: يُرجى تصويرها من الأعلى.</translation>
    </message>
    <message>
        <source>The light is coloured: daylight is better.</source>
        <translation>الضوء ملوَّن: ضوء النهار أفضل.</translation>
    </message>
    <message>
        <source>Grainy: take it again in better light.</source>
        <translation>الصورة محبَّبة: يُرجى إعادة التصوير في إضاءة أفضل.</translation>
    </message>
    <message>
        <source>Nothing can be seen on the page: was the other side meant?</source>
        <translation>لا يظهر شيء على الصفحة: هل المقصود هو الوجه الآخر؟</translation>
    </message>
    <message>
        <source>This type of file is not accepted. Accepted: JPG, PNG, BMP, TIFF and PDF.</source>
        <translation>هذا النوع من الملفات غير مقبول. الأنواع المقبولة: JPG وPNG وBMP وTIFF وPDF.</translation>
    </message>
    <message>
        <source>Larger than the 11 MB that are accepted: make it smaller.</source>
        <translation>حجم الملف أكبر من الحد المقبول، وهو 11 ميغابايت: يُرجى تصغيره.</translation>
    </message>
    <message>
        <source>Close to the limit of 11 MB: better make it smaller.</source>
        <translation>حجم الملف قريب من الحد الأقصى، وهو 11 ميغابايت: من الأفضل تصغيره.</translation>
    </message>
    <message>
        <source>The file is empty: choose it again.</source>
        <translation>الملف فارغ: يُرجى اختياره من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged: copy or scan it again.</source>
        <translation>الملف تالف: يُرجى نسخه أو مسح الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>The file needs a password: save a copy without one.</source>
        <translation>الملف محمي بكلمة مرور: يُرجى حفظ نسخة من دون كلمة مرور.</translation>
    </message>
    <message>
        <source>This form shows its content in its own program only: print it to a PDF first.</source>
        <translation>لا تعرض هذه الاستمارة محتواها إلا في برنامجها الخاص: يُرجى طباعتها أولًا إلى ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF has active parts: a printed copy is safer.</source>
        <translation>ملف PDF يحتوي على أجزاء نشطة: النسخة المطبوعة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>The file has too many pages: keep those that are asked for.</source>
        <translation>عدد صفحات الملف أكثر من اللازم: يُرجى الاحتفاظ بالصفحات المطلوبة فقط.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened safely: scan the paper again.</source>
        <translation>لا يمكن فتح هذا الملف بأمان: يُرجى مسح الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>The other side is missing: add it.</source>
        <translation>الوجه الآخر ناقص: يُرجى إضافته.</translation>
    </message>
    <message>
        <source>This looks like another paper than the one asked for.</source>
        <translation>يبدو أن هذه وثيقة أخرى غير الوثيقة المطلوبة.</translation>
    </message>
    <message>
        <source>What is read here differs from your answers: please compare.</source>
        <translation>ما قُرئ هنا يختلف عن إجاباتك: يُرجى المقارنة.</translation>
    </message>
    <message>
        <source>This paper looks out of date: please check.</source>
        <translation>يبدو أن هذه الوثيقة قديمة: يُرجى التحقق.</translation>
    </message>
    <message>
        <source>It could not be judged whether this can be read: look at it yourself.</source>
        <translation>تعذّر تقدير إمكان القراءة: يُرجى النظر إلى الصورة بنفسك.</translation>
    </message>
    <message>
        <source>The PDF is signed; it is sent as it is.</source>
        <translation>ملف PDF موقَّع؛ يُرسَل كما هو.</translation>
    </message>
    <message>
        <source>The PDF forbids copying; it can be read and sent.</source>
        <translation>ملف PDF يمنع النسخ؛ يمكن قراءته وإرساله.</translation>
    </message>
    <message>
        <source>The file has several pages.</source>
        <translation>الملف يحتوي على عدة صفحات.</translation>
    </message>
    <message>
        <source>The picture has an unusual encoding; it can be read.</source>
        <translation>ترميز الصورة غير معتاد؛ يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The file is slightly damaged; it can be read.</source>
        <translation>في الملف تلف طفيف؛ يمكن قراءته.</translation>
    </message>
    <message>
        <source>Readable.</source>
        <translation>مقروءة.</translation>
    </message>
    <message>
        <source>Perhaps not readable.</source>
        <translation>ربما غير مقروءة.</translation>
    </message>
    <message>
        <source>Would be refused.</source>
        <translation>لن تُقبل بهذه الحالة.</translation>
    </message>
    <message>
        <source>This looks like another paper (%1) than the one asked for (%2).</source>
        <translation>يبدو أن هذه وثيقة أخرى (%1) غير الوثيقة المطلوبة (%2).</translation>
    </message>
    <message>
        <source>Its term ended on %1; it may be accepted all the same on %2.</source>
        <translation>انتهت صلاحية الوثيقة في %1؛ ومع ذلك قد تُقبل في %2.</translation>
    </message>
    <message>
        <source>Its term ended on %1, too long before %2: is there a newer one?</source>
        <translation>انتهت صلاحية الوثيقة في %1، قبل %2 بمدة طويلة: هل توجد وثيقة أحدث؟</translation>
    </message>
    <message>
        <source>It is dated %1, after %2: please check.</source>
        <translation>تاريخ الوثيقة %1، أي بعد %2: يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>It is dated %1, more than 6 months before %2: a newer one is usually asked for.</source>
        <translation>تاريخ الوثيقة %1، أي قبل %2 بأكثر من 6 أشهر: تُطلب عادةً وثيقة أحدث.</translation>
    </message>
    <message>
        <source>%1: “%2” on the paper, “%3” in your answers. Please compare.</source>
        <translation>%1: «‎%2‎» في الوثيقة، و«‎%3‎» في إجاباتك. يُرجى المقارنة.</translation>
    </message>
    <message>
        <source>A telephone&apos;s HEIC picture, which is not accepted: it can be made a JPG here.</source>
        <translation>صورة هاتف بصيغة HEIC، وهي صيغة غير مقبولة: يمكن تحويلها هنا إلى JPG.</translation>
    </message>
    <message>
        <source>A little grainy: the grain can be calmed.</source>
        <translation>محبَّبة قليلًا: يمكن تخفيف التحبُّب.</translation>
    </message>
    <message>
        <source>A little bright: without flash it would be easier to read.</source>
        <translation>الصورة ساطعة قليلًا: من دون فلاش تصبح قراءتها أسهل.</translation>
    </message>
    <message>
        <source>A little pale: better light would make it easier to read.</source>
        <translation>النص باهت قليلًا: إضاءة أفضل تجعل قراءته أسهل.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Name on the paper</source>
        <translation>الاسم في الوثيقة</translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation>اسم الاستعمال</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>NEPH number</source>
        <translation>رقم NEPH</translation>
    </message>
    <message>
        <source>Read in the lines for machines; their check digits agree.</source>
        <translation>قُرئت البيانات من الأسطر المخصصة للقراءة الآلية؛ أرقام التحقق فيها متطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were taken for the one that looks alike.</source>
        <translation>
            <numerusform>لم يُقرأ أي حرف على أنه الحرف الذي يشبهه.</numerusform>
            <numerusform>قُرئ حرف واحد على أنه الحرف الذي يشبهه.</numerusform>
            <numerusform>قُرئ حرفان على أنهما الحرفان اللذان يشبهانهما.</numerusform>
            <numerusform>قُرئت %n أحرف على أنها الأحرف التي تشبهها.</numerusform>
            <numerusform>قُرئ %n حرفًا على أنها الأحرف التي تشبهها.</numerusform>
            <numerusform>قُرئ %n حرف على أنها الأحرف التي تشبهها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in the 2D-Doc code (%1). %2</source>
        <translation>قُرئت البيانات من رمز 2D-Doc (%1). %2</translation>
    </message>
    <message>
        <source>Read, not authenticated.</source>
        <translation>قُرئ الرمز، ولم يُتحقق من صحته.</translation>
    </message>
    <message>
        <source>Its signature is the issuer’s.</source>
        <translation>توقيع الرمز هو توقيع الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Read; its signature could not be confirmed.</source>
        <translation>قُرئ الرمز؛ تعذّر تأكيد توقيعه.</translation>
    </message>
    <message>
        <source>Readable. Please compare.</source>
        <translation>مقروءة. يُرجى المقارنة بإجاباتك.</translation>
    </message>
</context>
<context>
    <name>TwoDDoc</name>
    <message>
        <source>Proof of residence</source>
        <translation>إثبات السكن</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Housing-tax notice</source>
        <translation>إشعار ضريبة السكن</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>بيانات الحساب البنكي (RIB)</translation>
    </message>
    <message>
        <source>Income-tax notice</source>
        <translation>إشعار ضريبة الدخل</translation>
    </message>
    <message>
        <source>Bank details (SEPAmail)</source>
        <translation>بيانات الحساب البنكي (SEPAmail)</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>كشف الراتب</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>Machine-readable zone of an identity document</source>
        <translation>منطقة القراءة الآلية لوثيقة هوية (MRZ)</translation>
    </message>
    <message>
        <source>Extended bill</source>
        <translation>فاتورة موسّعة</translation>
    </message>
    <message>
        <source>Work contract</source>
        <translation>عقد عمل</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Bailiff’s act</source>
        <translation>محضر صادر عن مأمور قضائي</translation>
    </message>
    <message>
        <source>Document of a foreign national</source>
        <translation>وثيقة مواطن أجنبي</translation>
    </message>
    <message>
        <source>Registration of a vehicle (DICEM)</source>
        <translation>تسجيل مركبة (DICEM)</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>تصريح عمل</translation>
    </message>
    <message>
        <source>Certificate of an asylum application</source>
        <translation>شهادة طلب اللجوء</translation>
    </message>
    <message>
        <source>End of the asylum seeker’s allowance</source>
        <translation>انتهاء مخصّص طالبي اللجوء</translation>
    </message>
    <message>
        <source>Statement of declared income</source>
        <translation>كشف الدخل المصرَّح به</translation>
    </message>
    <message>
        <source>Air-quality certificate</source>
        <translation>شهادة جودة الهواء</translation>
    </message>
    <message>
        <source>Letter about licence points</source>
        <translation>رسالة بشأن نقاط رخصة القيادة</translation>
    </message>
    <message>
        <source>Mobility inclusion card</source>
        <translation>بطاقة التنقل والإدماج (CMI)</translation>
    </message>
    <message>
        <source>Badge of a chauffeured vehicle</source>
        <translation>شارة مركبة نقل مع سائق (VTC)</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>شهادة وفاة</translation>
    </message>
    <message>
        <source>Professional driver’s card</source>
        <translation>بطاقة سائق مهني (T3P)</translation>
    </message>
    <message>
        <source>Firefighter’s card</source>
        <translation>بطاقة عنصر إطفاء</translation>
    </message>
    <message>
        <source>Certificate of a vehicle’s sale</source>
        <translation>شهادة بيع مركبة</translation>
    </message>
    <message>
        <source>Decision on a driving licence</source>
        <translation>قرار إداري بشأن رخصة القيادة</translation>
    </message>
    <message>
        <source>Statement of driving rights</source>
        <translation>كشف معلومات رخصة القيادة</translation>
    </message>
    <message>
        <source>Certificate of the driving test (CEPC)</source>
        <translation>شهادة امتحان القيادة (CEPC)</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>شهادة دراسية</translation>
    </message>
    <message>
        <source>Student contribution certificate (CVEC)</source>
        <translation>شهادة المساهمة الطلابية (CVEC)</translation>
    </message>
    <message>
        <source>Document of type %1</source>
        <translation>وثيقة من النوع ‎%1‎</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Identity card or residence permit</source>
        <translation>بطاقة هوية أو تصريح إقامة</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>إثبات الهوية</translation>
    </message>
    <message>
        <source>Proof of residence</source>
        <translation>إثبات السكن</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>شهادة دراسية</translation>
    </message>
    <message>
        <source>Medical opinion</source>
        <translation>رأي طبي</translation>
    </message>
</context>
</TS>
