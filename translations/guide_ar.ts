<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>%1 (step 1 of the official form)</source>
        <translation>الخطوة 1 من الاستمارة الرسمية: %1</translation>
    </message>
    <message>
        <source>%1 (step 4 of the official form)</source>
        <translation>الخطوة 4 من الاستمارة الرسمية: %1</translation>
    </message>
    <message>
        <source>Sign in on the official site with your account or with FranceConnect.</source>
        <translation>يُرجى تسجيل الدخول في الموقع الرسمي بحسابك أو عبر FranceConnect.</translation>
    </message>
    <message>
        <source>Click “%1”.</source>
        <translation>يُرجى النقر على «‎%1‎».</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>يُرجى اختيار «‎%1‎».</translation>
    </message>
    <message>
        <source>Then choose “%1”.</source>
        <translation>ثم يُرجى اختيار «‎%1‎».</translation>
    </message>
    <message>
        <source>The reason can&apos;t be corrected later, not even in a draft: if it is wrong, delete the draft there and start again.</source>
        <translation>لا يمكن تصحيح سبب الطلب بعد ذلك، ولا حتى في المسودة: إذا كان غير صحيح، فيُرجى حذف المسودة في الموقع والبدء من جديد.</translation>
    </message>
    <message>
        <source>Give the information of the person whom the licence is for everywhere, never yours.</source>
        <translation>يُرجى إدخال بيانات الشخص الذي ستصدر الرخصة باسمه في كل مكان، لا بياناتك أنت.</translation>
    </message>
    <message>
        <source>The section is called “%1”.</source>
        <translation>اسم القسم هو «‎%1‎».</translation>
    </message>
    <message>
        <source>These are the details of the person whom the licence is for: the messages go there.</source>
        <translation>هذه بيانات الاتصال بالشخص الذي ستصدر الرخصة باسمه: الرسائل تُرسل إليه.</translation>
    </message>
    <message>
        <source>Type the code of the photo sheet. It serves only once, for one request.</source>
        <translation>يُرجى كتابة رمز الصورة والتوقيع الموجود على ورقة الصور. لا يُستعمل إلا مرة واحدة، لطلب واحد.</translation>
    </message>
    <message>
        <source>At the end of the request, print the photo and signature form, glue the photo on, sign, and send it by plain letter: not registered, not tracked, nothing else in the envelope.</source>
        <translation>في نهاية الطلب، يُرجى طباعة استمارة الصورة والتوقيع («formulaire de dépôt photo et signature»)، ولصق الصورة عليها، والتوقيع، ثم إرسالها برسالة عادية («courrier simple»): لا مسجّلة ولا متتبَّعة، ومن دون أي شيء آخر في الظرف.</translation>
    </message>
    <message>
        <source>Upload the numbered files of the prepared folder in their order: JPG, PNG, BMP, TIFF or PDF, at most 11 MB each.</source>
        <translation>يُرجى رفع الملفات المرقّمة من المجلد المُعَدّ بحسب ترتيبها: JPG أو PNG أو BMP أو TIFF أو PDF، بحجم لا يتجاوز 11 ميغابايت لكل ملف.</translation>
    </message>
    <message>
        <source>Read everything once more: after sending nothing can be changed until the administration asks.</source>
        <translation>يُرجى قراءة كل شيء مرة أخرى: بعد الإرسال لا يمكن تغيير أي شيء ما لم تطلب الإدارة ذلك.</translation>
    </message>
    <message>
        <source>Keep the receipt, and note the day and the number in the journal of this program: the site deletes every request after 6 months.</source>
        <translation>يُرجى الاحتفاظ بإيصال الإيداع، وتدوين اليوم والرقم في سجل هذا البرنامج: يحذف الموقع كل طلب بعد 6 أشهر.</translation>
    </message>
    <message>
        <source>Made by an independent program. Nothing was filed: the request is filed on the official site.</source>
        <translation>أُعدّ هذا ببرنامج مستقل. لم يُودَع أي شيء: يُودَع الطلب في الموقع الرسمي.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>ما زال ناقصًا: %1</translation>
    </message>
    <message>
        <source>Files to upload, in this order</source>
        <translation>الملفات المطلوب رفعها، بهذا الترتيب</translation>
    </message>
    <message>
        <source>made anew to fit</source>
        <translation>أُعيد إعداده ليلائم المطلوب</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>تواريخ ينبغي تذكّرها</translation>
    </message>
    <message>
        <source>00-steps.txt</source>
        <translation>00-الخطوات.txt</translation>
    </message>
    <message>
        <source>00-summary.pdf</source>
        <translation>00-recapitulatif.pdf</translation>
    </message>
    <message>
        <source>Give the numbered files of the prepared folder in their order.</source>
        <translation>يُرجى تقديم الملفات المرقّمة من المجلد المُعَدّ بحسب ترتيبها.</translation>
    </message>
    <message>
        <source>Keep the confirmation, and note the day and the number in the journal of this program.</source>
        <translation>يُرجى الاحتفاظ بالتأكيد، وتدوين اليوم والرقم في سجل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Type the code of your photo sheet. Without one, choose “%1” and do this:</source>
        <translation>يُرجى كتابة رمز الصورة والتوقيع الموجود على ورقة صورك. إذا لم يتوفر الرمز، فيُرجى اختيار «‎%1‎» والقيام بما يلي:</translation>
    </message>
</context>
</TS>
