<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the selected request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings and accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This draft can’t be read any more. Open it to see what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the outbox. It leaves when the service can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to correct</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. Read it again, then file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was sent to the administration. Nothing to do, please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration checks your photo and signature. Nothing to do, please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration examines the request. Nothing to do, please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some documents are missing or incorrect. The rest of the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration asks: “%1” The rest of the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant. Make them again and file a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was rejected. You may make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration writes: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is sent under secure cover. Your name must be on the letter box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration no longer keeps it. Your receipt stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence posted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 days after the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted on %1, 6 months later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months after it was sent, whatever its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The document could not be written there. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something else than a document. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Draft created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the administration, about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the draft, read it again, then file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration checks the photo and the signature, then examines the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If photo and signature are compliant, the request is examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration approves the request, rejects it or asks for other documents. You are told by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new examination, then the licence is sent within 15 days after the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request needs a new photo sheet and a new code: the old code can’t be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may make a new request. Your answers can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is sent to you within 15 days, under secure cover. Your name must be on the letter box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more. Keep the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not finished your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request was sent to the administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration is checking your photo and your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration is examining your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After examination, some documents are missing or incorrect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant: they must be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected after examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is given below. You may make a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was approved. The licence will be sent to you within 15 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are deleted after six months, whatever their state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Incomplete code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be bought last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Category(ies) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Form to post after filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) out of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::AboutPage</name>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Permis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Test environment.** What is filed here reaches no administration; every document is marked as a specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an official site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Permis is an independent program. It helps you prepare, check and file a driving-licence request. It is published neither by the State nor by the agency that issues the licences, and it promises nothing about what the administration will decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and documents are encrypted on this computer. Nothing leaves before you file the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that receives your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is configured: you can prepare a request, not file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswersPage</name>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ButtonBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CheckField</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence of a consent, required</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CivilStatusPage</name>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, a spouse&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year; 00 for what is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1 is a valid date, keep it.** Some operators of the theory test refuse it when one registers. Your file isn&apos;t wrong: it is for them to accept it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CodeField</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters, complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ContactPage</name>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**These are the contact details of the person whom the licence is for**, not yours: the news of the request go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**These are the contact details of %1**, not yours: the news of the request go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::DashboardPage</name>
    <message>
        <source>%1, %2</source>
        <comment>procedure, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Delete the draft “%1”?** Its answers and documents are erased from this computer and can’t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Remove “%1” from this computer?** The request stays with the administration; its receipt is no longer kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a draft (.demande)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a name, a procedure, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions are enough to find the right procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) need you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other request(s) need you: they stand in the list below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has all these words. Erase the search to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::DateFields</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, its part, required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::EnvironmentNotice</name>
    <message>
        <source>Test environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent program. **It is not an official site** of the administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more about this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::Field</name>
    <message>
        <source>%1, %2</source>
        <comment>field, required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::FieldsPage</name>
    <message>
        <source>Answer this question: without it, the request can&apos;t be filed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::FinderPage</name>
    <message>
        <source>Find with your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or with your own words: “I lost my wallet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motive can’t be changed later on. Here, you can still go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know, help me choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your situation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the closest sentence. We find the right procedure and the papers to prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the closest sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure has these words. Try others, or erase them to see the questions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>**Choose one of the sentences.** If none fits, search with your own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::FindingsList</name>
    <message>
        <source>Nothing to point out on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::FoldedArticle</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ForWhomPage</name>
    <message>
        <source>For myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own civil status and contact details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone close who can&apos;t do it alone: you type that person&apos;s data, with your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an agent who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a counter or a digital help point, beside the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers: without it, the request can&apos;t be filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Type the data of the person whom the licence is for, not yours.** The contact details too are that person&apos;s: the news of the request go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpPage</name>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the most frequent questions, and who can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has all these words. Erase the search to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::JournalPage</name>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The service can’t be reached.** What you see is of %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The service can’t be reached.** The state may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I drive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo again or mend it, then send it again. All the rest is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. The request is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now, please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request will be deleted on **%1**, 6 months after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available yet. You are told when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::MainWindow</name>
    <message>
        <source>It is not an official site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::MarkupText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>link, its host</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::MotifPage</name>
    <message>
        <source>**The reason of a request can&apos;t be changed once it was begun.** Everything else can, until you file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong reason? Start another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that still apply are taken over. This request stays until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::NavigationPanel</name>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>My requests, %n need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::NothingToDo</name>
    <message>
        <source>You may have nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these cases, no request is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence does not have to be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I got married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence bears the birth name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My photo has aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no duty to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a pink three-fold licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until 19 January 2033.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to know my points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be seen on Mes Points Permis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay on this computer, encrypted, until you file the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutputViewer</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::PageHeading</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::PhotoSignaturePage</name>
    <message>
        <source>Letter O, as in Olivier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter I, as in Irma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit 0 (zero)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit 1 (one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in a booth or at a photographer&apos;s with the blue sticker “Agréé services en ligne ANTS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classic identity photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After filing, you print a form, glue the photo on it, sign it and post it in a plain letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photo do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo-signature code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 characters, below your photos. You may paste it: spaces and hyphens are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code serves once, for one request only. It is used up only when you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The form is made when you file.** Post it alone in its envelope: no registered or tracked letter, no other paper with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two: without it, the request can&apos;t be filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code: without it, the request can&apos;t be filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Look at character %1: letter %2 or digit %3?** The two look alike. With a wrong code the photo would be rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::PreviewPage</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProcedurePage</name>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>output, what it is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I drive meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The motive can’t be changed once the draft exists.** If you see later that another one is right, a new draft takes over your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or a scan of each. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::QrView</name>
    <message>
        <source>QR code of the address %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::RevenueStampPage</name>
    <message>
        <source>Whether a stamp is due hangs on answers that are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::SettingsPage</name>
    <message>
        <source>Settings and accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change shows at once and is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with Ctrl and + or −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the settings of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and yellow on black, with outlines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::SidePanel</name>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the steps are complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepSelector</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::UnlockPage</name>
    <message>
        <source>Go on without keeping anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters: a few words do well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of a few words. **Nobody can find it again for you**: without it, what is kept on this computer can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::UrgentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>button, request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::Wizard</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**This request is open elsewhere** (%1). You can read it here, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::WizardPage</name>
    <message>
        <source>Why this question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
