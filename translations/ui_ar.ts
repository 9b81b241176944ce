<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>يرجى اختيار بلد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>يرجى الاختيار</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New request</source>
        <translation>طلب &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open the selected request</source>
        <translation>&amp;فتح الطلب المحدد</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>&amp;استيراد مسودة…</translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation>&amp;تصدير المسودة…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>إ&amp;غلاق الطلب</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء البرنامج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;My requests</source>
        <translation>&amp;طلباتي</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>الخطوة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تك&amp;بير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>&amp;حجم النص العادي</translation>
    </message>
    <message>
        <source>S&amp;ettings and accessibility</source>
        <translation>الإ&amp;عدادات وتسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Help and contact</source>
        <translation>ال&amp;مساعدة والاتصال</translation>
    </message>
    <message>
        <source>&amp;Why this question?</source>
        <translation>&amp;لماذا هذا السؤال؟</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;حول هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;طلب</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>&amp;رمز الاسترداد…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This draft can’t be read any more. Open it to see what can be done.</source>
        <translation>لم يعد من الممكن قراءة هذه المسودة. يرجى فتحها لمعرفة ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Waits in the outbox. It leaves when the service can be reached.</source>
        <translation>في انتظار الإرسال. سيُرسَل الطلب حالما تستجيب الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to correct</source>
        <translation>
            <numerusform>لا إجابات للتصحيح</numerusform>
            <numerusform>إجابة واحدة للتصحيح</numerusform>
            <numerusform>إجابتان للتصحيح</numerusform>
            <numerusform>%n إجابات للتصحيح</numerusform>
            <numerusform>%n إجابة للتصحيح</numerusform>
            <numerusform>%n إجابة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. Read it again, then file it.</source>
        <translation>الطلب مكتمل. يرجى مراجعته ثم إيداعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing</source>
        <translation>
            <numerusform>لا ينقص أي عنصر</numerusform>
            <numerusform>ينقص عنصر واحد</numerusform>
            <numerusform>ينقص عنصران</numerusform>
            <numerusform>تنقص %n عناصر</numerusform>
            <numerusform>ينقص %n عنصرًا</numerusform>
            <numerusform>ينقص %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing: %1</source>
        <translation>
            <numerusform>لا ينقص أي عنصر: %1</numerusform>
            <numerusform>ينقص عنصر واحد: %1</numerusform>
            <numerusform>ينقص عنصران: %1</numerusform>
            <numerusform>تنقص %n عناصر: %1</numerusform>
            <numerusform>ينقص %n عنصرًا: %1</numerusform>
            <numerusform>ينقص %n عنصر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was sent to the administration. Nothing to do, please wait.</source>
        <translation>أُرسل طلبك إلى الإدارة. لا شيء مطلوب منك، يرجى الانتظار.</translation>
    </message>
    <message>
        <source>The administration checks your photo and signature. Nothing to do, please wait.</source>
        <translation>تتحقق الإدارة من صورتك وتوقيعك. لا شيء مطلوب منك، يرجى الانتظار.</translation>
    </message>
    <message>
        <source>The administration examines the request. Nothing to do, please wait.</source>
        <translation>تدرس الإدارة الطلب. لا شيء مطلوب منك، يرجى الانتظار.</translation>
    </message>
    <message>
        <source>Some documents are missing or incorrect. The rest of the file is kept.</source>
        <translation>بعض الوثائق ناقصة أو غير صحيحة. بقية ملف الطلب محفوظة.</translation>
    </message>
    <message>
        <source>The administration asks: “%1” The rest of the file is kept.</source>
        <translation>تطلب الإدارة: «%1» بقية ملف الطلب محفوظة.</translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant. Make them again and file a new request.</source>
        <translation>الصورة أو التوقيع غير مطابق للشروط. يجب إعادتهما ثم إيداع طلب جديد.</translation>
    </message>
    <message>
        <source>The request was rejected. You may make a new one.</source>
        <translation>رُفض الطلب. يمكنك تقديم طلب جديد.</translation>
    </message>
    <message>
        <source>The administration writes: “%1”</source>
        <translation>كتبت الإدارة: «%1»</translation>
    </message>
    <message>
        <source>The licence is sent under secure cover. Your name must be on the letter box.</source>
        <translation>تُرسَل رخصة القيادة في ظرف مؤمَّن. يجب أن يكون اسمك مكتوبًا على صندوق البريد.</translation>
    </message>
    <message>
        <source>The administration no longer keeps it. Your receipt stays here.</source>
        <translation>لم تعد الإدارة تحتفظ بالطلب. يبقى إيصال الإيداع هنا.</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>تاريخ الحذف: %1</translation>
    </message>
    <message>
        <source>To send before %1</source>
        <translation>يجب الإرسال قبل %1</translation>
    </message>
    <message>
        <source>Advised before %1</source>
        <translation>يُنصح به قبل %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>آخر تعديل في %1</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Licence posted by %1</source>
        <translation>تُرسَل الرخصة بالبريد في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>15 days after the approval</source>
        <translation>15&#xa0;يومًا بعد القبول</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>أُرسل في %1</translation>
    </message>
    <message>
        <source>deleted on %1, 6 months later</source>
        <translation>يُحذف في %1، أي بعد 6&#xa0;أشهر</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>%1 · for someone else</source>
        <translation>%1 · لشخص آخر</translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation>الطلب رقم %1</translation>
    </message>
    <message>
        <source>6 months after it was sent, whatever its state</source>
        <translation>بعد 6&#xa0;أشهر من الإرسال، مهما كانت حالة الطلب</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>استكمال الطلب</translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation>تقديم طلب جديد</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>عرض السجل</translation>
    </message>
</context>
<context>
    <name>EditionNotice</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وعنصر آخر</numerusform>
            <numerusform>%1 وعنصران آخران</numerusform>
            <numerusform>%1 و%n عناصر أخرى</numerusform>
            <numerusform>%1 و%n عنصرًا آخر</numerusform>
            <numerusform>%1 و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>New questions: %1.</source>
        <translation>أسئلة جديدة: %1.</translation>
    </message>
    <message>
        <source>No longer asked, your answers are kept aside: %1.</source>
        <translation>أسئلة لم تعد مطروحة، وإجاباتك عنها محفوظة جانبًا: %1.</translation>
    </message>
    <message>
        <source>New documents: %1.</source>
        <translation>وثائق جديدة: %1.</translation>
    </message>
    <message>
        <source>Documents no longer asked for, kept aside: %1.</source>
        <translation>وثائق لم تعد مطلوبة، وهي محفوظة جانبًا: %1.</translation>
    </message>
    <message>
        <source>To be confirmed again: %1.</source>
        <translation>يجب التأكيد من جديد: %1.</translation>
    </message>
    <message>
        <source>Nothing that was asked of you changes.</source>
        <translation>لا يتغير أي شيء مما طُلب منك.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The document could not be written there. Choose another folder or free some space.</source>
        <translation>تعذّر حفظ المستند في هذا المكان. يرجى اختيار مجلد آخر أو توفير بعض المساحة.</translation>
    </message>
    <message>
        <source>The service sent something else than a document. Try again later.</source>
        <translation>أرسلت الخدمة شيئًا آخر غير مستند. يرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more: it was moved or deleted after it was chosen. Nothing else changed; choose it again where it is now.</source>
        <translation>لم يعد هذا الملف في مكانه: فقد نُقل أو حُذف بعد اختياره. لم يتغير أي شيء آخر؛ يرجى اختياره من جديد من مكانه الحالي.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check that the disk or key is still there and that you may open the file, then choose it again.</source>
        <translation>لا يستطيع البرنامج قراءة هذا الملف. يرجى التحقق من أن القرص أو مفتاح USB لا يزال موصولًا ومن أن لديك حق فتح الملف، ثم اختياره من جديد.</translation>
    </message>
    <message>
        <source>The test server of the demo didn&apos;t start. Start the program again; if it stays so, build or install it anew.</source>
        <translation>لم يبدأ الخادم التجريبي للعرض. يرجى تشغيل البرنامج من جديد؛ وإذا لم يتغير شيء، فيجب بناؤه أو تثبيته من جديد.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written there. Choose another place or free some space.</source>
        <translation>لا يمكن حفظ المجلد في هذا المكان. يرجى اختيار مكان آخر أو توفير بعض المساحة.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Blurred</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Shaken</source>
        <translation>مهتزة</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>داكنة جدًا</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>ساطعة جدًا</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>انعكاس ضوء</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>ظل</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>باهتة</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>صغيرة جدًا</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقصوصة</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>مائلة</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة كالمرآة</translation>
    </message>
    <message>
        <source>Taken from the side</source>
        <translation>ملتقطة من الجانب</translation>
    </message>
    <message>
        <source>Tinted</source>
        <translation>ألوانها متغيرة</translation>
    </message>
    <message>
        <source>Grainy</source>
        <translation>محبَّبة</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>صفحة بيضاء</translation>
    </message>
    <message>
        <source>Type not accepted</source>
        <translation>صيغة غير مقبولة</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>حجمها كبير جدًا</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>ملف تالف</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>محمية بكلمة مرور</translation>
    </message>
    <message>
        <source>Interactive file</source>
        <translation>ملف تفاعلي</translation>
    </message>
    <message>
        <source>Too many pages</source>
        <translation>صفحات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>يتعذّر فتحها</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>ينقص أحد الوجهين</translation>
    </message>
    <message>
        <source>Another paper?</source>
        <translation>وثيقة أخرى؟</translation>
    </message>
    <message>
        <source>Differs from the answers</source>
        <translation>تختلف عن الإجابات</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يتم التحقق منها</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>Copy-protected</source>
        <translation>محمية من النسخ</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>عدة صفحات</translation>
    </message>
    <message>
        <source>Unusual encoding</source>
        <translation>ترميز غير معتاد</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>تم إصلاحها</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>مقروءة</translation>
    </message>
