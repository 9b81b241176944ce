<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%n answer(s) to correct</source>
        <translation>
            <numerusform>%n answer to correct</numerusform>
            <numerusform>%n answers to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing</source>
        <translation>
            <numerusform>%n element missing</numerusform>
            <numerusform>%n elements missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing: %1</source>
        <translation>
            <numerusform>%n element missing: %1</numerusform>
            <numerusform>%n elements missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionNotice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n page(s), not checked</source>
        <translation>
            <numerusform>%n page, not checked</numerusform>
            <numerusform>%n pages, not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), readable</source>
        <translation>
            <numerusform>%n page, readable</numerusform>
            <numerusform>%n pages, readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), kept as it is</source>
        <translation>
            <numerusform>%n page, kept as it is</numerusform>
            <numerusform>%n pages, kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), doubtful</source>
        <translation>
            <numerusform>%n page, doubtful</numerusform>
            <numerusform>%n pages, doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), may be refused</source>
        <translation>
            <numerusform>%n page, may be refused</numerusform>
            <numerusform>%n pages, may be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Category(ies) %1</source>
        <translation>
            <numerusform>Category %1</numerusform>
            <numerusform>Categories %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>%n to take again</numerusform>
            <numerusform>%n to take again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) out of %1</source>
        <translation>
            <numerusform>%n paper out of %1</numerusform>
            <numerusform>%n papers out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation>
            <numerusform>%n paper given</numerusform>
            <numerusform>%n papers given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable paper(s)</source>
        <translation>
            <numerusform>%n readable paper</numerusform>
            <numerusform>%n readable papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::CodeField</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %n missing</source>
        <translation>
            <numerusform>%1 of %2 characters, %n missing</numerusform>
            <numerusform>%1 of %2 characters, %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n request(s) need you.</source>
        <translation>
            <numerusform>One request needs you.</numerusform>
            <numerusform>%n requests need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other request(s) need you: they stand in the list below.</source>
        <translation>
            <numerusform>One other request needs you: it stands in the list below.</numerusform>
            <numerusform>%n other requests need you: they stand in the list below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found</source>
        <translation>
            <numerusform>%n request found</numerusform>
            <numerusform>%n requests found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentCard</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) put together.</source>
        <translation>
            <numerusform>%n page put together.</numerusform>
            <numerusform>%n pages put together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>%n to take again</numerusform>
            <numerusform>%n to take again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n is optional</numerusform>
            <numerusform>%n are optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in your situation.</source>
        <translation>
            <numerusform>%n paper in your situation.</numerusform>
            <numerusform>%n papers in your situation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in. Look them over on their pages.</source>
        <translation>
            <numerusform>%n answer filled in. Look it over on its page.</numerusform>
            <numerusform>%n answers filled in. Look them over on their pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned.</source>
        <translation>
            <numerusform>%n page scanned.</numerusform>
            <numerusform>%n pages scanned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::FinderPage</name>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation>
            <numerusform>%n procedure found</numerusform>
            <numerusform>%n procedures found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n help article(s) found</source>
        <translation>
            <numerusform>%n help article found</numerusform>
            <numerusform>%n help articles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpPage</name>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::NavigationPanel</name>
    <message numerus="yes">
        <source>My requests, %n need(s) you</source>
        <translation>
            <numerusform>My requests, one needs you</numerusform>
            <numerusform>My requests, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutputViewer</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::PassphrasePage</name>
    <message numerus="yes">
        <source>Use at least %n characters: a few words do well.</source>
        <translation>
            <numerusform>Use at least %n character: a few words do well.</numerusform>
            <numerusform>Use at least %n characters: a few words do well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReadingList</name>
    <message numerus="yes">
        <source>Fill %n empty answer(s) with this</source>
        <translation>
            <numerusform>Fill %n empty answer with this</numerusform>
            <numerusform>Fill %n empty answers with this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReviewPage</name>
    <message numerus="yes">
        <source>**%n thing(s) to settle before filing.**</source>
        <translation>
            <numerusform>**%n thing to settle before filing.**</numerusform>
            <numerusform>**%n things to settle before filing.**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n paper(s) may be refused as they are**, and the file would come back. You may file all the same: the administration decides.</source>
        <translation>
            <numerusform>**%n paper may be refused as it is**, and the file would come back. You may file all the same: the administration decides.</numerusform>
            <numerusform>**%n papers may be refused as they are**, and the file would come back. You may file all the same: the administration decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannerPage</name>
    <message numerus="yes">
        <source>%n page(s) that came before are kept.</source>
        <translation>
            <numerusform>%n page that came before is kept.</numerusform>
            <numerusform>%n pages that came before are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::SendingPage</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::Suggestions</name>
    <message numerus="yes">
        <source>%1: %n suggestion(s), arrow down to choose</source>
        <comment>field</comment>
        <translation>
            <numerusform>%1: %n suggestion, arrow down to choose</numerusform>
            <numerusform>%1: %n suggestions, arrow down to choose</numerusform>
        </translation>
    </message>
</context>
</TS>
