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
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Category(ies) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>guichet::ui::UnlockPage</name>
    <message numerus="yes">
        <source>Use at least %n characters: a few words do well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
