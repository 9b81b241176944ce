<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CatalogueCommands</name>
    <message numerus="yes">
        <source>%n key(s) count here.</source>
        <translation>
            <numerusform>%n key counts here.</numerusform>
            <numerusform>%n keys count here.</numerusform>
        </translation>
    </message>
</context>
</TS>
