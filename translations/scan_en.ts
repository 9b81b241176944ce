<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n character(s) were taken for the one that looks alike.</source>
        <translation>
            <numerusform>%n character was taken for the one that looks alike.</numerusform>
            <numerusform>%n characters were taken for those that look alike.</numerusform>
        </translation>
    </message>
</context>
</TS>
