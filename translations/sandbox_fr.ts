<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>SandboxNotice</name>
    <message>
        <source>Guichet Permis: news of your request</source>
        <translation>Guichet Permis&#xa0;: du nouveau pour votre demande</translation>
    </message>
    <message>
        <source>One of your requests has news. Sign in to see it. (Sandbox: this is not real.)</source>
        <translation>Il y a du nouveau pour une de vos demandes. Connectez-vous pour le voir. (Bac à sable&#xa0;: rien de ceci n’est réel.)</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>This sign-in can&apos;t go on</source>
        <translation>Cette connexion ne peut pas continuer</translation>
    </message>
    <message>
        <source>The program that opened this page is not known here. Close this page and start again from it.</source>
        <translation>Le programme qui a ouvert cette page n’est pas connu ici. Fermez cette page et recommencez depuis le programme.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Trop d’essais. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This code is not known, or its time is over.</source>
        <translation>Ce code est inconnu, ou son délai est passé.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Go back to the other screen. You may close this page.</source>
        <translation>Retournez à l’autre écran. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Sandbox: nothing here is real. Use made-up names only.</source>
        <translation>Bac à sable&#xa0;: rien ici n’est réel. N’utilisez que des noms inventés.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Is this the code that the other screen shows? If not, close this page.</source>
        <translation>Est-ce le code affiché sur l’autre écran&#x202f;? Sinon, fermez cette page.</translation>
    </message>
    <message>
        <source>No account yet? Type an e-mail address and a password of at least 8 characters, then choose “Create an account”.</source>
        <translation>Pas encore de compte&#x202f;? Saisissez une adresse électronique et un mot de passe d’au moins 8 caractères, puis choisissez «&#xa0;Créer un compte&#xa0;».</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in to Guichet Permis</source>
        <translation>Se connecter à Guichet Permis</translation>
    </message>
    <message>
        <source>Code shown on the other screen</source>
        <translation>Code affiché sur l’autre écran</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign in on another screen</source>
        <translation>Se connecter sur un autre écran</translation>
    </message>
    <message>
        <source>This address and this password don&apos;t go together. Try again, or create an account.</source>
        <translation>Cette adresse et ce mot de passe ne vont pas ensemble. Réessayez, ou créez un compte.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in to it.</source>
        <translation>Il existe déjà un compte avec cette adresse. Connectez-vous à ce compte.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>The password must have 8 to 200 characters.</source>
        <translation>Le mot de passe doit avoir de 8 à 200 caractères.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t do that now. Try again.</source>
        <translation>Le bac à sable ne peut pas faire cela maintenant. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>--listen is HOST:PORT.</source>
        <translation>--listen s’écrit HÔTE:PORT.</translation>
    </message>
    <message>
        <source>--database is sqlite:FILE or postgresql://…</source>
        <translation>--database s’écrit sqlite:FICHIER ou postgresql://…</translation>
    </message>
    <message>
        <source>Address to serve; port 0 takes any free one.</source>
        <translation>Adresse à servir&#x202f;; le port 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Folder for everything that is kept.</source>
        <translation>Dossier de tout ce qui est conservé.</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://…; SQLite in the data folder if not given.</source>
        <translation>sqlite:FICHIER ou postgresql://…&#x202f;; par défaut, SQLite dans le dossier de données.</translation>
    </message>
    <message>
        <source>OpenID provider whose tokens are accepted.</source>
        <translation>Fournisseur OpenID dont les jetons sont acceptés.</translation>
    </message>
    <message>
        <source>What the issuer&apos;s tokens must be for.</source>
        <translation>Destinataire que les jetons du fournisseur doivent nommer.</translation>
    </message>
    <message>
        <source>Client id for token introspection.</source>
        <translation>Identifiant de client pour l’introspection des jetons.</translation>
    </message>
    <message>
        <source>File with that client&apos;s secret.</source>
        <translation>Fichier contenant le secret de ce client.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM).</source>
        <translation>Chaîne de certificats (PEM).</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>Clé privée (PEM).</translation>
    </message>
    <message>
        <source>Address under which people reach the server, if it is another one.</source>
        <translation>Adresse par laquelle on atteint le serveur, si c’en est une autre.</translation>
    </message>
    <message>
        <source>File for one line per call, free of personal data; - is the error output.</source>
        <translation>Fichier pour une ligne par appel, sans donnée personnelle&#x202f;; - désigne la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Simulated administration and accounts. Files nothing real.</source>
        <translation>Administration et comptes simulés. Rien de réel n’est déposé.</translation>
    </message>
    <message>
        <source>Sandbox: examine N times faster than life.</source>
        <translation>Bac à sable&#xa0;: instruire N fois plus vite que dans la vie.</translation>
    </message>
    <message>
        <source>Sandbox: grant device sign-ins at once, for tests.</source>
        <translation>Bac à sable&#xa0;: accorder tout de suite les connexions par appareil, pour les tests.</translation>
    </message>
    <message>
        <source>Sandbox: approve, to-complete, images-rejected or rejected, whatever is filed.</source>
        <translation>Bac à sable&#xa0;: approve, to-complete, images-rejected ou rejected, quoi qu’on dépose.</translation>
    </message>
    <message>
        <source>Sandbox: serve other machines too; needs --tls-cert and --tls-key.</source>
        <translation>Bac à sable&#xa0;: servir aussi d’autres machines&#x202f;; demande --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>Sandbox: seconds that an access token lives.</source>
        <translation>Bac à sable&#xa0;: durée de vie d’un jeton d’accès, en secondes.</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>Langue des messages.</translation>
    </message>
    <message>
        <source>Not used by the server; the other programs know it.</source>
        <translation>Sans effet pour le serveur&#x202f;; les autres programmes connaissent cette option.</translation>
    </message>
    <message>
        <source>ctl: answer in JSON.</source>
        <translation>ctl&#xa0;: répondre en JSON.</translation>
    </message>
    <message>
        <source>ctl request: why, for the person.</source>
        <translation>ctl request&#xa0;: le motif, pour la personne.</translation>
    </message>
    <message>
        <source>ctl request: also a transition that is not legal.</source>
        <translation>ctl request&#xa0;: même un passage qui n’est pas permis.</translation>
    </message>
    <message>
        <source>ctl faults set: how many calls it strikes; 0 is every one.</source>
        <translation>ctl faults set&#xa0;: nombre d’appels touchés&#x202f;; 0 les touche tous.</translation>
    </message>
    <message>
        <source>ctl faults set: cut, stall or reset before the call is handled.</source>
        <translation>ctl faults set&#xa0;: cut, stall ou reset avant que l’appel soit traité.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>--%1 needs --sandbox.</source>
        <translation>--%1 demande --sandbox.</translation>
    </message>
    <message>
        <source>--listen and --data are needed.</source>
        <translation>--listen et --data sont nécessaires.</translation>
    </message>
    <message>
        <source>--issuer or --sandbox is needed.</source>
        <translation>--issuer ou --sandbox est nécessaire.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>--training-room needs --tls-cert and --tls-key.</source>
        <translation>--training-room demande --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>--scenario is one of approve, to-complete, images-rejected, rejected.</source>
        <translation>--scenario vaut approve, to-complete, images-rejected ou rejected.</translation>
    </message>
    <message>
        <source>--speed and --token-life are numbers above 0.</source>
        <translation>--speed et --token-life sont des nombres supérieurs à 0.</translation>
    </message>
    <message>
        <source>The reference server of Guichet Permis.</source>
        <translation>Le serveur de référence de Guichet Permis.</translation>
    </message>
    <message>
        <source>Orders to a running server: request ID STATE | faults set STEP KIND | faults clear | faults list</source>
        <translation>Ordres à un serveur en marche&#xa0;: request ID ÉTAT | faults set ÉTAPE SORTE | faults clear | faults list</translation>
    </message>
    <message>
        <source>Use: ctl --data DIR request ID STATE [--reason TEXT] [--force], or faults set STEP KIND [--times N], faults clear, faults list.</source>
        <translation>Emploi&#xa0;: ctl --data DOSSIER request ID ÉTAT [--reason TEXTE] [--force], ou faults set ÉTAPE SORTE [--times N], faults clear, faults list.</translation>
    </message>
    <message>
        <source>Unknown word: %1.</source>
        <translation>Mot inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder of a signed edition of the procedures, or of several; may be given more than once.</source>
        <translation>Dossier d’une édition signée des démarches, ou de plusieurs&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Mail server by which people are told of news: smtp://HOST:PORT or smtps://…</source>
        <translation>Serveur de courriel par lequel les personnes apprennent du nouveau&#xa0;: smtp://HÔTE:PORT ou smtps://…</translation>
    </message>
    <message>
        <source>Its user, if it wants a sign-in.</source>
        <translation>Son utilisateur, s’il demande une connexion.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password.</source>
        <translation>Fichier avec le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>Sender of the e-mails.</source>
        <translation>Expéditeur des courriels.</translation>
    </message>
    <message>
        <source>Gateway that makes SMS of e-mails to NUMBER@DOMAIN.</source>
        <translation>Passerelle qui fait des SMS des courriels envoyés à NUMÉRO@DOMAINE.</translation>
    </message>
    <message>
        <source>--%1 needs --smtp.</source>
        <translation>--%1 demande --smtp.</translation>
    </message>
    <message>
        <source>--smtp is not for --sandbox, which writes to no real person.</source>
        <translation>--smtp ne va pas avec --sandbox, qui n’écrit à personne de réel.</translation>
    </message>
    <message>
        <source>--smtp is smtp://HOST:PORT or smtps://HOST:PORT and needs --mail-from ADDRESS.</source>
        <translation>--smtp s’écrit smtp://HÔTE:PORT ou smtps://HÔTE:PORT et demande --mail-from ADRESSE.</translation>
    </message>
    <message>
        <source>--sms-domain is a domain.</source>
        <translation>--sms-domain est un nom de domaine.</translation>
    </message>
</context>
</TS>
