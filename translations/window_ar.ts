<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QuietHours</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Prepare, check and file driving-licence requests. Not an official site.</source>
        <translation>إعداد طلبات رخصة القيادة والتحقق منها وإيداعها. هذا ليس موقعًا رسميًا.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>عرض هذا النص.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Try the program: test server on this machine, invented people, nothing is kept.</source>
        <translation>تجربة البرنامج: خادم تجريبي على هذا الحاسوب، وأشخاص وهميون، ولا يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Address of the service that requests are filed with.</source>
        <translation>عنوان الخدمة التي تودَع الطلبات لديها.</translation>
    </message>
    <message>
        <source>Open a draft, or import a .demande file.</source>
        <translation>فتح مسودة، أو استيراد ملف ‎.demande.</translation>
    </message>
    <message>
        <source>Ask for a passphrase; never use the system&apos;s keychain.</source>
        <translation>طلب عبارة مرور، دون استعمال سلسلة مفاتيح النظام أبدًا.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>حفظ كل شيء داخل هذا المجلد.</translation>
    </message>
    <message>
        <source>Where the key comes from: passphrase-file:PATH, passphrase-fd:N or memory.</source>
        <translation>مصدر المفتاح: passphrase-file:PATH أو passphrase-fd:N أو memory.</translation>
    </message>
    <message>
        <source>--server wants an address such as https://example.org.</source>
        <translation>يتطلب الخيار ‎--server عنوانًا مثل ‎https://example.org.</translation>
    </message>
    <message>
        <source>--key wants passphrase-file:PATH, passphrase-fd:N or memory.</source>
        <translation>يتطلب الخيار ‎--key القيمة passphrase-file:PATH أو passphrase-fd:N أو memory.</translation>
    </message>
    <message>
        <source>--demo starts a server of its own: leave out --server.</source>
        <translation>يشغّل الخيار ‎--demo خادمًا خاصًا به: يجب حذف ‎--server.</translation>
    </message>
    <message>
        <source>--demo keeps nothing: leave out --profile.</source>
        <translation>لا يحفظ الخيار ‎--demo أي شيء: يجب حذف ‎--profile.</translation>
    </message>
    <message>
        <source>Only one draft or file can be opened at a time.</source>
        <translation>لا يمكن فتح أكثر من مسودة واحدة أو ملف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Language of the program: fr, en or ar.</source>
        <translation>لغة البرنامج: fr أو en أو ar.</translation>
    </message>
    <message>
        <source>--lang knows fr, en and ar.</source>
        <translation>يقبل --lang القيم fr و en و ar.</translation>
    </message>
</context>
<context>
    <name>guichet::window::WindowController</name>
    <message>
        <source>Export a draft</source>
        <translation>تصدير مسودة</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>استيراد مسودة</translation>
    </message>
    <message>
        <source>Exported drafts (*.demande)</source>
        <translation>المسودات المصدَّرة (*.demande)</translation>
    </message>
    <message>
        <source>Your request is ready and leaves after the sign-in.</source>
        <translation>طلبك جاهز، وسيُرسَل بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>**The draft was exported.** Keep its passphrase: nobody can open it without.</source>
        <translation>**تم تصدير المسودة.** يرجى الاحتفاظ بعبارة المرور: لا يمكن لأحد فتح المسودة من دونها.</translation>
    </message>
    <message>
        <source>**No service is set.** The request is ready and kept here. Start the program with --server and the address of the service to file it.</source>
        <translation>**لم تُحدَّد أي خدمة.** الطلب جاهز ومحفوظ هنا. لإيداعه، يجب تشغيل البرنامج مع الخيار ‎--server وعنوان الخدمة.</translation>
    </message>
    <message>
        <source>**The request leaves at quiet hours.** %1. Leave the program open.</source>
        <translation>**سيُرسَل الطلب خارج ساعات الذروة.** %1. يرجى إبقاء البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>**Request %1 was filed.** Its receipt is kept.</source>
        <translation>**تم إيداع الطلب %1.** إيصال الإيداع محفوظ.</translation>
    </message>
    <message>
        <source>**Request %1: %2.**</source>
        <translation>**الطلب %1: %2.**</translation>
    </message>
    <message>
        <source>**You are signed out.** Your drafts stay on this computer.</source>
        <translation>**تم تسجيل خروجك.** تبقى مسوداتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>**A new edition of the procedures is here (%1).** New requests use it; those begun before go on under theirs, unless you move them.</source>
        <translation>**وصل إصدار جديد من الإجراءات (%1).** تستعمله الطلبات الجديدة؛ أما الطلبات التي بدأت من قبل فتبقى على إصدارها، إلا إذا نقلتها إلى الإصدار الجديد.</translation>
    </message>
    <message>
        <source>**The procedures are out of date since %1.** Rules may have changed: check on the official site what matters to you, or update the program.</source>
        <translation>**انتهت صلاحية الإجراءات منذ %1.** ربما تغيّرت بعض القواعد: يرجى التحقق مما يهمك على الموقع الرسمي، أو تحديث البرنامج.</translation>
    </message>
    <message>
        <source>Back to my search</source>
        <translation>العودة إلى بحثي</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>code-de-secours.pdf</translation>
    </message>
    <message>
        <source>You no longer wait for the keyring. If your requests have a passphrase, it opens them; the keyring is asked again when the program starts.</source>
        <translation>انتهى انتظار سلسلة المفاتيح. إذا كانت لطلباتك عبارة مرور، فهي تفتحها؛ وسيُطلب المفتاح من سلسلة المفاتيح مجددًا عند التشغيل القادم.</translation>
    </message>
</context>
</TS>