</context>
<context>
    <name>InFrench</name>
    <message>
        <source>Texts of the procedures: in French</source>
        <translation>نصوص الإجراءات: بالفرنسية</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Draft created</source>
        <translation>تم إنشاء المسودة</translation>
    </message>
    <message>
        <source>Prepared on this computer.</source>
        <translation>تم الإعداد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Message of the administration</source>
        <translation>رسالة من الإدارة</translation>
    </message>
    <message>
        <source>Message of the administration, about: %1</source>
        <translation>رسالة من الإدارة، بخصوص: %1</translation>
    </message>
    <message>
        <source>Finish the draft, read it again, then file it.</source>
        <translation>يرجى إتمام المسودة ومراجعتها، ثم إيداع الطلب.</translation>
    </message>
    <message>
        <source>The administration checks the photo and the signature, then examines the request.</source>
        <translation>تتحقق الإدارة من الصورة والتوقيع، ثم تدرس الطلب.</translation>
    </message>
    <message>
        <source>If photo and signature are compliant, the request is examined.</source>
        <translation>إذا كانت الصورة والتوقيع مطابقين للشروط، يُدرَس الطلب.</translation>
    </message>
    <message>
        <source>The administration approves the request, rejects it or asks for other documents. You are told by e-mail.</source>
        <translation>تقبل الإدارة الطلب أو ترفضه أو تطلب وثائق أخرى. يصلك إشعار بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A new examination, then the licence is sent within 15 days after the approval.</source>
        <translation>دراسة جديدة، ثم تُرسَل الرخصة خلال 15&#xa0;يومًا من القبول.</translation>
    </message>
    <message>
        <source>A new request needs a new photo sheet and a new code: the old code can’t be used again.</source>
        <translation>يتطلب كل طلب جديد ورقة صور جديدة ورمزًا جديدًا: لا يمكن استعمال الرمز القديم مرة أخرى.</translation>
    </message>
    <message>
        <source>You may make a new request. Your answers can be taken over.</source>
        <translation>يمكنك تقديم طلب جديد. ويمكن إعادة استعمال إجاباتك.</translation>
    </message>
    <message>
        <source>The licence is sent to you within 15 days, under secure cover. Your name must be on the letter box.</source>
        <translation>تُرسَل إليك الرخصة خلال 15&#xa0;يومًا، في ظرف مؤمَّن. يجب أن يكون اسمك مكتوبًا على صندوق البريد.</translation>
    </message>
    <message>
        <source>Nothing more. Keep the receipt.</source>
        <translation>لا شيء آخر. يرجى الاحتفاظ بإيصال الإيداع.</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>You have not finished your request.</source>
        <translation>لم يكتمل طلبك بعد.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Your request was sent to the administration.</source>
        <translation>أُرسل طلبك إلى الإدارة.</translation>
    </message>
    <message>
        <source>Checking of the images</source>
        <translation>التحقق من الصور</translation>
    </message>
    <message>
        <source>The administration is checking your photo and your signature.</source>
        <translation>تتحقق الإدارة من صورتك وتوقيعك.</translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>The administration is examining your request.</source>
        <translation>تدرس الإدارة طلبك.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>يجب استكماله</translation>
    </message>
    <message>
        <source>After examination, some documents are missing or incorrect.</source>
        <translation>بعد الدراسة، تبيّن أن بعض الوثائق ناقصة أو غير صحيحة.</translation>
    </message>
    <message>
        <source>Images rejected</source>
        <translation>الصور مرفوضة</translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant: they must be made again.</source>
        <translation>الصورة أو التوقيع غير مطابق للشروط: يجب إعادتهما.</translation>
    </message>
    <message>
        <source>Rejected after examination</source>
        <translation>مرفوض بعد الدراسة</translation>
    </message>
    <message>
        <source>The reason is given below. You may make a new request.</source>
        <translation>سبب الرفض مذكور أدناه. يمكنك تقديم طلب جديد.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>The request was approved. The licence will be sent to you within 15 days.</source>
        <translation>قُبل الطلب. ستُرسَل إليك الرخصة خلال 15&#xa0;يومًا.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Requests are deleted after six months, whatever their state.</source>
        <translation>تُحذف الطلبات بعد 6&#xa0;أشهر، مهما كانت حالتها.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Given</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Classic photo, form to post after filing</source>
        <translation>صورة عادية، واستمارة تُرسَل بالبريد بعد الإيداع</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), not checked</source>
        <translation>
            <numerusform>لا صفحات، لم يتم التحقق</numerusform>
            <numerusform>صفحة واحدة، لم يتم التحقق منها</numerusform>
            <numerusform>صفحتان، لم يتم التحقق منهما</numerusform>
            <numerusform>%n صفحات، لم يتم التحقق منها</numerusform>
            <numerusform>%n صفحة، لم يتم التحقق منها</numerusform>
            <numerusform>%n صفحة، لم يتم التحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), readable</source>
        <translation>
            <numerusform>لا صفحات مقروءة</numerusform>
            <numerusform>صفحة واحدة، مقروءة</numerusform>
            <numerusform>صفحتان، مقروءتان</numerusform>
            <numerusform>%n صفحات، مقروءة</numerusform>
            <numerusform>%n صفحة، مقروءة</numerusform>
            <numerusform>%n صفحة، مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), kept as it is</source>
        <translation>
            <numerusform>لا صفحات محتفظ بها</numerusform>
            <numerusform>صفحة واحدة، محتفظ بها كما هي</numerusform>
            <numerusform>صفحتان، محتفظ بهما كما هما</numerusform>
            <numerusform>%n صفحات، محتفظ بها كما هي</numerusform>
            <numerusform>%n صفحة، محتفظ بها كما هي</numerusform>
            <numerusform>%n صفحة، محتفظ بها كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), doubtful</source>
        <translation>
            <numerusform>لا صفحات مشكوك فيها</numerusform>
            <numerusform>صفحة واحدة، مشكوك فيها</numerusform>
            <numerusform>صفحتان، مشكوك فيهما</numerusform>
            <numerusform>%n صفحات، مشكوك فيها</numerusform>
            <numerusform>%n صفحة، مشكوك فيها</numerusform>
            <numerusform>%n صفحة، مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), may be refused</source>
        <translation>
            <numerusform>لا صفحات معرَّضة للرفض</numerusform>
            <numerusform>صفحة واحدة، قد تُرفض</numerusform>
            <numerusform>صفحتان، قد تُرفضان</numerusform>
            <numerusform>%n صفحات، قد تُرفض</numerusform>
            <numerusform>%n صفحة، قد تُرفض</numerusform>
            <numerusform>%n صفحة، قد تُرفض</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be sent as it is</source>
        <translation>لا يمكن إرسالها كما هي</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Incomplete code</source>
        <translation>رمز غير مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>نقطة واحدة للتصحيح</numerusform>
            <numerusform>نقطتان للتصحيح</numerusform>
            <numerusform>%n نقاط للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>To be bought last</source>
        <translation>يُشترى في النهاية</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>لا تنقص أي إجابة</numerusform>
            <numerusform>تنقص إجابة واحدة</numerusform>
            <numerusform>تنقص إجابتان</numerusform>
            <numerusform>تنقص %n إجابات</numerusform>
            <numerusform>تنقص %n إجابة</numerusform>
            <numerusform>تنقص %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>لا شيء للتحقق منه</numerusform>
            <numerusform>نقطة واحدة للتحقق منها</numerusform>
            <numerusform>نقطتان للتحقق منهما</numerusform>
            <numerusform>%n نقاط للتحقق منها</numerusform>
            <numerusform>%n نقطة للتحقق منها</numerusform>
            <numerusform>%n نقطة للتحقق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>لشخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>Category(ies) %1</source>
        <translation>
            <numerusform>الفئات %1</numerusform>
            <numerusform>الفئة %1</numerusform>
            <numerusform>الفئتان %1</numerusform>
            <numerusform>الفئات %1</numerusform>
            <numerusform>الفئات %1</numerusform>
            <numerusform>الفئات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Form to post after filing</source>
        <translation>استمارة تُرسَل بالبريد بعد الإيداع</translation>
    </message>
    <message>
        <source>Bought: %1</source>
        <translation>تم شراؤه: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>لا شيء يُعاد تصويره</numerusform>
            <numerusform>واحدة يُعاد تصويرها</numerusform>
            <numerusform>اثنتان يُعاد تصويرهما</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا شيء جاهز</numerusform>
            <numerusform>واحدة جاهزة</numerusform>
            <numerusform>اثنتان جاهزتان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) out of %1</source>
        <translation>
            <numerusform>لا وثيقة من %1</numerusform>
            <numerusform>وثيقة واحدة من %1</numerusform>
            <numerusform>وثيقتان من %1</numerusform>
            <numerusform>%n وثائق من %1</numerusform>
            <numerusform>%n وثيقة من %1</numerusform>
            <numerusform>%n وثيقة من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation>
            <numerusform>لم تُقدَّم أي وثيقة</numerusform>
            <numerusform>وثيقة واحدة مقدَّمة</numerusform>
            <numerusform>وثيقتان مقدَّمتان</numerusform>
            <numerusform>%n وثائق مقدَّمة</numerusform>
            <numerusform>%n وثيقة مقدَّمة</numerusform>
            <numerusform>%n وثيقة مقدَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable paper(s)</source>
        <translation>
            <numerusform>لا وثيقة مقروءة</numerusform>
            <numerusform>وثيقة واحدة مقروءة</numerusform>
            <numerusform>وثيقتان مقروءتان</numerusform>
            <numerusform>%n وثائق مقروءة</numerusform>
            <numerusform>%n وثيقة مقروءة</numerusform>
            <numerusform>%n وثيقة مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>تم إيداعه</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>جاهز للإيداع</translation>
    </message>
    <message>
        <source>Ready to copy</source>
        <translation>جاهز للنقل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ready, to take again</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Guichet Permis %1</source>
        <translation>Guichet Permis&#xa0;%1</translation>
    </message>
    <message>
        <source>**Test environment.** What is filed here reaches no administration; every document is marked as a specimen.</source>
        <translation>**بيئة تجريبية.** ما يُودَع هنا لا يصل إلى أي إدارة؛ وكل مستند يحمل علامة «SPECIMEN» (نموذج).</translation>
    </message>
    <message>
        <source>It is not an official site</source>
        <translation>هذا ليس موقعًا رسميًا</translation>
    </message>
    <message>
        <source>Guichet Permis is an independent program. It helps you prepare, check and file a driving-licence request. It is published neither by the State nor by the agency that issues the licences, and it promises nothing about what the administration will decide.</source>
        <translation>إن Guichet Permis برنامج مستقل. يساعدك على إعداد طلب رخصة القيادة والتحقق منه وإيداعه. لا تنشره الدولة ولا الوكالة التي تصدر الرخص، ولا يَعِد بشيء بشأن ما ستقرره الإدارة.</translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation>أين توجد إجاباتك</translation>
    </message>
    <message>
        <source>Drafts and documents are encrypted on this computer. Nothing leaves before you file the request.</source>
        <translation>المسودات والوثائق مشفَّرة على هذا الحاسوب. لا يُرسَل أي شيء قبل إيداعك الطلب.</translation>
    </message>
    <message>
        <source>The service that receives your requests</source>
        <translation>الخدمة التي تتلقى طلباتك</translation>
    </message>
    <message>
        <source>No service is configured: you can prepare a request, not file it.</source>
        <translation>لم تُحدَّد أي خدمة: يمكنك إعداد طلب، لا إيداعه.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GNU&#xa0;GPL)، الإصدار&#xa0;3 أو أي إصدار لاحق.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswersPage</name>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year.</source>
        <translation>هذا التاريخ غير موجود. يرجى كتابة اليوم والشهر والأرقام الأربعة للسنة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ButtonBar</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CheckField</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence of a consent, required</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CivilStatusPage</name>
    <message>
        <source>Choose a country</source>
        <translation>يرجى اختيار بلد</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>For example, a spouse&apos;s name</source>
        <translation>مثلًا: اسم عائلة الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Whom to contact?</source>
        <translation>بمن يمكن الاتصال؟</translation>
    </message>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year; 00 for what is unknown.</source>
        <translation>هذا التاريخ غير موجود. يرجى كتابة اليوم والشهر والأرقام الأربعة للسنة؛ و00 لما هو مجهول.</translation>
    </message>
    <message>
        <source>**%1 is a valid date, keep it.** Some operators of the theory test refuse it when one registers. Your file isn&apos;t wrong: it is for them to accept it.</source>
        <translation>**التاريخ %1 صحيح، يرجى الإبقاء عليه.** ترفضه بعض الهيئات المنظِّمة للامتحان النظري عند التسجيل. ليس هذا خطأ في ملف طلبك: على هذه الهيئات قبوله.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CodeField</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %n missing</source>
        <translation>
            <numerusform>%1 من %2 خانة، لا تنقص أي خانة</numerusform>
            <numerusform>%1 من %2 خانة، تنقص خانة واحدة</numerusform>
            <numerusform>%1 من %2 خانة، تنقص خانتان</numerusform>
            <numerusform>%1 من %2 خانة، تنقص %n خانات</numerusform>
            <numerusform>%1 من %2 خانة، تنقص %n خانة</numerusform>
            <numerusform>%1 من %2 خانة، تنقص %n خانة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا خانات زائدة</numerusform>
            <numerusform>خانة واحدة زائدة</numerusform>
            <numerusform>خانتان زائدتان</numerusform>
            <numerusform>%n خانات زائدة</numerusform>
            <numerusform>%n خانة زائدة</numerusform>
            <numerusform>%n خانة زائدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters, complete</source>
        <translation>%1&#xa0;خانة، الرمز مكتمل</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ContactPage</name>
    <message>
        <source>Choose a country</source>
        <translation>يرجى اختيار بلد</translation>
    </message>
    <message>
        <source>**These are the contact details of the person whom the licence is for**, not yours: the news of the request go there.</source>
        <translation>**بيانات الاتصال هذه هي بيانات الشخص المعني بالرخصة**، لا بياناتك: فهو من يتلقى الإشعارات في كل مرحلة.</translation>
    </message>
    <message>
        <source>**These are the contact details of %1**, not yours: the news of the request go there.</source>
        <translation>**بيانات الاتصال هذه هي بيانات %1**، لا بياناتك: فهذا الشخص هو من يتلقى الإشعارات في كل مرحلة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CornerHandle</name>
    <message>
        <source>Top left corner of the sheet</source>
        <translation>الركن العلوي الأيسر للورقة</translation>
    </message>
    <message>
        <source>Top right corner of the sheet</source>
        <translation>الركن العلوي الأيمن للورقة</translation>
    </message>
    <message>
        <source>Bottom right corner of the sheet</source>
        <translation>الركن السفلي الأيمن للورقة</translation>
    </message>
    <message>
        <source>Bottom left corner of the sheet</source>
        <translation>الركن السفلي الأيسر للورقة</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further.</source>
        <translation>تحرّكه مفاتيح الأسهم، ومع Shift لمسافة أكبر.</translation>
    </message>
    <message>
        <source>Drag the corner to that of the sheet, or move it with the arrow keys.</source>
        <translation>اسحب الركن إلى ركن الورقة، أو حرّكه بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DashboardPage</name>
    <message>
        <source>%1, %2</source>
        <comment>procedure, person</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>**Delete the draft “%1”?** Its answers and documents are erased from this computer and can’t be brought back.</source>
        <translation>**حذف المسودة «%1»؟** ستُمحى إجاباتها ووثائقها من هذا الحاسوب ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>**Remove “%1” from this computer?** The request stays with the administration; its receipt is no longer kept here.</source>
        <translation>**إزالة «%1» من هذا الحاسوب؟** يبقى الطلب لدى الإدارة؛ ولن يبقى إيصال الإيداع محفوظًا هنا.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Import a draft (.demande)</source>
        <translation>استيراد مسودة (‎.demande)</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>للإنجاز الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Search a name, a procedure, a number</source>
        <translation>البحث عن اسم أو إجراء أو رقم</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>لا توجد طلبات حتى الآن</translation>
    </message>
    <message>
        <source>Three questions are enough to find the right procedure.</source>
        <translation>ثلاثة أسئلة تكفي للعثور على الإجراء المناسب.</translation>
    </message>
    <message>
        <source>Find my procedure</source>
        <translation>العثور على الإجراء المناسب لي</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) need you.</source>
        <translation>
            <numerusform>لا يحتاج أي طلب إلى تدخلك.</numerusform>
            <numerusform>يحتاج طلب واحد إلى تدخلك.</numerusform>
            <numerusform>يحتاج طلبان إلى تدخلك.</numerusform>
            <numerusform>تحتاج %n طلبات إلى تدخلك.</numerusform>
            <numerusform>يحتاج %n طلبًا إلى تدخلك.</numerusform>
            <numerusform>يحتاج %n طلب إلى تدخلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء يحتاج إلى تدخلك الآن.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المنتهية</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%1، لا طلبات</numerusform>
            <numerusform>%1، طلب واحد</numerusform>
            <numerusform>%1، طلبان</numerusform>
            <numerusform>%1، %n طلبات</numerusform>
            <numerusform>%1، %n طلبًا</numerusform>
            <numerusform>%1، %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other request(s) need you: they stand in the list below.</source>
        <translation>
            <numerusform>لا يحتاج أي طلب آخر إلى تدخلك.</numerusform>
            <numerusform>يحتاج طلب آخر إلى تدخلك: وهو في القائمة أدناه.</numerusform>
            <numerusform>يحتاج طلبان آخران إلى تدخلك: وهما في القائمة أدناه.</numerusform>
            <numerusform>تحتاج %n طلبات أخرى إلى تدخلك: وهي في القائمة أدناه.</numerusform>
            <numerusform>يحتاج %n طلبًا آخر إلى تدخلك: وهي في القائمة أدناه.</numerusform>
            <numerusform>يحتاج %n طلب آخر إلى تدخلك: وهي في القائمة أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>طلبات أخرى</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>No request has all these words. Erase the search to see them all.</source>
        <translation>لا يحتوي أي طلب على كل هذه الكلمات. يرجى مسح البحث لعرض كل الطلبات من جديد.</translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation>لا توجد طلبات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي طلب</numerusform>
            <numerusform>عُثر على طلب واحد</numerusform>
            <numerusform>عُثر على طلبين</numerusform>
            <numerusform>عُثر على %n طلبات</numerusform>
            <numerusform>عُثر على %n طلبًا</numerusform>
            <numerusform>عُثر على %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>**Should this computer lose the key of your requests, a code on paper opens them.** Print yours now: it takes a minute.</source>
        <translation>**إذا فقد هذا الحاسوب مفتاح طلباتك، يمكن لرمز مطبوع على الورق أن يفتحها.** يرجى طباعة رمزك الآن: يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>Make my recovery code</source>
        <translation>إنشاء رمز الاسترداد</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>**Delete the copy of “%1”?** The administration deleted this request on %2, six months after its creation. Its receipt and papers exist only here.</source>
        <translation>**حذف نسخة «%1»؟** حذفت الإدارة هذا الطلب في %2، بعد ستة أشهر من إنشائه. ولم تبقَ نسخة من إيصال الإيداع والوثائق إلا هنا.</translation>
    </message>
    <message>
        <source>**The administration deleted “%1” on %2**, six months after its creation. Your copy stays on this computer; from %3 on you are asked whether to delete it.</source>
        <translation>**حذفت الإدارة «%1» في %2**، بعد ستة أشهر من إنشائه. تبقى نسختك على هذا الحاسوب؛ وابتداءً من %3 سيسألك البرنامج هل يجب حذفها.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>الاحتفاظ بالنسخة</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>حذف النسخة</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>عرض المزيد (لم يبق شيء)</numerusform>
            <numerusform>عرض المزيد (بقي واحد)</numerusform>
            <numerusform>عرض المزيد (بقي اثنان)</numerusform>
            <numerusform>عرض المزيد (بقي %n)</numerusform>
            <numerusform>عرض المزيد (بقي %n)</numerusform>
            <numerusform>عرض المزيد (بقي %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the key of your requests: the keyring may ask for its password</source>
        <translation>في انتظار مفتاح طلباتك: قد تطلب سلسلة المفاتيح كلمة مرورها</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DateFields</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, its part, required</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its part</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentCard</name>
    <message>
        <source>Optional. %1</source>
        <translation>اختيارية. %1</translation>
    </message>
    <message>
        <source>Looking at the paper</source>
        <translation>جارٍ فحص الوثيقة</translation>
    </message>
    <message>
        <source>Looking at file %1 of %2</source>
        <translation>جارٍ فحص الملف %1 من %2</translation>
    </message>
    <message>
        <source>%1 Drop a file here, or choose one. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.</source>
        <translation>%1 يرجى سحب ملف إلى هنا أو اختياره. JPG أو PNG أو BMP أو TIFF أو PDF، بحجم أقصاه 11&#xa0;ميغابايت.</translation>
    </message>
    <message>
        <source>It could not be checked. You may go on all the same.</source>
        <translation>تعذّر التحقق منها. يمكنك المتابعة رغم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة.</numerusform>
            <numerusform>صفحتان.</numerusform>
            <numerusform>%n صفحات.</numerusform>
            <numerusform>%n صفحة.</numerusform>
            <numerusform>%n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) put together.</source>
        <translation>
            <numerusform>لا صفحات مجموعة.</numerusform>
            <numerusform>صفحة واحدة مجموعة.</numerusform>
            <numerusform>صفحتان مجموعتان.</numerusform>
            <numerusform>%n صفحات مجموعة.</numerusform>
            <numerusform>%n صفحة مجموعة.</numerusform>
            <numerusform>%n صفحة مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You keep it as it is. The administration decides.</source>
        <translation>تم الاحتفاظ بالوثيقة كما هي. القرار يعود إلى الإدارة.</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>للإضافة</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يتم التحقق منها</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>محتفظ بها: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>إعادة التصوير</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>View and order</source>
        <translation>عرض وترتيب</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>إضافة وجه</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>الاحتفاظ بها رغم ذلك</translation>
    </message>
    <message>
        <source>Don&apos;t keep it</source>
        <translation>عدم الاحتفاظ بها</translation>
    </message>
    <message>
        <source>**A paper that can&apos;t be read is refused, and the file comes back**: that takes weeks longer. Do you want to send it as it is?</source>
        <translation>**تُرفض الوثيقة غير المقروءة ويُعاد ملف الطلب**: وهذا يستغرق أسابيع إضافية. هل تُرسَل كما هي؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, paper</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>**What is read on this paper differs from what is expected.** If the paper is right, correct your answers; if both are, keep it.</source>
        <translation>**ما قُرئ في هذه الوثيقة يختلف عما هو متوقع.** إذا كانت الوثيقة صحيحة، فيجب تصحيح إجاباتك؛ وإذا كان كلاهما صحيحًا، فيمكن الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح ضوئي</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentMending</name>
    <message>
        <source>Improved version used.</source>
        <translation>تم استعمال النسخة المحسَّنة.</translation>
    </message>
    <message>
        <source>Original used.</source>
        <translation>تمت العودة إلى الأصل.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentScanning</name>
    <message>
        <source>Scan %1</source>
        <comment>a file&apos;s name</comment>
        <translation>مسح %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentsPage</name>
    <message>
        <source>Why these papers?</source>
        <translation>لماذا هذه الوثائق؟</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
    <message>
        <source>A paper that can&apos;t be read is refused and the file comes back. You may go on all the same: the administration decides.</source>
        <translation>تُرفض الوثيقة غير المقروءة ويُعاد ملف الطلب. يمكنك المتابعة رغم ذلك: القرار يعود إلى الإدارة.</translation>
    </message>
    <message>
        <source>Not asked for any more in your situation.</source>
        <translation>لم تعد مطلوبة في وضعك.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا شيء جاهز</numerusform>
            <numerusform>واحدة جاهزة</numerusform>
            <numerusform>اثنتان جاهزتان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>لا شيء يُعاد تصويره</numerusform>
            <numerusform>واحدة يُعاد تصويرها</numerusform>
            <numerusform>اثنتان يُعاد تصويرهما</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
            <numerusform>%n يُعاد تصويرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>لا شيء اختياري</numerusform>
            <numerusform>واحدة اختيارية</numerusform>
            <numerusform>اثنتان اختياريتان</numerusform>
            <numerusform>%n اختيارية</numerusform>
            <numerusform>%n اختيارية</numerusform>
            <numerusform>%n اختيارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in your situation.</source>
        <translation>
            <numerusform>لا وثائق في وضعك.</numerusform>
            <numerusform>وثيقة واحدة في وضعك.</numerusform>
            <numerusform>وثيقتان في وضعك.</numerusform>
            <numerusform>%n وثائق في وضعك.</numerusform>
            <numerusform>%n وثيقة في وضعك.</numerusform>
            <numerusform>%n وثيقة في وضعك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Choose the files of this paper</source>
        <translation>اختيار ملفات هذه الوثيقة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>تم استبدال الوثيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي ملف.</numerusform>
            <numerusform>أُضيف ملف واحد.</numerusform>
            <numerusform>أُضيف ملفان.</numerusform>
            <numerusform>أُضيفت %n ملفات.</numerusform>
            <numerusform>أُضيف %n ملفًا.</numerusform>
            <numerusform>أُضيف %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1**: %2</source>
        <comment>file, problem</comment>
        <translation>**%1**: %2</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>تمت إزالة الملف.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>تم الاحتفاظ بالوثيقة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in. Look them over on their pages.</source>
        <translation>
            <numerusform>لم تُملأ أي إجابة.</numerusform>
            <numerusform>مُلئت إجابة واحدة. يرجى مراجعتها في صفحتها.</numerusform>
            <numerusform>مُلئت إجابتان. يرجى مراجعتهما في صفحاتهما.</numerusform>
            <numerusform>مُلئت %n إجابات. يرجى مراجعتها في صفحاتها.</numerusform>
            <numerusform>مُلئت %n إجابة. يرجى مراجعتها في صفحاتها.</numerusform>
            <numerusform>مُلئت %n إجابة. يرجى مراجعتها في صفحاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.pdf *.heic)</source>
        <translation>الوثائق (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.pdf *.heic)</translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation>تم الدمج.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation>تم الفصل من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned.</source>
        <translation>
            <numerusform>لم تُمسح أي صفحة.</numerusform>
            <numerusform>مُسحت صفحة واحدة.</numerusform>
            <numerusform>مُسحت صفحتان.</numerusform>
            <numerusform>مُسحت %n صفحات.</numerusform>
            <numerusform>مُسحت %n صفحة.</numerusform>
            <numerusform>مُسحت %n صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::EditionNotice</name>
    <message>
        <source>Move to %1</source>
        <translation>الانتقال إلى الإصدار %1</translation>
    </message>
    <message>
        <source>Finish under %1</source>
        <translation>الإتمام وفق الإصدار %1</translation>
    </message>
    <message>
        <source>**This request is now under the edition %1 of the procedures.**</source>
        <translation>**هذا الطلب الآن وفق الإصدار %1 من الإجراءات.**</translation>
    </message>
    <message>
        <source>Undo: back to %1</source>
        <translation>تراجع: العودة إلى الإصدار %1</translation>
    </message>
    <message>
        <source>**A newer edition of the procedures is here (%2).** You can finish this request under %1, or move it.</source>
        <translation>**وصل إصدار أحدث من الإجراءات (%2).** يمكنك إتمام هذا الطلب وفق الإصدار %1 أو نقله إلى الإصدار الجديد.</translation>
    </message>
    <message>
        <source>**This request was begun under the edition %1 of the procedures, which isn&apos;t on this computer.** Move it to %2 to go on.</source>
        <translation>**بدأ هذا الطلب وفق الإصدار %1 من الإجراءات، وهو غير موجود على هذا الحاسوب.** للمتابعة، يجب نقله إلى الإصدار %2.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ElsewhereCard</name>
    <message>
        <source>Journal kept by hand</source>
        <translation>سجل يُملأ يدويًا</translation>
    </message>
    <message>
        <source>This program doesn&apos;t see the official site. Note here what it says, so that the request and its dates stand among your requests.</source>
        <translation>لا يرى هذا البرنامج الموقع الرسمي. يرجى تدوين ما يظهر فيه هنا: وسيظهر الطلب وتواريخه بين طلباتك.</translation>
    </message>
    <message>
        <source>Filed on the official site on</source>
        <translation>تاريخ الإيداع على الموقع الرسمي</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>State seen there</source>
        <translation>الحالة الظاهرة هناك</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>يرجى الاختيار</translation>
    </message>
    <message>
        <source>Card received on</source>
        <translation>تاريخ استلام البطاقة</translation>
    </message>
    <message>
        <source>Driving-rights certificate (ADCS) downloaded on</source>
        <translation>تاريخ تنزيل شهادة حقوق القيادة (ADCS)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::EnvironmentNotice</name>
    <message>
        <source>Test environment</source>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>Independent program. **It is not an official site** of the administration.</source>
        <translation>برنامج مستقل. **هذا ليس موقعًا رسميًا** تابعًا للإدارة.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Learn more about this program</source>
        <translation>معرفة المزيد عن هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Field</name>
    <message>
        <source>%1, %2</source>
        <comment>field, required</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FieldsPage</name>
    <message>
        <source>Answer this question: without it, the request can&apos;t be filed.</source>
        <translation>يرجى الإجابة عن هذا السؤال: لا يمكن إيداع الطلب من دون إجابة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FilingPhases</name>
    <message>
        <source>Request frozen</source>
        <translation>تثبيت الطلب</translation>
    </message>
    <message>
        <source>Sending the papers</source>
        <translation>إرسال الوثائق</translation>
    </message>
    <message>
        <source>Filing and receipt</source>
        <translation>الإيداع والإيصال</translation>
    </message>
    <message>
        <source>%1, stage %2 of 3. %3</source>
        <translation>%1، المرحلة %2 من 3. %3</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FinderPage</name>
    <message>
        <source>Find with your own words</source>
        <translation>البحث بكلماتك</translation>
    </message>
    <message>
        <source>Or with your own words: “I lost my wallet”</source>
        <translation>أو بكلماتك: «فقدت محفظتي»</translation>
    </message>
    <message>
        <source>I don’t know, help me choose</source>
        <translation>لا أعرف، أحتاج إلى المساعدة في الاختيار</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال&#xa0;%1 من&#xa0;%2</translation>
    </message>
    <message>
        <source>Choose the closest sentence. We find the right procedure and the papers to prepare.</source>
        <translation>يرجى اختيار الجملة الأقرب. سنعثر على الإجراء المناسب والوثائق الواجب تحضيرها.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي إجراء</numerusform>
            <numerusform>عُثر على إجراء واحد</numerusform>
            <numerusform>عُثر على إجراءين</numerusform>
            <numerusform>عُثر على %n إجراءات</numerusform>
            <numerusform>عُثر على %n إجراءً</numerusform>
            <numerusform>عُثر على %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>**Choose one of the sentences.** If none fits, search with your own words.</source>
        <translation>**يرجى اختيار إحدى الجمل.** إذا لم تكن أي منها مناسبة، يمكنك البحث بكلماتك.</translation>
    </message>
    <message>
        <source>The kind of request can’t be changed later on. Here, you can still go back.</source>
        <translation>لن يمكن تغيير سبب الطلب بعد ذلك. هنا لا يزال بإمكانك الرجوع.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>إجابتك: %1</translation>
    </message>
    <message>
        <source>Nothing has these words. Try others, or erase them to see the questions again.</source>
        <translation>لا شيء يطابق هذه الكلمات. يرجى تجربة كلمات أخرى، أو مسحها لعرض الأسئلة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n help article(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي مقال مساعدة</numerusform>
            <numerusform>عُثر على مقال مساعدة واحد</numerusform>
            <numerusform>عُثر على مقالَي مساعدة</numerusform>
            <numerusform>عُثر على %n مقالات مساعدة</numerusform>
            <numerusform>عُثر على %n مقال مساعدة</numerusform>
            <numerusform>عُثر على %n مقال مساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many procedures, how many help articles</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1” doesn’t say yet what you need. Choose the closest sentence, or add a word.</source>
        <translation>عبارة «%1» لا تكفي بعد لمعرفة حاجتك. يرجى اختيار الجملة الأقرب، أو إضافة كلمة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FindingsList</name>
    <message>
        <source>Nothing to point out on this page.</source>
        <translation>لا ملاحظات على هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FoldedArticle</name>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ForWhomPage</name>
    <message>
        <source>Choose one of the answers: without it, the request can&apos;t be filed.</source>
        <translation>يرجى اختيار إحدى الإجابات: لا يمكن إيداع الطلب من دون ذلك.</translation>
    </message>
    <message>
        <source>**Type the data of the person whom the licence is for, not yours.** The contact details too are that person&apos;s: the news of the request go there.</source>
        <translation>**يجب إدخال معلومات الشخص المعني بالرخصة، لا معلوماتك.** وبيانات الاتصال أيضًا هي بياناته: فهو من يتلقى الإشعارات في كل مرحلة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::GuideCard</name>
    <message>
        <source>Done on the official site</source>
        <translation>تم على الموقع الرسمي</translation>
    </message>
    <message>
        <source>Done on the official site, %1</source>
        <translation>تم على الموقع الرسمي، %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy, %1</source>
        <translation>نسخ، %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::GuidePage</name>
    <message>
        <source>File on the official site</source>
        <translation>الإيداع على الموقع الرسمي</translation>
    </message>
    <message>
        <source>**Nothing is filed by this program here.** Open the official site beside it and carry your answers over, step by step. What you copy leaves the clipboard after two minutes.</source>
        <translation>**هنا لا يودِع هذا البرنامج أي شيء.** يرجى فتح الموقع الرسمي إلى جانبه ونقل إجاباتك إليه خطوة بخطوة. ما يُنسخ يُمحى من الحافظة بعد دقيقتين.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>تواريخ يجب تذكّرها</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>العودة إلى المراجعة</translation>
    </message>
    <message>
        <source>Prepare the folder</source>
        <translation>إعداد المجلد</translation>
    </message>
    <message>
        <source>**The folder is ready: %1.** It holds the steps, a summary to print and your papers, named and in order. Delete it when the request is filed.</source>
        <translation>**المجلد جاهز: %1.** يحتوي على الخطوات الواجب اتباعها، وملخص للطباعة، ووثائقك مسمّاة ومرتبة. يجب حذفه بعد إيداع الطلب.</translation>
    </message>
    <message>
        <source>Preparing the papers</source>
        <translation>جارٍ إعداد الوثائق</translation>
    </message>
    <message>
        <source>Preparing paper %1 of %2</source>
        <translation>جارٍ إعداد الوثيقة %1 من %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpPage</name>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي مقال</numerusform>
            <numerusform>عُثر على مقال واحد</numerusform>
            <numerusform>عُثر على مقالين</numerusform>
            <numerusform>عُثر على %n مقالات</numerusform>
            <numerusform>عُثر على %n مقالًا</numerusform>
            <numerusform>عُثر على %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>المساعدة والاتصال</translation>
    </message>
    <message>
        <source>Answers to the most frequent questions, and who can help you.</source>
        <translation>إجابات عن الأسئلة الأكثر شيوعًا، ومن يمكنه مساعدتك.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>No article has all these words. Erase the search to see them all.</source>
        <translation>لا يحتوي أي مقال على كل هذه الكلمات. يرجى مسح البحث لعرض كل المقالات من جديد.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpResults</name>
    <message>
        <source>In the help</source>
        <translation>في المساعدة</translation>
    </message>
    <message>
        <source>Help article: %1</source>
        <translation>مقال مساعدة: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::JournalPage</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation>الطلب رقم %1</translation>
    </message>
    <message>
        <source>**The service can’t be reached.** What you see is of %1, %2.</source>
        <translation>**الخدمة لا تستجيب.** ما يظهر هنا يعود إلى %1، %2.</translation>
    </message>
    <message>
        <source>**The service can’t be reached.** The state may have changed since.</source>
        <translation>**الخدمة لا تستجيب.** ربما تغيّرت الحالة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Journal of the request</source>
        <translation>سجل الطلب</translation>
    </message>
    <message>
        <source>May I drive?</source>
        <translation>هل يمكنني القيادة؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>وماذا بعد؟</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Take the photo again or mend it, then send it again. All the rest is kept.</source>
        <translation>يرجى إعادة التصوير أو تحسين الصورة، ثم إعادة الإرسال. كل ما تبقّى محفوظ.</translation>
    </message>
    <message>
        <source>Nothing. The request is finished.</source>
        <translation>لا شيء. انتهى الطلب.</translation>
    </message>
    <message>
        <source>Nothing for now, please wait.</source>
        <translation>لا شيء في الوقت الحالي، يرجى الانتظار.</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>استكمال الطلب</translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation>تقديم طلب جديد</translation>
    </message>
    <message>
        <source>The request will be deleted on **%1**, 6 months after it was sent.</source>
        <translation>سيُحذف الطلب في **%1**، بعد 6&#xa0;أشهر من إرساله.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>Not available yet. You are told when it is.</source>
        <translation>غير متاح بعد. سيصلك إشعار عندما يصبح متاحًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, document</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>A new request takes over your answers: you only change what was refused.</source>
        <translation>الطلب الجديد يستعيد إجاباتك: لا يلزم إلا تغيير ما رُفض.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::MainWindow</name>
    <message>
        <source>It is not an official site…</source>
        <translation>هذا ليس موقعًا رسميًا…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين مرتفع</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MarkupText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>link, its host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MendPage</name>
    <message>
        <source>Turn the page upright</source>
        <translation>تعديل اتجاه الصفحة</translation>
    </message>
    <message>
        <source>Straighten the page</source>
        <translation>تقويم الصفحة</translation>
    </message>
    <message>
        <source>Light the page evenly</source>
        <translation>إضاءة الصفحة بالتساوي</translation>
    </message>
    <message>
        <source>Make the file small enough</source>
        <translation>تصغير حجم الملف</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>الاحتفاظ بالأصل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ما لاحظناه</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Only light and shape change. No text is rewritten.</source>
        <translation>لا يتغير إلا الضوء والشكل. لا تُعاد كتابة أي نص.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use the improved version</source>
        <translation>استعمال النسخة المحسَّنة</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <comment>a paper</comment>
        <translation>تحسين: %1</translation>
    </message>
    <message>
        <source>%1. The original is kept: you can always go back to it.</source>
        <translation>%1. الأصل محفوظ: يمكنك العودة إليه دائمًا.</translation>
    </message>
    <message>
        <source>Improving the page</source>
        <translation>جارٍ تحسين الصفحة</translation>
    </message>
    <message>
        <source>**This doesn&apos;t make the page easier to read.** Keep the original, or take the photo again.</source>
        <translation>**لم تصبح الصفحة أسهل قراءة.** يرجى الاحتفاظ بالأصل، أو إعادة التصوير.</translation>
    </message>
    <message>
        <source>Make it a JPG, which is accepted</source>
        <translation>تحويله إلى JPG، وهي صيغة مقبولة</translation>
    </message>
    <message>
        <source>Calm the grain</source>
        <translation>تخفيف التحبُّب</translation>
    </message>
    <message>
        <source>Keep the sheet alone, seen from above</source>
        <translation>الاحتفاظ بالورقة وحدها كما تُرى من الأعلى</translation>
    </message>
    <message>
        <source>Drag the corners on the picture “Before”, or reach them with the Tab key and move them with the arrow keys.</source>
        <translation>اسحب الأركان على صورة «قبل»، أو انتقل إليها بمفتاح Tab وحرّكها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Take the corners that were found</source>
        <translation>استعمال الأركان التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MotifPage</name>
    <message>
        <source>**The reason of a request can&apos;t be changed once it was begun.** Everything else can, until you file it.</source>
        <translation>**لا يمكن تغيير سبب الطلب بعد بدئه.** يمكن تغيير كل ما عدا ذلك، حتى الإيداع.</translation>
    </message>
    <message>
        <source>Start another request</source>
        <translation>بدء طلب آخر</translation>
    </message>
    <message>
        <source>If the reason is wrong: the answers that still apply are taken over. This request stays until you delete it.</source>
        <translation>إذا كان السبب خاطئًا: تُستعاد الإجابات التي لا تزال صالحة. ويبقى هذا الطلب ما لم يُحذف.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::NavigationPanel</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>My requests, %n need(s) you</source>
        <translation>
            <numerusform>طلباتي، لا شيء يحتاج إلى تدخلك</numerusform>
            <numerusform>طلباتي، واحد يحتاج إلى تدخلك</numerusform>
            <numerusform>طلباتي، اثنان يحتاجان إلى تدخلك</numerusform>
            <numerusform>طلباتي، %n تحتاج إلى تدخلك</numerusform>
            <numerusform>طلباتي، %n تحتاج إلى تدخلك</numerusform>
            <numerusform>طلباتي، %n تحتاج إلى تدخلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::NothingToDo</name>
    <message>
        <source>You may have nothing to do</source>
        <translation>ربما لا يلزمك القيام بأي شيء</translation>
    </message>
    <message>
        <source>In these cases, no request is needed.</source>
        <translation>في هذه الحالات، لا حاجة إلى أي طلب.</translation>
    </message>
    <message>
        <source>I moved</source>
        <translation>انتقلت إلى سكن جديد</translation>
    </message>
    <message>
        <source>The licence does not have to be updated.</source>
        <translation>لا داعي لتحديث رخصة القيادة.</translation>
    </message>
    <message>
        <source>I got married</source>
        <translation>تزوجت</translation>
    </message>
    <message>
        <source>The licence bears the birth name.</source>
        <translation>تحمل الرخصة اسم العائلة عند الولادة.</translation>
    </message>
    <message>
        <source>My photo has aged</source>
        <translation>صورتي أصبحت قديمة</translation>
    </message>
    <message>
        <source>There is no duty to change it.</source>
        <translation>لا يوجد أي إلزام بتغييرها.</translation>
    </message>
    <message>
        <source>I have a pink three-fold licence</source>
        <translation>لدي رخصة وردية من ثلاث طيات</translation>
    </message>
    <message>
        <source>Valid until 19 January 2033.</source>
        <translation>صالحة حتى 19&#xa0;يناير&#xa0;2033.</translation>
    </message>
    <message>
        <source>I want to know my points</source>
        <translation>أريد معرفة رصيد نقاطي</translation>
    </message>
    <message>
        <source>To be seen on Mes Points Permis.</source>
        <translation>يمكن الاطلاع عليه على موقع Mes Points Permis.</translation>
    </message>
    <message>
        <source>Nothing leaves without you</source>
        <translation>لا يُرسَل أي شيء من دونك</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, encrypted, until you file the request.</source>
        <translation>تبقى إجاباتك مشفَّرة على هذا الحاسوب حتى الإيداع.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutputViewer</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>تم حفظ المستند.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>طباعة المستند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PageHeading</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة&#xa0;%1 من&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PartRows</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 من %2، %3%</translation>
    </message>
    <message>
        <source>sent and checked, %1</source>
        <translation>تم الإرسال والتحقق، %1</translation>
    </message>
    <message>
        <source>waiting, %1</source>
        <translation>في الانتظار، %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PassphrasePage</name>
    <message>
        <source>Go on without keeping anything</source>
        <translation>المتابعة دون حفظ أي شيء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها من جديد</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>يرجى إدخال عبارة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters: a few words do well.</source>
        <translation>
            <numerusform>يرجى إدخال عبارة المرور: بضع كلمات تكفي.</numerusform>
            <numerusform>يجب استعمال حرف واحد على الأقل: بضع كلمات تكفي.</numerusform>
            <numerusform>يجب استعمال حرفين على الأقل: بضع كلمات تكفي.</numerusform>
            <numerusform>يجب استعمال %n أحرف على الأقل: بضع كلمات تكفي.</numerusform>
            <numerusform>يجب استعمال %n حرفًا على الأقل: بضع كلمات تكفي.</numerusform>
            <numerusform>يجب استعمال %n حرف على الأقل: بضع كلمات تكفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Protect your requests</source>
        <translation>حماية طلباتك</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>فتح طلباتك</translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on this computer.</source>
        <translation>إجاباتك ووثائقك مشفَّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They are encrypted on this computer.</source>
        <translation>هي مشفَّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a passphrase of a few words. **Nobody can find it again for you**: without it, what is kept on this computer can&apos;t be read.</source>
        <translation>يرجى اختيار عبارة مرور من بضع كلمات. **لا يمكن لأحد استرجاعها لك**: ومن دونها لا يمكن قراءة ما هو محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>حماية وبدء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export a draft</source>
        <translation>تصدير مسودة</translation>
    </message>
    <message>
        <source>Choose a passphrase of a few words for this file: it holds your answers and papers. **Nobody can find it again for you.** Give it to whoever is to open the file, by another way than the file.</source>
        <translation>يرجى اختيار عبارة مرور من بضع كلمات لهذا الملف: فهو يحتوي على إجاباتك ووثائقك. **لا يمكن لأحد استرجاعها لك.** يجب إعطاؤها لمن سيفتح الملف، بوسيلة أخرى غير الملف نفسه.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>استيراد مسودة</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen when this file was exported.</source>
        <translation>يرجى إدخال عبارة المرور التي اختيرت عند تصدير هذا الملف.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer, or your recovery code.</source>
        <translation>يرجى إدخال عبارة المرور التي اخترتها على هذا الحاسوب، أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PhotoSignaturePage</name>
    <message>
        <source>Letter O, as in Olivier</source>
        <translation>الحرف O، كما في Olivier</translation>
    </message>
    <message>
        <source>Letter I, as in Irma</source>
        <translation>الحرف I، كما في Irma</translation>
    </message>
    <message>
        <source>Digit 0 (zero)</source>
        <translation>الرقم 0 (صفر)</translation>
    </message>
    <message>
        <source>Digit 1 (one)</source>
        <translation>الرقم 1 (واحد)</translation>
    </message>
    <message>
        <source>A sheet with a code</source>
        <translation>ورقة صور تحمل رمزًا</translation>
    </message>
    <message>
        <source>Made in a booth or at a photographer&apos;s with the blue sticker “Agréé services en ligne ANTS”.</source>
        <translation>تُنجز في كشك تصوير أو لدى مصوِّر يحمل الملصق الأزرق «Agréé services en ligne ANTS».</translation>
    </message>
    <message>
        <source>The quickest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>A classic identity photo</source>
        <translation>صورة هوية عادية</translation>
    </message>
    <message>
        <source>After filing, you print a form, glue the photo on it, sign it and post it in a plain letter.</source>
        <translation>بعد الإيداع، يجب طباعة استمارة ولصق الصورة عليها وتوقيعها وإرسالها بالبريد العادي.</translation>
    </message>
    <message>
        <source>Which photo do you have?</source>
        <translation>ما الصورة المتوفرة لديك؟</translation>
    </message>
    <message>
        <source>Photo-signature code</source>
        <translation>رمز الصورة والتوقيع</translation>
    </message>
    <message>
        <source>22 characters, below your photos. You may paste it: spaces and hyphens are taken out.</source>
        <translation>22 خانة، تحت صورك. يمكنك لصقه: تُحذف المسافات والشرطات.</translation>
    </message>
    <message>
        <source>This code serves once, for one request only. It is used up only when you file.</source>
        <translation>يُستعمل هذا الرمز مرة واحدة، لطلب واحد فقط. ولا يُستعمل إلا عند الإيداع.</translation>
    </message>
    <message>
        <source>**The form is made when you file.** Post it alone in its envelope: no registered or tracked letter, no other paper with it.</source>
        <translation>**يتم إعداد الاستمارة عند الإيداع.** يجب إرسالها بالبريد وحدها في ظرفها: لا رسالة متتبَّعة ولا مسجَّلة، ولا أي ورقة أخرى معها.</translation>
    </message>
    <message>
        <source>Choose one of the two: without it, the request can&apos;t be filed.</source>
        <translation>يرجى اختيار إحداهما: لا يمكن إيداع الطلب من دون ذلك.</translation>
    </message>
    <message>
        <source>Type the code: without it, the request can&apos;t be filed.</source>
        <translation>يرجى إدخال الرمز: لا يمكن إيداع الطلب من دونه.</translation>
    </message>
    <message>
        <source>**Look at character %1: letter %2 or digit %3?** The two look alike. With a wrong code the photo would be rejected.</source>
        <translation>**يرجى النظر إلى الخانة %1: هل هي الحرف %2 أم الرقم %3؟** فهما متشابهان. وإذا كان الرمز خاطئًا فستُرفض الصورة.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PreviewPage</name>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ما لاحظناه</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>العودة إلى الوثائق</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>تدوير العرض</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1، الصفحة %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>لا صفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>العودة إلى الأصل</translation>
    </message>
    <message>
        <source>Change the corrections</source>
        <translation>تعديل التصحيحات</translation>
    </message>
    <message>
        <source>What we read</source>
        <translation>ما قرأناه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, page</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Put into one PDF</source>
        <translation>دمج في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Both on one page</source>
        <translation>الاثنان في صفحة واحدة</translation>
    </message>
    <message>
        <source>Cut out the sheet</source>
        <translation>قص الورقة من الصورة</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>الفصل من جديد</translation>
    </message>
    <message>
        <source>Putting the pages together</source>
        <translation>جارٍ دمج الصفحات</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح ضوئي</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProcedurePage</name>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Nothing is known to be due.</source>
        <translation>لا يُطلب أي مبلغ حسب علمنا.</translation>
    </message>
    <message>
        <source>What you receive</source>
        <translation>ما سيصلك</translation>
    </message>
    <message>
        <source>May I drive meanwhile?</source>
        <translation>هل يمكنني القيادة في هذه الأثناء؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>بدء الطلب</translation>
    </message>
    <message>
        <source>Papers to prepare</source>
        <translation>الوثائق الواجب تحضيرها</translation>
    </message>
    <message>
        <source>A photo or a scan of each. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.</source>
        <translation>صورة أو نسخة ممسوحة ضوئيًا لكل وثيقة. JPG أو PNG أو BMP أو TIFF أو PDF، بحجم أقصاه 11&#xa0;ميغابايت.</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>مطلوبة دائمًا</translation>
    </message>
    <message>
        <source>Depends on your answers</source>
        <translation>حسب إجاباتك</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>**The kind of request can’t be changed once the draft exists.** If you see later that another one is right, a new draft takes over your answers.</source>
        <translation>**لا يمكن تغيير سبب الطلب بعد إنشاء المسودة.** وإذا كان سبب آخر أنسب، فإن مسودة جديدة تستعيد إجاباتك.</translation>
    </message>
    <message>
        <source>**%1.** %2</source>
        <comment>output, what it is for</comment>
        <translation>**%1.** %2</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>إعداده</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>إجابتك: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>guichet::ui::QrView</name>
    <message>
        <source>QR code of the address %1</source>
        <translation>رمز QR للعنوان %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReadingList</name>
    <message>
        <source>Day of filing: %1</source>
        <translation>يوم الإيداع: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>In your answers: %1</source>
        <translation>في إجاباتك: %1</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>سارية المفعول</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty answer(s) with this</source>
        <translation>
            <numerusform>لا إجابات فارغة لملئها بهذه المعلومات</numerusform>
            <numerusform>ملء إجابة فارغة واحدة بهذه المعلومات</numerusform>
            <numerusform>ملء إجابتين فارغتين بهذه المعلومات</numerusform>
            <numerusform>ملء %n إجابات فارغة بهذه المعلومات</numerusform>
            <numerusform>ملء %n إجابة فارغة بهذه المعلومات</numerusform>
            <numerusform>ملء %n إجابة فارغة بهذه المعلومات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in unless you ask for it. Accents are missing here: look names over.</source>
        <translation>لا يُملأ أي شيء إلا بطلب منك. العلامات فوق الحروف الفرنسية ناقصة هنا: يرجى مراجعة الأسماء.</translation>
    </message>
    <message>
        <source>On the paper: %1</source>
        <translation>في الوثيقة: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReceiptPage</name>
    <message>
        <source>Request filed</source>
        <translation>تم إيداع الطلب</translation>
    </message>
    <message>
        <source>**Filed on %1 at %2.** The receipt is kept on this computer.</source>
        <translation>**تم الإيداع في %1 عند الساعة %2.** إيصال الإيداع محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Request number %1</source>
        <translation>الطلب رقم %1</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>It will be deleted on %1, six months after filing, whatever its state: keep the receipt.</source>
        <translation>سيُحذف الطلب في %1، بعد ستة أشهر من الإيداع، مهما كانت حالته: يرجى الاحتفاظ بإيصال الإيداع.</translation>
    </message>
    <message>
        <source>Print the photo and signature form, glue your photo on it, sign it and post it in a plain letter, alone in its envelope: neither tracked nor registered. You can print it again at any time.</source>
        <translation>يجب طباعة استمارة إيداع الصورة والتوقيع، ولصق صورتك عليها، وتوقيعها، وإرسالها بالبريد العادي وحدها في ظرفها: لا رسالة متتبَّعة ولا مسجَّلة. يمكنك طباعتها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Still to do: post the photo</source>
        <translation>يبقى إرسال الصورة بالبريد</translation>
    </message>
    <message>
        <source>Open the form to post</source>
        <translation>فتح الاستمارة المراد إرسالها بالبريد</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>وماذا بعد؟</translation>
    </message>
    <message>
        <source>May I drive?</source>
        <translation>هل يمكنني القيادة؟</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>فتح إيصال الإيداع</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Follow the request</source>
        <translation>متابعة الطلب</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RecoveryCodePage</name>
    <message>
        <source>See and print the sheet</source>
        <translation>عرض الورقة وطباعتها</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>It opens your requests should their key be lost.</source>
        <translation>يفتح طلباتك إذا ضاع مفتاحها.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You have a recovery code already. **A new one takes its place: the earlier sheet will be worthless.**</source>
        <translation>لديك رمز استرداد بالفعل. **سيحل رمز جديد محله: ولن تعود للورقة السابقة أي قيمة.**</translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on this computer. If its keychain loses their key, or if you forget your passphrase, **only this code opens them**. Print it or write it down, and keep it away from the computer.</source>
        <translation>إجاباتك ووثائقك مشفَّرة على هذا الحاسوب. إذا ضاع مفتاحها من سلسلة مفاتيح الحاسوب، أو إذا نسيت عبارة المرور، **فهذا الرمز وحده يفتحها**. يرجى طباعته أو تدوينه، والاحتفاظ به بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Make my code</source>
        <translation>إنشاء رمزي</translation>
    </message>
    <message>
        <source>**Print it or write it down now: it is shown once and kept nowhere.** Keep it away from this computer, with your other papers. I, L, O, U and Z never stand in it.</source>
        <translation>**يرجى طباعته أو تدوينه الآن: فهو يُعرض مرة واحدة ولا يُحفظ في أي مكان.** يجب الاحتفاظ به بعيدًا عن هذا الحاسوب، مع أوراقك الأخرى. لا تظهر فيه أبدًا الأحرف I و L و O و U و Z.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>تم تدوينه</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RequestRows</name>
    <message>
        <source>Request being opened</source>
        <translation>جارٍ فتح الطلب</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RevenueStampPage</name>
    <message>
        <source>Whether a stamp is due hangs on answers that are still missing.</source>
        <translation>الإجابات التي لا تزال ناقصة ستحدد ما إذا كان الطابع الجبائي مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReviewPage</name>
    <message>
        <source>Print the summary</source>
        <translation>طباعة الملخص</translation>
    </message>
    <message>
        <source>When to send it?</source>
        <translation>متى يُرسَل؟</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At quiet hours</source>
        <translation>خارج ساعات الذروة</translation>
    </message>
    <message>
        <source>Tick this box to file the request.</source>
        <translation>يرجى وضع علامة في هذا المربع لإيداع الطلب.</translation>
    </message>
    <message>
        <source>%1 to send. A cut connection loses nothing.</source>
        <translation>الحجم الواجب إرساله: %1. انقطاع الاتصال لا يضيّع أي شيء.</translation>
    </message>
    <message>
        <source>A cut connection loses nothing.</source>
        <translation>انقطاع الاتصال لا يضيّع أي شيء.</translation>
    </message>
    <message>
        <source>%1. Leave the computer on and the program open.</source>
        <translation>%1. يرجى إبقاء الحاسوب مشغَّلًا والبرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be sent as it is: %1</source>
        <translation>لا يمكن إرسالها كما هي: %1</translation>
    </message>
    <message numerus="yes">
        <source>**%n thing(s) to settle before filing.**</source>
        <translation>
            <numerusform>**لا شيء يجب حله قبل الإيداع.**</numerusform>
            <numerusform>**نقطة واحدة يجب حلها قبل الإيداع.**</numerusform>
            <numerusform>**نقطتان يجب حلهما قبل الإيداع.**</numerusform>
            <numerusform>**%n نقاط يجب حلها قبل الإيداع.**</numerusform>
            <numerusform>**%n نقطة يجب حلها قبل الإيداع.**</numerusform>
            <numerusform>**%n نقطة يجب حلها قبل الإيداع.**</numerusform>
        </translation>
    </message>
    <message>
        <source>File the request</source>
        <translation>إيداع الطلب</translation>
    </message>
    <message numerus="yes">
        <source>**%n paper(s) may be refused as they are**, and the file would come back. You may file all the same: the administration decides.</source>
        <translation>
            <numerusform>**لا وثيقة معرَّضة للرفض.** يمكنك إيداع الطلب: القرار يعود إلى الإدارة.</numerusform>
            <numerusform>**قد تُرفض وثيقة واحدة كما هي**، ويُعاد ملف الطلب. يمكنك الإيداع رغم ذلك: القرار يعود إلى الإدارة.</numerusform>
            <numerusform>**قد تُرفض وثيقتان كما هما**، ويُعاد ملف الطلب. يمكنك الإيداع رغم ذلك: القرار يعود إلى الإدارة.</numerusform>
            <numerusform>**قد تُرفض %n وثائق كما هي**، ويُعاد ملف الطلب. يمكنك الإيداع رغم ذلك: القرار يعود إلى الإدارة.</numerusform>
            <numerusform>**قد تُرفض %n وثيقة كما هي**، ويُعاد ملف الطلب. يمكنك الإيداع رغم ذلك: القرار يعود إلى الإدارة.</numerusform>
            <numerusform>**قد تُرفض %n وثيقة كما هي**، ويُعاد ملف الطلب. يمكنك الإيداع رغم ذلك: القرار يعود إلى الإدارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>File all the same</source>
        <translation>الإيداع رغم ذلك</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>مراجعة الوثائق</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>ملخص الطلب</translation>
    </message>
    <message>
        <source>summary.pdf</source>
        <translation>resume.pdf</translation>
    </message>
    <message>
        <source>File it on the official site instead</source>
        <translation>إيداعه على الموقع الرسمي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation>مكان إنشاء المجلد</translation>
    </message>
    <message>
        <source>Filed on the official site on %1, as you noted</source>
        <translation>تم الإيداع على الموقع الرسمي في %1، كما دوّنت</translation>
    </message>
    <message>
        <source>Copy to the official site</source>
        <translation>النقل إلى الموقع الرسمي</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReviewRow</name>
    <message>
        <source>Missing</source>
        <translation>هذه الإجابة ناقصة</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>answer: value</comment>
        <translation>%1: %2. تعديل</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannedTile</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Remove page %1</source>
        <translation>إزالة الصفحة %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannerPage</name>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>العودة إلى الأوراق</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>الصفحات الممسوحة</translation>
    </message>
    <message>
        <source>No page yet. Each page appears here as soon as it is scanned, goes to your request at once, encrypted, and is checked.</source>
        <translation>لا توجد صفحات بعد. تظهر كل صفحة هنا فور مسحها، وتضاف إلى طلبك مباشرة مشفرة، ثم تُفحص.</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <comment>a paper</comment>
        <translation>مسح ضوئي: %1</translation>
    </message>
    <message>
        <source>The pages are added to this paper. One that isn&apos;t good can be taken out again.</source>
        <translation>تُضاف الصفحات إلى هذه الورقة. ويمكنك إزالة ما لا يصلح منها.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح ضوئي</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>مسح صفحة أخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping the scanner</source>
        <translation>جارٍ إيقاف الماسح</translation>
    </message>
    <message>
        <source>Searching for scanners</source>
        <translation>جارٍ البحث عن الماسحات</translation>
    </message>
    <message>
        <source>Asking the scanner what it can do</source>
        <translation>جارٍ سؤال الماسح عما يستطيعه</translation>
    </message>
    <message>
        <source>The scanner is getting ready</source>
        <translation>الماسح يستعد</translation>
    </message>
    <message>
        <source>Page %1 is scanned.</source>
        <translation>مُسحت الصفحة %1.</translation>
    </message>
    <message>
        <source>Page %1 is being scanned</source>
        <translation>جارٍ مسح الصفحة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that came before are kept.</source>
        <translation>
            <numerusform>لا صفحات محفوظة.</numerusform>
            <numerusform>الصفحة التي مُسحت قبل ذلك محفوظة.</numerusform>
            <numerusform>الصفحتان اللتان مُسحتا قبل ذلك محفوظتان.</numerusform>
            <numerusform>الصفحات الـ%n التي مُسحت قبل ذلك محفوظة.</numerusform>
            <numerusform>الصفحات الـ%n التي مُسحت قبل ذلك محفوظة.</numerusform>
            <numerusform>الصفحات الـ%n التي مُسحت قبل ذلك محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannerSettings</name>
    <message>
        <source>On the glass</source>
        <translation>على الزجاج</translation>
    </message>
    <message>
        <source>In the feeder</source>
        <translation>في ملقّم الأوراق</translation>
    </message>
    <message>
        <source>In the feeder, both sides</source>
        <translation>في ملقّم الأوراق، الوجهان</translation>
    </message>
    <message>
        <source>Lay the paper face down in the marked corner of the glass and close the lid.</source>
        <translation>ضع الورقة ووجهها إلى الزجاج في الزاوية المعلّمة وأغلق الغطاء.</translation>
    </message>
    <message>
        <source>All the pages in the feeder are scanned, one after the other.</source>
        <translation>تُمسح كل الصفحات في الملقّم، الواحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>%1 dots per inch, recommended</source>
        <translation>%1 نقطة في البوصة، موصى به</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 نقطة في البوصة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Where the pages lie</source>
        <translation>مكان الصفحات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>بتدرجات الرمادي</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SendingPage</name>
    <message>
        <source>Stop and edit</source>
        <translation>إيقاف وتعديل</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>If you close, the sending goes on where it was when you open again. The request is filed only once.</source>
        <translation>عند إغلاق البرنامج، يُستأنف الإرسال من حيث توقف عند فتحه من جديد. لا يودَع الطلب إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Encrypted connection. The receipt will be shown here, then kept.</source>
        <translation>اتصال مشفَّر. سيظهر إيصال الإيداع هنا، ثم يُحفظ.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Finish at quiet hours</source>
        <translation>الإتمام خارج ساعات الذروة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>خارج ساعات الذروة</translation>
    </message>
    <message>
        <source>The service advises hours with few visitors. What has arrived stays there.</source>
        <translation>تنصح الخدمة بالساعات قليلة الازدحام. ما وصل يبقى محفوظًا لديها.</translation>
    </message>
    <message>
        <source>Something to correct?</source>
        <translation>هل هناك شيء للتصحيح؟</translation>
    </message>
    <message>
        <source>Nothing is filed yet. Stopping makes the request editable again.</source>
        <translation>لم يودَع أي شيء بعد. إيقاف الإرسال يجعل الطلب قابلًا للتعديل من جديد.</translation>
    </message>
    <message>
        <source>%1. Leave the program open.</source>
        <translation>%1. يرجى إبقاء البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>عند الساعة %1</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself; nothing that has arrived is lost.</source>
        <translation>%1 تُعاد المحاولة تلقائيًا؛ ولا يضيع شيء مما وصل.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>**Connection cut at %1, sending resumed at %2.** Nothing was lost, nothing was sent twice.</source>
        <translation>**انقطع الاتصال عند الساعة %1، واستؤنف الإرسال عند الساعة %2.** لم يضع أي شيء، ولم يُرسَل أي شيء مرتين.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SettingsPage</name>
    <message>
        <source>Settings and accessibility</source>
        <translation>الإعدادات وتسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Each change shows at once and is kept on this computer.</source>
        <translation>يظهر كل تغيير فورًا ويُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation>حجم كل النصوص</translation>
    </message>
    <message>
        <source>Also with Ctrl and + or −.</source>
        <translation>ممكن أيضًا بالضغط على Ctrl مع + أو −.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Follows the settings of this computer</source>
        <translation>تتبع إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين مرتفع</translation>
    </message>
    <message>
        <source>White and yellow on black, with outlines</source>
        <translation>أبيض وأصفر على أسود، مع حدود واضحة</translation>
    </message>
    <message>
        <source>In Arabic, the texts of the procedures and printed papers are in French.</source>
        <translation>بالعربية، تبقى نصوص الإجراءات والأوراق المطبوعة بالفرنسية.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SidePanel</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>من أجل %1</translation>
    </message>
    <message>
        <source>%1 % of the steps are complete</source>
        <translation>%1% من الخطوات مكتملة</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SignInPage</name>
    <message>
        <source>With another device</source>
        <translation>باستعمال جهاز آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The browser of this computer opens the service&apos;s page: you sign in there, never here. This program never sees your password.</source>
        <translation>يفتح متصفح هذا الحاسوب صفحة الخدمة: يتم تسجيل الدخول هناك، لا هنا أبدًا. لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>**No account yet?** The same page creates one.</source>
        <translation>**ليس لديك حساب بعد؟** يمكن إنشاء حساب من الصفحة نفسها.</translation>
    </message>
    <message>
        <source>No page opened? Copy this address into a browser of this computer:</source>
        <translation>ألم تُفتح أي صفحة؟ يرجى نسخ هذا العنوان في متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at this code, or open:</source>
        <translation>يرجى توجيه كاميرا هاتفك نحو هذا الرمز، أو فتح:</translation>
    </message>
    <message>
        <source>Check that the same code is shown there:</source>
        <translation>يرجى التحقق من أن الرمز نفسه يظهر هناك:</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>**Go on in the browser.** This page follows by itself.</source>
        <translation>**يرجى المتابعة في المتصفح.** ستتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>**Sign in on your telephone or another computer.** This page follows by itself.</source>
        <translation>**يرجى تسجيل الدخول على هاتفك أو على حاسوب آخر.** ستتابع هذه الصفحة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1، الخطوة&#xa0;%2 من&#xa0;%3، %4</translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepSelector</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Suggestions</name>
    <message numerus="yes">
        <source>%1: %n suggestion(s), arrow down to choose</source>
        <comment>field</comment>
        <translation>
            <numerusform>%1: لا اقتراحات</numerusform>
            <numerusform>%1: اقتراح واحد، السهم إلى الأسفل للاختيار</numerusform>
            <numerusform>%1: اقتراحان، السهم إلى الأسفل للاختيار</numerusform>
            <numerusform>%1: %n اقتراحات، السهم إلى الأسفل للاختيار</numerusform>
            <numerusform>%1: %n اقتراحًا، السهم إلى الأسفل للاختيار</numerusform>
            <numerusform>%1: %n اقتراح، السهم إلى الأسفل للاختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>guichet::ui::UrgentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>button, request</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Wizard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation>تم الحفظ على هذا الحاسوب عند الساعة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>**This request is open elsewhere** (%1). You can read it here, not change it.</source>
        <translation>**هذا الطلب مفتوح في مكان آخر** (%1). يمكنك قراءته هنا، لا تعديله.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>حفظ ومغادرة</translation>
    </message>
</context>
<context>
    <name>guichet::ui::WizardPage</name>
    <message>
        <source>Why this question?</source>
        <translation>لماذا هذا السؤال؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>بتاريخ %1.</translation>
    </message>
</context>
</TS>
