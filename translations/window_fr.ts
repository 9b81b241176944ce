<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>QuietHours</name>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Prepare, check and file driving-licence requests. Not an official site.</source>
        <translation>Préparer, vérifier et déposer des demandes de permis de conduire. Ce n’est pas un site officiel.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Try the program: test server on this machine, invented people, nothing is kept.</source>
        <translation>Essayer le programme&#xa0;: serveur d’essai sur cet ordinateur, personnes inventées, rien n’est gardé.</translation>
    </message>
    <message>
        <source>Address of the service that requests are filed with.</source>
        <translation>Adresse du service où les demandes sont déposées.</translation>
    </message>
    <message>
        <source>Open a draft, or import a .demande file.</source>
        <translation>Ouvre un brouillon, ou importe un fichier .demande.</translation>
    </message>
    <message>
        <source>Ask for a passphrase; never use the system&apos;s keychain.</source>
        <translation>Demande une phrase secrète&#x202f;; n’utilise jamais le trousseau du système.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Garde tout sous ce dossier.</translation>
    </message>
    <message>
        <source>Where the key comes from: passphrase-file:PATH, passphrase-fd:N or memory.</source>
        <translation>D’où vient la clé&#xa0;: passphrase-file:CHEMIN, passphrase-fd:N ou memory.</translation>
    </message>
    <message>
        <source>--server wants an address such as https://example.org.</source>
        <translation>--server attend une adresse comme https://example.org.</translation>
    </message>
    <message>
        <source>--key wants passphrase-file:PATH, passphrase-fd:N or memory.</source>
        <translation>--key attend passphrase-file:CHEMIN, passphrase-fd:N ou memory.</translation>
    </message>
    <message>
        <source>--demo starts a server of its own: leave out --server.</source>
        <translation>--demo démarre son propre serveur&#xa0;: retirez --server.</translation>
    </message>
    <message>
        <source>--demo keeps nothing: leave out --profile.</source>
        <translation>--demo ne garde rien&#xa0;: retirez --profile.</translation>
    </message>
    <message>
        <source>Only one draft or file can be opened at a time.</source>
        <translation>Un seul brouillon ou fichier peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Language of the program: fr, en or ar.</source>
        <translation>Langue du programme&#xa0;: fr, en ou ar.</translation>
    </message>
    <message>
        <source>--lang knows fr, en and ar.</source>
        <translation>--lang connaît fr, en et ar.</translation>
    </message>
</context>
<context>
    <name>guichet::window::WindowController</name>
    <message>
        <source>Export a draft</source>
        <translation>Exporter un brouillon</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Importer un brouillon</translation>
    </message>
    <message>
        <source>Exported drafts (*.demande)</source>
        <translation>Brouillons exportés (*.demande)</translation>
    </message>
    <message>
        <source>Your request is ready and leaves after the sign-in.</source>
        <translation>Votre demande est prête et part après la connexion.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>**The draft was exported.** Keep its passphrase: nobody can open it without.</source>
        <translation>**Le brouillon est exporté.** Gardez sa phrase secrète&#xa0;: sans elle, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>**No service is set.** The request is ready and kept here. Start the program with --server and the address of the service to file it.</source>
        <translation>**Aucun service n’est réglé.** La demande est prête et gardée ici. Pour la déposer, démarrez le programme avec --server et l’adresse du service.</translation>
    </message>
    <message>
        <source>**The request leaves at quiet hours.** %1. Leave the program open.</source>
        <translation>**La demande partira aux heures creuses.** %1. Laissez le programme ouvert.</translation>
    </message>
    <message>
        <source>**Request %1 was filed.** Its receipt is kept.</source>
        <translation>**La demande %1 est déposée.** Son récépissé est gardé.</translation>
    </message>
    <message>
        <source>**Request %1: %2.**</source>
        <translation>**Demande %1&#xa0;: %2.**</translation>
    </message>
    <message>
        <source>**You are signed out.** Your drafts stay on this computer.</source>
        <translation>**Vous êtes déconnecté.** Vos brouillons restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>**A new edition of the procedures is here (%1).** New requests use it; those begun before go on under theirs, unless you move them.</source>
        <translation>**Une nouvelle édition des démarches est arrivée (%1).** Les nouvelles demandes l’utilisent&#x202f;; celles déjà commencées gardent la leur, sauf si vous les y faites passer.</translation>
    </message>
    <message>
        <source>**The procedures are out of date since %1.** Rules may have changed: check on the official site what matters to you, or update the program.</source>
        <translation>**Les démarches sont périmées depuis le %1.** Des règles ont pu changer&#xa0;: vérifiez sur le site officiel ce qui compte pour vous, ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Back to my search</source>
        <translation>Revenir à ma recherche</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>code-de-secours.pdf</translation>
    </message>
    <message>
        <source>You no longer wait for the keyring. If your requests have a passphrase, it opens them; the keyring is asked again when the program starts.</source>
        <translation>Vous n’attendez plus le trousseau. Si vos demandes ont une phrase de passe, elle les ouvre&#xa0;; le trousseau sera interrogé au prochain démarrage.</translation>
    </message>
</context>
</TS>
