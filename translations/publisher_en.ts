<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Publisher</name>
    <message numerus="yes">
        <source>Edition %1, number %2: %n file(s), good until %3.</source>
        <translation>
            <numerusform>Edition %1, number %2: %n file, good until %3.</numerusform>
            <numerusform>Edition %1, number %2: %n files, good until %3.</numerusform>
        </translation>
    </message>
</context>
</TS>
