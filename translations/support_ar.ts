<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Failure</name>
    <message>
        <source>The file %1 of the procedures is missing or can&apos;t be read. Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ مفقود أو تتعذر قراءته. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures is damaged (byte %2). Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ تالف (البايت %2). يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures is wrong at “%2”: %3 Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ غير صحيح عند «‎%2‎»: ‎%3‎ يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The rule at %1 uses an unknown operator: %2. Install the program again.</source>
        <translation>القاعدة ‎%1‎ تستعمل عاملًا غير معروف: ‎%2‎. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The rule at %1 gives “%2” wrong arguments. Install the program again.</source>
        <translation>القاعدة ‎%1‎ تعطي «‎%2‎» وسائط غير صحيحة. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The rule at %1 gives a default to an answer, which is not allowed. Install the program again.</source>
        <translation>القاعدة ‎%1‎ تعطي إحدى الإجابات قيمة افتراضية، وهذا غير مسموح به. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The rule at %1 is nested too deeply. Install the program again.</source>
        <translation>القاعدة ‎%1‎ متداخلة أكثر من الحد المسموح به. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>In %1 the rule %3 at %2 blocks on an uncertain fact. Install the program again.</source>
        <translation>في ‎%1‎، القاعدة ‎%3‎ (‎%2‎) تمنع المتابعة استنادًا إلى أمر غير مؤكد. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures names “%2”, which is not defined. Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ يذكر «‎%2‎»، وهو غير معرَّف. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures defines “%2” twice. Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ يعرّف «‎%2‎» مرتين. يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>A file of the document “%1” is no longer in the draft. Add it again.</source>
        <translation>أحد ملفات الوثيقة «‎%1‎» لم يعد موجودًا في المسودة. يُرجى إضافته من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to file here: the request is filed already or open elsewhere.</source>
        <translation>لا يوجد هنا ما يُودَع: الطلب مودَع من قبل، أو مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <source>The service&apos;s receipt does not name what was sent. The request is kept; ask for help with this code.</source>
        <translation>إيصال الإيداع الوارد من الخدمة لا يطابق ما أُرسل. الطلب محفوظ؛ يُرجى طلب المساعدة مع ذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>Another window or program is sending the outbox already.</source>
        <translation>نافذة أخرى أو برنامج آخر يرسل الآن الطلبات المنتظرة.</translation>
    </message>
    <message>
        <source>It is too late to change this request: it may be at the service. Wait for its answer.</source>
        <translation>فات وقت تعديل هذا الطلب: ربما وصل إلى الخدمة. يُرجى انتظار ردها.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: it is not correct JSON (byte %1). Check the file.</source>
        <translation>تتعذر قراءة هذا الملف: محتواه ليس JSON صحيحًا (البايت %1). يُرجى التحقق من الملف.</translation>
    </message>
    <message>
        <source>This file is larger than the %1 bytes allowed.</source>
        <translation>حجم هذا الملف أكبر من الحد المسموح به (%1 بايت). يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>The text at %1 is longer than the %2 characters allowed. Shorten it.</source>
        <translation>النص ‎%1‎ أطول من الحد المسموح به (عدد الأحرف: %2). يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The list at %1 has more than the %2 entries allowed.</source>
        <translation>القائمة ‎%1‎ أطول من الحد المسموح به (عدد العناصر: %2). يُرجى اختصارها.</translation>
    </message>
    <message>
        <source>The value at %1 is unknown. Accepted: %2.</source>
        <translation>القيمة ‎%1‎ غير معروفة. القيم المقبولة: ‎%2‎.</translation>
    </message>
    <message>
        <source>The date at %1 is not possible. Write it as 1962-05-31, with 00 for an unknown day or month.</source>
        <translation>التاريخ ‎%1‎ غير ممكن. يُرجى كتابته على شكل ‎1962-05-31‎، مع 00 إذا كان اليوم أو الشهر غير معروف.</translation>
    </message>
    <message>
        <source>The path %1 leads nowhere in a request.</source>
        <translation>المسار ‎%1‎ لا يؤدي إلى أي شيء في الطلب.</translation>
    </message>
    <message>
        <source>The program&apos;s folder can&apos;t be used. Check its rights and the free space, or name another with --profile.</source>
        <translation>لا يمكن استعمال مجلد البرنامج. يُرجى التحقق من أذوناته ومن المساحة الحرة، أو تحديد مجلد آخر بالخيار ‎--profile‎.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s signing key can&apos;t be made. Remove its data folder and start again.</source>
        <translation>لا يمكن إنشاء مفتاح التوقيع لخدمة التجربة. يُرجى حذف مجلد بياناتها والبدء من جديد.</translation>
    </message>
    <message>
        <source>A password can&apos;t be kept safely: there is not enough memory.</source>
        <translation>لا يمكن حفظ كلمة مرور بأمان: الذاكرة غير كافية. يُرجى إغلاق برامج أخرى وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>An e-mail or SMS can&apos;t be written to the outbox folder. Check its free space and rights.</source>
        <translation>لا يمكن كتابة بريد إلكتروني أو رسالة SMS في مجلد الإرسال. يُرجى التحقق من مساحته الحرة وأذوناته.</translation>
    </message>
    <message>
        <source>“%1” is not a fault. Steps and kinds: %2.</source>
        <translation>العطل «‎%1‎» غير معروف. الخطوات والأنواع: ‎%2‎.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: a part of the program is missing. Install it again. Your files are kept.</source>
        <translation>لا يمكن فحص الصور الممسوحة: جزء من البرنامج مفقود. يُرجى إعادة تثبيته. ملفاتك محفوظة.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged at the moment. Start the program again. Your files are kept.</source>
        <translation>لا يمكن فحص الصور الممسوحة في الوقت الحالي. يُرجى إعادة تشغيل البرنامج. ملفاتك محفوظة.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: this computer is short of memory. Close other programs and try again.</source>
        <translation>لا يمكن فحص الصور الممسوحة: ذاكرة هذا الحاسوب غير كافية. يُرجى إغلاق برامج أخرى وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be shown. The file is kept as it is.</source>
        <translation>لا يمكن عرض الصفحة %1. الملف محفوظ كما هو.</translation>
    </message>
    <message>
        <source>This file can&apos;t be improved. The original is kept.</source>
        <translation>لا يمكن تحسين هذا الملف. الأصل محفوظ.</translation>
    </message>
    <message>
        <source>This type of file can&apos;t be improved here. The original is kept.</source>
        <translation>لا يمكن تحسين هذا النوع من الملفات هنا. الأصل محفوظ.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that can be opened. Choose a smaller one.</source>
        <translation>حجم الملف أكبر من الحد الذي يمكن فتحه (%1 بايت). يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>The file can&apos;t be brought below %1 bytes without becoming unreadable. Scan it in grey or at a lower resolution.</source>
        <translation>لا يمكن تصغير الملف إلى أقل من الحد (%1 بايت) من دون أن يصبح غير مقروء. يُرجى مسح الوثيقة بتدرّج الرمادي أو بدقة أقل.</translation>
    </message>
    <message>
        <source>The earlier judgement of a scan can&apos;t be read; it is made anew.</source>
        <translation>تتعذر قراءة نتيجة الفحص السابق لصورة ممسوحة؛ يُعاد الفحص من جديد.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened. Check its address and that it runs.</source>
        <translation>لا يمكن فتح قاعدة البيانات. يُرجى التحقق من عنوانها ومن أنها تعمل.</translation>
    </message>
    <message>
        <source>The database refused to keep or give something. Check its free space, then try again.</source>
        <translation>رفضت قاعدة البيانات إحدى العمليات. يُرجى التحقق من مساحتها الحرة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The database is of a newer program (version %1, this program knows %2). Update the program.</source>
        <translation>قاعدة البيانات من برنامج أحدث (النسخة ‎%1‎، وهذا البرنامج يعرف ‎%2‎). يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A document can&apos;t be written to or read from the data folder. Check its free space and rights.</source>
        <translation>لا يمكن كتابة وثيقة في مجلد البيانات أو قراءتها منه. يُرجى التحقق من مساحته الحرة وأذوناته.</translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be served. Another program may use it: choose another port.</source>
        <translation>العنوان ‎%1‎ غير متاح. ربما يستعمله برنامج آخر: يُرجى اختيار منفذ آخر.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key can&apos;t be used. Check both PEM files.</source>
        <translation>لا يمكن استعمال شهادة TLS أو مفتاحها. يُرجى التحقق من ملفَّي PEM.</translation>
    </message>
    <message>
        <source>Without a certificate only this machine is served, not %1. Give --tls-cert and --tls-key.</source>
        <translation>من دون شهادة لا يعمل الخادم إلا لهذا الجهاز، لا للعنوان ‎%1‎. يُرجى تحديد الخيارين ‎--tls-cert‎ و‎--tls-key‎.</translation>
    </message>
    <message>
        <source>No server runs on this data folder. Start it, or check --data.</source>
        <translation>لا يعمل أي خادم على مجلد البيانات هذا. يُرجى تشغيله، أو التحقق من ‎--data‎.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a state.</source>
        <translation>الكلمة «‎%1‎» ليست اسم حالة.</translation>
    </message>
    <message>
        <source>A request can&apos;t go from %1 to %2. Add --force if it must.</source>
        <translation>لا يمكن أن ينتقل طلب من ‎%1‎ إلى ‎%2‎. إذا كان ذلك ضروريًا، فيُرجى إضافة ‎--force‎.</translation>
    </message>
    <message>
        <source>There is no request with this id.</source>
        <translation>لا يوجد طلب بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The OpenID provider %1 can&apos;t be used: it can&apos;t be reached, or names itself otherwise.</source>
        <translation>لا يمكن استعمال موفّر OpenID ‎%1‎: إنه لا يستجيب، أو يحمل اسمًا آخر.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used: it can&apos;t be made, or another server runs on it.</source>
        <translation>لا يمكن استعمال مجلد البيانات: يتعذر إنشاؤه، أو يستعمله خادم آخر.</translation>
    </message>
    <message>
        <source>The value at %1 can&apos;t be used.</source>
        <translation>لا يمكن استعمال القيمة ‎%1‎.</translation>
    </message>
    <message>
        <source>The running server doesn&apos;t know the order “%1”.</source>
        <translation>الخادم لا يعرف الأمر «‎%1‎».</translation>
    </message>
    <message>
        <source>The socket for orders can&apos;t be made in the data folder. Its path may be too long.</source>
        <translation>لا يمكن إنشاء مقبس الأوامر في مجلد البيانات. ربما كان مساره أطول من اللازم.</translation>
    </message>
    <message>
        <source>The service %1 can&apos;t be reached. Check the connection and try again; nothing was lost.</source>
        <translation>الخدمة ‎%1‎ لا تستجيب. يُرجى التحقق من الاتصال وإعادة المحاولة؛ لم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer came. The program asks before it repeats anything.</source>
        <translation>انقطع الاتصال بالخدمة ‎%1‎ قبل وصول ردها. يتحقق البرنامج قبل تكرار أي شيء.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is larger than the %1 bytes allowed. Try again later.</source>
        <translation>حجم رد الخدمة أكبر من الحد المسموح به (%1 بايت). يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Another page answers in place of the service %1. If this network has a welcome page, open it in a browser, then try again.</source>
        <translation>صفحة أخرى تستجيب بدلًا من الخدمة ‎%1‎. إذا كانت لهذه الشبكة صفحة استقبال، فيُرجى فتحها في المتصفح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The service %1 sends elsewhere, which is not followed for your safety. Try again later.</source>
        <translation>الخدمة ‎%1‎ تحيل إلى مكان آخر؛ حرصًا على أمانك، لا يتبع البرنامج هذه الإحالة. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was not used. Check the date of this computer and the network.</source>
        <translation>الاتصال بالخدمة ‎%1‎ غير آمن ولم يُستعمل. يُرجى التحقق من تاريخ هذا الحاسوب ومن الشبكة.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use an address that begins with https.</source>
        <translation>عنوان ‎%1‎ غير مشفَّر. يُرجى استعمال عنوان يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be understood. Try again later.</source>
        <translation>تعذّر فهم رد الخدمة ‎%1‎. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Sign in to go on. Your request is kept as it is.</source>
        <translation>يُرجى تسجيل الدخول للمتابعة. طلبك محفوظ كما هو.</translation>
    </message>
    <message>
        <source>The service does not accept this request: %1 Correct it and file it again.</source>
        <translation>الخدمة لا تقبل هذا الطلب: ‎%1‎ يُرجى تصحيحه وإيداعه من جديد.</translation>
    </message>
    <message>
        <source>The service does not hold all documents. Try again: they are sent anew.</source>
        <translation>لم تتلقَّ الخدمة كل الوثائق. يُرجى إعادة المحاولة: ستُرسل الوثائق من جديد.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in %1 seconds; what was sent is kept.</source>
        <translation>الخدمة مشغولة. يُرجى إعادة المحاولة بعد قليل (عدد الثواني: %1)؛ ما أُرسل محفوظ.</translation>
    </message>
    <message>
        <source>The service does not know this request. Check its number and that you are signed in with the right account.</source>
        <translation>الخدمة لا تعرف هذا الطلب. يُرجى التحقق من رقمه، ومن أن الدخول مسجَّل بالحساب الصحيح.</translation>
    </message>
    <message>
        <source>This request has changed at the service meanwhile. Look at it again before you send.</source>
        <translation>تغيّر هذا الطلب لدى الخدمة في هذه الأثناء. يُرجى مراجعته من جديد قبل الإرسال.</translation>
    </message>
    <message>
        <source>The service refused (%1, %2). Try again later or ask for help with this code.</source>
        <translation>رفضت الخدمة العملية (الحالة %1، النوع ‎%2‎). يُرجى إعادة المحاولة لاحقًا، أو طلب المساعدة مع ذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>A document is larger than the %1 bytes that the service takes. Make it smaller and send it again.</source>
        <translation>حجم إحدى الوثائق أكبر من الحد الذي تقبله الخدمة (%1 بايت). يُرجى تصغيرها وإرسالها من جديد.</translation>
    </message>
    <message>
        <source>This program is too old for the service, which wants version %1. Please update.</source>
        <translation>هذا البرنامج قديم بالنسبة إلى الخدمة، وهي تطلب النسخة ‎%1‎. يُرجى تحديثه.</translation>
    </message>
    <message>
        <source>The service gave an address elsewhere, which was not used for your safety. Try again later.</source>
        <translation>أعطت الخدمة عنوانًا في مكان آخر؛ حرصًا على أمانك، لم يُستعمل هذا العنوان. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Sending does not get on. Try again later; what was sent is kept.</source>
        <translation>الإرسال لا يتقدم. يُرجى إعادة المحاولة لاحقًا؛ ما أُرسل محفوظ.</translation>
    </message>
    <message>
        <source>A document arrives damaged again and again. Try another network.</source>
        <translation>تصل إحدى الوثائق تالفة في كل مرة. يُرجى تجربة شبكة أخرى.</translation>
    </message>
    <message>
        <source>The service can&apos;t take documents in the way this program sends them. Please update.</source>
        <translation>لا تقبل الخدمة الوثائق بالطريقة التي يرسلها بها هذا البرنامج. يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>Sending is paused. Go on whenever you like; what was sent is kept.</source>
        <translation>الإرسال متوقف مؤقتًا. يمكن استئنافه في أي وقت؛ ما أُرسل محفوظ.</translation>
    </message>
    <message>
        <source>The sign-in was refused (%1). Try again.</source>
        <translation>رُفض تسجيل الدخول (‎%1‎). يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified (%1) and was not used. Try again.</source>
        <translation>تعذّر التحقق من تسجيل الدخول (‎%1‎) ولم يُستعمل. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>استغرق تسجيل الدخول وقتًا أطول من اللازم. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The browser can&apos;t report back to this program. Sign in with the code instead.</source>
        <translation>لا يستطيع المتصفح الرد على هذا البرنامج. يُرجى تسجيل الدخول بالرمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be used (%1). Try again later.</source>
        <translation>لا يمكن استعمال خدمة تسجيل الدخول (‎%1‎). يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space; saving is tried again by itself.</source>
        <translation>لم يتم الحفظ: القرص ممتلئ. يُرجى تحرير بعض المساحة؛ تُعاد محاولة الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Not saved: this program may not write to the folder of the drafts. Check its rights.</source>
        <translation>لم يتم الحفظ: ليس لهذا البرنامج إذن بالكتابة في مجلد المسودات. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The disk reports an error. Export your drafts to another disk.</source>
        <translation>يبلّغ القرص عن خطأ. يُرجى تصدير مسوداتك إلى قرص آخر.</translation>
    </message>
    <message>
        <source>A file of this draft is no longer there. Check that its folder was not moved or cleaned.</source>
        <translation>أحد ملفات هذه المسودة لم يعد موجودًا. يُرجى التحقق من أن مجلدها لم يُنقل ولم يُنظَّف.</translation>
    </message>
    <message>
        <source>The system refused to read or write a draft (error %1). Try again; if it goes on, call support.</source>
        <translation>رفض النظام قراءة مسودة أو كتابتها (الخطأ ‎%1‎). يُرجى إعادة المحاولة؛ وإذا استمر ذلك، فيُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>Not saved: what the disk gives back is not what was written. Export your drafts to another disk.</source>
        <translation>لم يتم الحفظ: ما يعيده القرص ليس ما كُتب عليه. يُرجى تصدير مسوداتك إلى قرص آخر.</translation>
    </message>
    <message>
        <source>A file of this draft is larger than it can be. It was not written by this program.</source>
        <translation>أحد ملفات هذه المسودة أكبر مما يمكن أن يكون. لم يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no such draft. It may have been deleted.</source>
        <translation>هذه المسودة غير موجودة. ربما تم حذفها.</translation>
    </message>
    <message>
        <source>This draft is damaged and can&apos;t be read. Nothing was deleted: call support before you delete it.</source>
        <translation>هذه المسودة تالفة وتتعذر قراءتها. لم يُحذف أي شيء: يُرجى الاتصال بالدعم قبل حذفها.</translation>
    </message>
    <message>
        <source>This draft was written by a newer version of the program (format %1). Update the program; the draft was left as it is.</source>
        <translation>كُتبت هذه المسودة بنسخة أحدث من البرنامج (الصيغة ‎%1‎). يُرجى تحديث البرنامج؛ بقيت المسودة كما هي.</translation>
    </message>
    <message>
        <source>The last save of this draft was damaged. The one before it was opened: check your last answers.</source>
        <translation>آخر حفظ لهذه المسودة كان تالفًا. فُتح الحفظ الذي قبله: يُرجى التحقق من إجاباتك الأخيرة.</translation>
    </message>
    <message>
        <source>This draft is open in %1 (process %2). Close it there first.</source>
        <translation>هذه المسودة مفتوحة في ‎%1‎ (العملية %2). يُرجى إغلاقها هناك أولًا.</translation>
    </message>
    <message>
        <source>This draft can only be read for now. Close it elsewhere, then open it again to change it.</source>
        <translation>هذه المسودة متاحة للقراءة فقط في الوقت الحالي. يُرجى إغلاقها في المكان الآخر، ثم فتحها هنا من جديد لتعديلها.</translation>
    </message>
    <message>
        <source>The draft was closed before the document was added. Open it and add the document again.</source>
        <translation>أُغلقت المسودة قبل إضافة الوثيقة. يُرجى فتحها وإضافة الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>Not saved: the answers are larger than the %1 bytes allowed. Shorten the longest texts.</source>
        <translation>لم يتم الحفظ: حجم الإجابات أكبر من الحد المسموح به (%1 بايت). يُرجى اختصار أطول النصوص.</translation>
    </message>
    <message>
        <source>This file is larger than the %1 bytes a draft accepts. Scan it again at a lower resolution.</source>
        <translation>حجم هذا الملف أكبر من الحد الذي تقبله المسودة (%1 بايت). يُرجى مسح الوثيقة من جديد بدقة أقل.</translation>
    </message>
    <message>
        <source>A draft holds at most %1 files. Remove some of them first.</source>
        <translation>بلغت المسودة العدد الأقصى من الملفات (%1). يُرجى إزالة بعضها أولًا.</translation>
    </message>
    <message>
        <source>This document is not part of the draft. It may have been removed.</source>
        <translation>هذه الوثيقة ليست جزءًا من المسودة. ربما تمت إزالتها.</translation>
    </message>
    <message>
        <source>A document kept with this draft is damaged. Remove it and add it again.</source>
        <translation>إحدى الوثائق المحفوظة مع هذه المسودة تالفة. يُرجى إزالتها وإضافتها من جديد.</translation>
    </message>
    <message>
        <source>A document kept with this draft is no longer there. Remove it and add it again.</source>
        <translation>إحدى الوثائق المحفوظة مع هذه المسودة لم تعد موجودة. يُرجى إزالتها وإضافتها من جديد.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. Unlock it, or choose a passphrase.</source>
        <translation>سلسلة المفاتيح لا تستجيب. يُرجى فتح قفلها، أو اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>This session has no keychain to keep the key of your drafts. Choose a passphrase.</source>
        <translation>لا توجد في هذه الجلسة سلسلة مفاتيح لحفظ مفتاح مسوداتك. يُرجى اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it, or choose a passphrase.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. يُرجى فتح قفلها، أو اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the key it was given. Choose a passphrase.</source>
        <translation>لم تحتفظ سلسلة المفاتيح بالمفتاح الذي أُودع فيها. يُرجى اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>There are drafts, but their key is missing. Nothing was changed: use the account and keychain with which they were made.</source>
        <translation>توجد مسودات، لكن مفتاحها مفقود. لم يتغير أي شيء: يُرجى استعمال الحساب وسلسلة المفاتيح اللذين أُنشئت بهما.</translation>
    </message>
    <message>
        <source>The key found doesn&apos;t open the drafts. Nothing was changed: use the account and keychain with which they were made.</source>
        <translation>المفتاح الموجود لا يفتح المسودات. لم يتغير أي شيء: يُرجى استعمال الحساب وسلسلة المفاتيح اللذين أُنشئت بهما.</translation>
    </message>
    <message>
        <source>The description of the drafts&apos; key is damaged. Nothing was changed: call support.</source>
        <translation>وصف مفتاح المسودات تالف. لم يتغير أي شيء: يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>The drafts&apos; key was written by a newer version of the program (format %1). Update the program.</source>
        <translation>كُتب مفتاح المسودات بنسخة أحدث من البرنامج (الصيغة ‎%1‎). يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>The description of the drafts&apos; key asks for too much work and was refused. Call support.</source>
        <translation>وصف مفتاح المسودات يتطلب عمليات حسابية أكثر من المسموح به، لذلك رُفض. يُرجى الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock the drafts. Close other programs and try again.</source>
        <translation>الذاكرة غير كافية لفتح قفل المسودات. يُرجى إغلاق برامج أخرى وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The drafts are protected by a passphrase. Give it to open them.</source>
        <translation>المسودات محمية بعبارة مرور. يُرجى إدخالها لفتح المسودات.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the drafts. Check capitals and keyboard, then try again.</source>
        <translation>عبارة المرور هذه لا تفتح المسودات. يُرجى التحقق من الأحرف الكبيرة ولوحة المفاتيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The key of these drafts is in the keychain, not behind a passphrase. Open them without a passphrase.</source>
        <translation>مفتاح هذه المسودات محفوظ في سلسلة المفاتيح، لا خلف عبارة مرور. يُرجى فتحها من دون عبارة مرور.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be read from the place given. Check the file.</source>
        <translation>تتعذر قراءة عبارة المرور من المكان المحدد. يُرجى التحقق من الملف.</translation>
    </message>
    <message>
        <source>The passphrase is empty or longer than %1 bytes. Choose another.</source>
        <translation>عبارة المرور فارغة أو أطول من الحد المسموح به (%1 بايت). يُرجى اختيار عبارة أخرى.</translation>
    </message>
    <message>
        <source>The option --key is one of passphrase-file:PATH, passphrase-fd:N and memory.</source>
        <translation>قيمة الخيار ‎--key‎ هي إحدى القيم التالية: ‎passphrase-file:PATH‎ أو ‎passphrase-fd:N‎ أو ‎memory‎.</translation>
    </message>
    <message>
        <source>Another program is preparing the key of the drafts. Answer its question, then try again.</source>
        <translation>برنامج آخر يُعِدّ مفتاح المسودات. يُرجى الإجابة عن سؤاله، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This file is not an exported draft. Choose a file that ends in .demande.</source>
        <translation>هذا الملف ليس مسودة مصدَّرة. يُرجى اختيار ملف ينتهي اسمه بـ ‎.demande‎.</translation>
    </message>
    <message>
        <source>This exported draft has another format (%1) than this version of the program reads. Update the program.</source>
        <translation>صيغة هذه المسودة المصدَّرة (‎%1‎) تختلف عن الصيغة التي تقرؤها هذه النسخة من البرنامج. يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>An exported draft has at most %1 bytes. Remove some documents.</source>
        <translation>المسودة المصدَّرة لا يمكن أن يتجاوز حجمها الحد المسموح به (%1 بايت). يُرجى إزالة بعض الوثائق.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the exported draft. Check capitals and keyboard, then try again.</source>
        <translation>عبارة المرور هذه لا تفتح المسودة المصدَّرة. يُرجى التحقق من الأحرف الكبيرة ولوحة المفاتيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This exported draft is damaged or cut short. Nothing was imported: copy or export it again.</source>
        <translation>هذه المسودة المصدَّرة تالفة أو ناقصة. لم يُستورد أي شيء: يُرجى نسخها أو تصديرها من جديد.</translation>
    </message>
    <message>
        <source>This exported draft asks for too much work to be opened and was refused. Export it again.</source>
        <translation>يتطلب فتح هذه المسودة المصدَّرة عمليات حسابية أكثر من المسموح به، لذلك رُفضت. يُرجى تصديرها من جديد.</translation>
    </message>
    <message>
        <source>This exported draft holds more than the limit of %1. Nothing was imported.</source>
        <translation>محتوى هذه المسودة المصدَّرة يتجاوز الحد المسموح به (%1). لم يُستورد أي شيء.</translation>
    </message>
    <message>
        <source>The chosen file can&apos;t be read. Check that it is still there and that you may open it.</source>
        <translation>تتعذر قراءة الملف المختار. يُرجى التحقق من أنه ما زال موجودًا، ومن أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name for the exported draft.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. يُرجى اختيار اسم آخر للمسودة المصدَّرة.</translation>
    </message>
    <message>
        <source>The service has this request already. Try again: the program asks for its receipt.</source>
        <translation>هذا الطلب موجود لدى الخدمة من قبل. يُرجى إعادة المحاولة: سيطلب البرنامج إيصال الإيداع.</translation>
    </message>
    <message>
        <source>This request may already be at the service %1. Send it there again: the program asks before it repeats.</source>
        <translation>ربما وصل هذا الطلب إلى الخدمة ‎%1‎. يُرجى إرساله إليها من جديد: يتحقق البرنامج قبل التكرار.</translation>
    </message>
    <message>
        <source>The list of places is damaged (line %1). Install the program again; until then, communes are typed in full.</source>
        <translation>قائمة الأماكن تالفة (السطر %1). يُرجى إعادة تثبيت البرنامج؛ وحتى ذلك الحين، تُكتب أسماء البلديات كاملة.</translation>
    </message>
    <message>
        <source>You noted that this request was filed on the official site on %1. It isn&apos;t filed twice: take that note out first if it is wrong.</source>
        <translation>سُجّل هنا أن هذا الطلب أُودع في الموقع الرسمي في %1. لا يُودَع الطلب مرتين: إذا كانت هذه الملاحظة غير صحيحة، فيُرجى إزالتها أولًا.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures has no text in the language “%3” at “%2”. Install the program again.</source>
        <translation>ملف الإجراءات ‎%1‎ لا يحتوي على نص باللغة «‎%3‎» عند «‎%2‎». يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The list of an edition&apos;s files is wrong at “%1”. Whoever signed it must sign it anew.</source>
        <translation>قائمة ملفات أحد الإصدارات غير صحيحة عند «‎%1‎». ينبغي للجهة التي وقّعتها أن توقّعها من جديد.</translation>
    </message>
    <message>
        <source>This edition of the procedures is written for a newer program (form %1, this one knows %2). Update the program.</source>
        <translation>إصدار الإجراءات هذا مكتوب لبرنامج أحدث (الصيغة ‎%1‎، وهذا البرنامج يعرف ‎%2‎). يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>This edition of the procedures isn&apos;t signed by a key that counts here. It isn&apos;t used.</source>
        <translation>إصدار الإجراءات هذا غير موقَّع بمفتاح معتمد هنا. لا يُستعمل.</translation>
    </message>
    <message>
        <source>The file %1 of this edition is missing or isn&apos;t the one that was signed. The edition isn&apos;t used.</source>
        <translation>الملف ‎%1‎ من هذا الإصدار مفقود أو ليس هو الملف الذي تم توقيعه. لا يُستعمل هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t covered by the edition&apos;s signature. The edition isn&apos;t used.</source>
        <translation>الملف ‎%1‎ غير مشمول بتوقيع الإصدار. لا يُستعمل هذا الإصدار.</translation>
    </message>
    <message>
        <source>The edition&apos;s list says “%1”, its catalogue.json “%2”. The edition isn&apos;t used.</source>
        <translation>قائمة الإصدار تذكر «‎%1‎»، وملفه ‎catalogue.json‎ يذكر «‎%2‎». لا يُستعمل هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file “%1” holds no public key of “guichet-catalogue keygen”.</source>
        <translation>الملف «‎%1‎» لا يحتوي على مفتاح عمومي من «‎guichet-catalogue keygen‎».</translation>
    </message>
    <message>
        <source>The service offers edition number %1 of the procedures, but number %2 was here already. An earlier one is never taken back.</source>
        <translation>تعرض الخدمة الإصدار رقم %1 من الإجراءات، لكن الإصدار رقم %2 كان هنا من قبل. لا يُرجَع أبدًا إلى إصدار سابق.</translation>
    </message>
    <message>
        <source>The edition of the procedures that the service offers is out of date since %1. It isn&apos;t used.</source>
        <translation>إصدار الإجراءات الذي تعرضه الخدمة انتهت صلاحيته في ‎%1‎. لا يُستعمل.</translation>
    </message>
    <message>
        <source>The edition of the procedures that the service offers has the name of another one (%1). It isn&apos;t used.</source>
        <translation>إصدار الإجراءات الذي تعرضه الخدمة يحمل اسم إصدار آخر (‎%1‎). لا يُستعمل.</translation>
    </message>
    <message>
        <source>The new edition of the procedures can&apos;t be stored on this computer. Check the free space; the edition in use stays.</source>
        <translation>لا يمكن حفظ الإصدار الجديد من الإجراءات في هذا الحاسوب. يُرجى التحقق من المساحة الحرة؛ يبقى الإصدار المستعمل كما هو.</translation>
    </message>
    <message>
        <source>What was noted about editions of the procedures is damaged. The program goes on with the edition that it can verify.</source>
        <translation>ما سُجّل عن إصدارات الإجراءات تالف. يواصل البرنامج العمل بالإصدار الذي يمكنه التحقق منه.</translation>
    </message>
    <message>
        <source>No key is set up here that editions of the procedures must be signed with. The edition that came with the program stays.</source>
        <translation>لم يُضبط هنا أي مفتاح لتوقيع إصدارات الإجراءات. يبقى الإصدار المرفق بالبرنامج كما هو.</translation>
    </message>
    <message>
        <source>This draft was begun under the edition %1 of the procedures, which isn&apos;t on this computer. Move it to the edition in use first.</source>
        <translation>بدأت هذه المسودة بالإصدار ‎%1‎ من الإجراءات، وهو غير موجود في هذا الحاسوب. يُرجى نقلها أولًا إلى الإصدار المستعمل.</translation>
    </message>
    <message>
        <source>The edition %1 of the procedures doesn&apos;t have this procedure any more. The draft stays as it is.</source>
        <translation>الإصدار ‎%1‎ من الإجراءات لم يعد يتضمن هذا الإجراء. تبقى المسودة كما هي.</translation>
    </message>
    <message>
        <source>“%1” holds no edition of the procedures signed by guichet-catalogue.</source>
        <translation>المجلد «‎%1‎» لا يحتوي على إصدار من الإجراءات موقَّع بالأداة ‎guichet-catalogue‎.</translation>
    </message>
    <message>
        <source>The edition in “%1” isn&apos;t signed: edition.sig is missing or no signature.</source>
        <translation>الإصدار الموجود في «‎%1‎» غير موقَّع: الملف ‎edition.sig‎ مفقود أو ليس توقيعًا.</translation>
    </message>
    <message>
        <source>There are two different editions with the number or the name %1. Each has its own.</source>
        <translation>يوجد إصداران مختلفان يحملان الرقم أو الاسم نفسه: ‎%1‎. لكل إصدار رقم واسم خاصان به.</translation>
    </message>
    <message>
        <source>The edition %1 of the procedures can&apos;t be kept in the data folder. Check its rights and free space.</source>
        <translation>لا يمكن حفظ الإصدار ‎%1‎ من الإجراءات في مجلد البيانات. يُرجى التحقق من أذوناته ومساحته الحرة.</translation>
    </message>
    <message>
        <source>The service no longer takes requests under this request&apos;s edition of the procedures. Move the request to the newest edition. %1</source>
        <translation>لم تعد الخدمة تقبل طلبات وفق إصدار الإجراءات الخاص بهذا الطلب. يُرجى نقل الطلب إلى أحدث إصدار. ‎%1‎</translation>
    </message>
    <message>
        <source>The mail server refuses an e-mail for good. The address may not exist.</source>
        <translation>يرفض خادم البريد رسالة إلكترونية رفضًا نهائيًا. ربما كان العنوان غير موجود.</translation>
    </message>
    <message>
        <source>No e-mail can be sent now. Check the mail server&apos;s address, certificate and password. What waits is sent as soon as it can be.</source>
        <translation>لا يمكن إرسال أي بريد إلكتروني الآن. يُرجى التحقق من عنوان خادم البريد وشهادته وكلمة المرور. الرسائل المنتظرة تُرسل حالما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key of your drafts. Nothing is lost: type your recovery code.</source>
        <translation>لم يعد مفتاح مسوداتك موجودًا في سلسلة المفاتيح. لم يُفقد أي شيء: يُرجى كتابة رمز الاسترداد الخاص بك.</translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of these drafts. It has five groups of five characters: compare each with your sheet.</source>
        <translation>هذا ليس رمز الاسترداد لهذه المسودات. يتكون الرمز من خمس مجموعات في كل منها خمسة أحرف: يُرجى مقارنة كل مجموعة بورقتك.</translation>
    </message>
    <message>
        <source>The entry %1 should be written like this: %2.</source>
        <translation>العنصر ‎%1‎ يُكتب على هذا الشكل: ‎%2‎.</translation>
    </message>
    <message>
        <source>File number %1 can&apos;t be put together with others: it is locked, damaged or signed. Add it by itself.</source>
        <translation>لا يمكن دمج الملف رقم %1 مع غيره: فهو مقفل أو تالف أو موقَّع. أضِفه وحده.</translation>
    </message>
    <message>
        <source>At most %1 pages can be put together. Leave out those that aren&apos;t asked for.</source>
        <translation>يمكن دمج %1 صفحة على الأكثر. احذف الصفحات غير المطلوبة.</translation>
    </message>
    <message>
        <source>Put together, the pages would be harder to read. Leave them as they are, or give each a page of its own.</source>
        <translation>ستصبح قراءة الصفحات أصعب بعد دمجها. اتركها كما هي، أو اجعل لكل منها صفحة خاصة.</translation>
    </message>
    <message>
        <source>Scanning from here isn&apos;t available on this computer. Scan with the program that came with the scanner, then choose the file here.</source>
        <translation>المسح الضوئي من هنا غير متاح على هذا الحاسوب. امسح الورقة بالبرنامج المرفق بالماسح، ثم اختر الملف هنا.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable or network, then search again.</source>
        <translation>لم يُعثر على أي ماسح ضوئي. شغّله، وتحقق من كابله أو من الشبكة، ثم أعد البحث.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped by itself. Switch the scanner off and on, then try again.</source>
        <translation>توقف برنامج تشغيل الماسح من تلقاء نفسه. أطفئ الماسح وشغّله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The scanner doesn&apos;t answer any more. Switch it off and on, then try again.</source>
        <translation>لم يعد الماسح يستجيب. أطفئه وشغّله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The scan was cancelled. Start it again when you are ready.</source>
        <translation>أُلغي المسح. ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The scanner is busy. Close other programs that use it, wait a moment, then try again.</source>
        <translation>الماسح مشغول. أغلق البرامج الأخرى التي تستعمله، وانتظر قليلا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner. Open it, take the sheet out, then scan it again.</source>
        <translation>علقت ورقة في الماسح. افتحه، وأخرج الورقة، ثم امسحها من جديد.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder. Put the pages in, then scan again.</source>
        <translation>لا ورق في ملقّم الأوراق. ضع الصفحات فيه، ثم أعد المسح.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open. Close it, then scan again.</source>
        <translation>غطاء الماسح مفتوح. أغلقه، ثم أعد المسح.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke. Check its cable or network, then scan again.</source>
        <translation>انقطع الاتصال بالماسح. تحقق من كابله أو من الشبكة، ثم أعد المسح.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page. Choose a lower resolution or grey, then scan again.</source>
        <translation>الذاكرة لا تكفي لهذه الصفحة. اختر دقة أقل أو تدرجات الرمادي، ثم أعد المسح.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask whoever looks after this computer, or choose another scanner.</source>
        <translation>لا يحق لك استعمال هذا الماسح. اسأل المسؤول عن هذا الحاسوب، أو اختر ماسحا آخر.</translation>
    </message>
    <message>
        <source>The scanner can&apos;t do that. Choose another source, resolution or colour.</source>
        <translation>لا يستطيع الماسح فعل ذلك. اختر مصدرا أو دقة أو لونا آخر.</translation>
    </message>
    <message>
        <source>The scanner refuses these settings or isn&apos;t connected any more. Search for scanners again, then choose anew.</source>
        <translation>يرفض الماسح هذه الإعدادات أو لم يعد موصولا. ابحث عن الماسحات من جديد، ثم اختر مرة أخرى.</translation>
    </message>
</context>
</TS>
