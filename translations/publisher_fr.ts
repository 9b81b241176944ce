<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Failure</name>
    <message>
        <source>The file “%1” holds no secret key of “guichet-catalogue keygen”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient pas de clé secrète de «&#xa0;guichet-catalogue keygen&#xa0;».</translation>
    </message>
    <message>
        <source>Others may read the secret key “%1”. Make it yours alone (chmod 600), and think of who may have read it.</source>
        <translation>D’autres peuvent lire la clé secrète «&#xa0;%1&#xa0;». Réservez-la à vous seul (chmod 600) et demandez-vous qui a pu la lire.</translation>
    </message>
    <message>
        <source>“%1” exists already and is never overwritten. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The edition %1 doesn&apos;t come after %2: its number must be higher and its name another one.</source>
        <translation>L’édition %1 ne vient pas après %2&#xa0;: son numéro doit être plus grand et son nom différent.</translation>
    </message>
    <message>
        <source>“%1” holds no signed edition: edition.json or edition.sig is missing.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’édition signée&#xa0;: edition.json ou edition.sig manque.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be part of an edition. Take it out of the folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas faire partie d’une édition. Retirez-le du dossier.</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <source>guichet-catalogue: signs editions of the catalogue, on a machine that serves nothing.

  keygen FILE [--demo]
      makes a key: FILE for you alone, FILE.pub to be handed out
  sign FOLDER -o TARGET --key FILE [--after FOLDER] [--announce PUB]… [--retire PUB]…
      signs the catalogue in FOLDER and writes the edition to TARGET
  verify FOLDER --key PUB… [--after FOLDER]
      says whether a program with that key would take it

Ends with 0 done; 1 the edition is wrong; 2 wrong use.</source>
        <translation>guichet-catalogue&#xa0;: signe les éditions du catalogue, sur une machine qui ne sert rien.

  keygen FICHIER [--demo]
      crée une clé&#xa0;: FICHIER pour vous seul, FICHIER.pub à distribuer
  sign DOSSIER -o CIBLE --key FICHIER [--after DOSSIER] [--announce PUB]… [--retire PUB]…
      signe le catalogue du DOSSIER et écrit l’édition dans CIBLE
  verify DOSSIER --key PUB… [--after DOSSIER]
      dit si un programme qui a cette clé la prendrait

Se termine par 0&#xa0;: fait&#x202f;; 1&#xa0;: l’édition est erronée&#x202f;; 2&#xa0;: mauvais usage.</translation>
    </message>
    <message>
        <source>sign: the secret key. verify: a public key that counts.</source>
        <translation>sign&#xa0;: la clé secrète. verify&#xa0;: une clé publique qui compte.</translation>
    </message>
    <message>
        <source>sign: the folder to make.</source>
        <translation>sign&#xa0;: le dossier à créer.</translation>
    </message>
    <message>
        <source>The edition before: number and name must differ.</source>
        <translation>L’édition précédente&#xa0;: numéro et nom doivent différer.</translation>
    </message>
    <message>
        <source>sign: a public key that counts from this edition on.</source>
        <translation>sign&#xa0;: une clé publique qui compte à partir de cette édition.</translation>
    </message>
    <message>
        <source>sign: a public key that no longer counts.</source>
        <translation>sign&#xa0;: une clé publique qui ne compte plus.</translation>
    </message>
    <message>
        <source>keygen: a key that counts in demo profiles only.</source>
        <translation>keygen&#xa0;: une clé qui ne compte que dans les profils de démonstration.</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>Langue des messages.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1, number %2: %n file(s), good until %3.</source>
        <translation>
            <numerusform>Édition %1, numéro %2&#xa0;: %n fichier, valable jusqu’au %3.</numerusform>
            <numerusform>Édition %1, numéro %2&#xa0;: %n fichiers, valable jusqu’au %3.</numerusform>
        </translation>
    </message>
</context>
</TS>
