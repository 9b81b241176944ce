<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Failure</name>
    <message>
        <source>The file %1 of the procedures is missing or can&apos;t be read. Install the program again.</source>
        <translation>Le fichier %1 des démarches manque ou ne se lit pas. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures is damaged (byte %2). Install the program again.</source>
        <translation>Le fichier %1 des démarches est abîmé (octet %2). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures is wrong at “%2”: %3 Install the program again.</source>
        <translation>Le fichier %1 des démarches est incorrect à «&#xa0;%2&#xa0;»&#xa0;: %3 Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The rule at %1 uses an unknown operator: %2. Install the program again.</source>
        <translation>La règle %1 utilise un opérateur inconnu&#xa0;: %2. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The rule at %1 gives “%2” wrong arguments. Install the program again.</source>
        <translation>La règle %1 donne à «&#xa0;%2&#xa0;» des arguments incorrects. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The rule at %1 gives a default to an answer, which is not allowed. Install the program again.</source>
        <translation>La règle %1 donne à une réponse une valeur par défaut, ce qui n’est pas permis. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The rule at %1 is nested too deeply. Install the program again.</source>
        <translation>La règle %1 est imbriquée trop profondément. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>In %1 the rule %3 at %2 blocks on an uncertain fact. Install the program again.</source>
        <translation>Dans %1, la règle %3 (%2) bloque sur un fait incertain. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures names “%2”, which is not defined. Install the program again.</source>
        <translation>Le fichier %1 des démarches cite «&#xa0;%2&#xa0;», qui n’est pas défini. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures defines “%2” twice. Install the program again.</source>
        <translation>Le fichier %1 des démarches définit «&#xa0;%2&#xa0;» deux fois. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>A file of the document “%1” is no longer in the draft. Add it again.</source>
        <translation>Un fichier de la pièce «&#xa0;%1&#xa0;» n’est plus dans le brouillon. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to file here: the request is filed already or open elsewhere.</source>
        <translation>Il n’y a rien à déposer ici&#xa0;: la demande est déjà déposée, ou ouverte ailleurs.</translation>
    </message>
    <message>
        <source>The service&apos;s receipt does not name what was sent. The request is kept; ask for help with this code.</source>
        <translation>Le récépissé du service ne correspond pas à ce qui a été envoyé. La demande est gardée&#x202f;; demandez de l’aide avec ce code.</translation>
    </message>
    <message>
        <source>Another window or program is sending the outbox already.</source>
        <translation>Une autre fenêtre ou un autre programme envoie déjà les demandes en attente.</translation>
    </message>
    <message>
        <source>It is too late to change this request: it may be at the service. Wait for its answer.</source>
        <translation>Il est trop tard pour modifier cette demande&#xa0;: elle est peut-être déjà au service. Attendez sa réponse.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: it is not correct JSON (byte %1). Check the file.</source>
        <translation>Ce fichier ne se lit pas&#xa0;: ce n’est pas du JSON correct (octet %1). Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>This file is larger than the %1 bytes allowed.</source>
        <translation>Ce fichier dépasse les %1 octets permis. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The text at %1 is longer than the %2 characters allowed. Shorten it.</source>
        <translation>Le texte %1 dépasse les %2&#xa0;caractères permis. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The list at %1 has more than the %2 entries allowed.</source>
        <translation>La liste %1 dépasse les %2 entrées permises. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The value at %1 is unknown. Accepted: %2.</source>
        <translation>La valeur %1 est inconnue. Valeurs acceptées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The date at %1 is not possible. Write it as 1962-05-31, with 00 for an unknown day or month.</source>
        <translation>La date %1 n’est pas possible. Écrivez-la comme 1962-05-31, avec 00 pour un jour ou un mois inconnu.</translation>
    </message>
    <message>
        <source>The path %1 leads nowhere in a request.</source>
        <translation>Le chemin %1 ne mène nulle part dans une demande.</translation>
    </message>
    <message>
        <source>The program&apos;s folder can&apos;t be used. Check its rights and the free space, or name another with --profile.</source>
        <translation>Le dossier du programme n’est pas utilisable. Vérifiez ses droits et l’espace libre, ou indiquez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s signing key can&apos;t be made. Remove its data folder and start again.</source>
        <translation>La clé de signature du service d’essai ne peut pas être créée. Supprimez son dossier de données et recommencez.</translation>
    </message>
    <message>
        <source>A password can&apos;t be kept safely: there is not enough memory.</source>
        <translation>Un mot de passe ne peut pas être gardé en sûreté&#xa0;: la mémoire manque. Fermez d’autres programmes et recommencez.</translation>
    </message>
    <message>
        <source>An e-mail or SMS can&apos;t be written to the outbox folder. Check its free space and rights.</source>
        <translation>Un courriel ou un SMS ne peut pas être écrit dans le dossier d’envoi. Vérifiez l’espace libre et les droits.</translation>
    </message>
    <message>
        <source>“%1” is not a fault. Steps and kinds: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne connue. Étapes et sortes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: a part of the program is missing. Install it again. Your files are kept.</source>
        <translation>Les pièces ne peuvent pas être examinées&#xa0;: il manque une partie du programme. Réinstallez-le. Vos fichiers sont gardés.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged at the moment. Start the program again. Your files are kept.</source>
        <translation>Les pièces ne peuvent pas être examinées pour le moment. Redémarrez le programme. Vos fichiers sont gardés.</translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: this computer is short of memory. Close other programs and try again.</source>
        <translation>Les pièces ne peuvent pas être examinées&#xa0;: cet ordinateur manque de mémoire. Fermez d’autres programmes et recommencez.</translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be shown. The file is kept as it is.</source>
        <translation>La page %1 ne peut pas être affichée. Le fichier est gardé tel quel.</translation>
    </message>
    <message>
        <source>This file can&apos;t be improved. The original is kept.</source>
        <translation>Ce fichier ne peut pas être amélioré. L’original est gardé.</translation>
    </message>
    <message>
        <source>This type of file can&apos;t be improved here. The original is kept.</source>
        <translation>Ce type de fichier ne peut pas être amélioré ici. L’original est gardé.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that can be opened. Choose a smaller one.</source>
        <translation>Le fichier dépasse les %1 octets qui peuvent être ouverts. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The file can&apos;t be brought below %1 bytes without becoming unreadable. Scan it in grey or at a lower resolution.</source>
        <translation>Le fichier ne peut pas descendre sous %1 octets sans devenir illisible. Numérisez-le en gris ou avec moins de détail.</translation>
    </message>
    <message>
        <source>The earlier judgement of a scan can&apos;t be read; it is made anew.</source>
        <translation>L’examen précédent d’une pièce ne se lit pas&#x202f;; il est refait.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened. Check its address and that it runs.</source>
        <translation>La base de données ne s’ouvre pas. Vérifiez son adresse et qu’elle fonctionne.</translation>
    </message>
    <message>
        <source>The database refused to keep or give something. Check its free space, then try again.</source>
        <translation>La base de données a refusé une opération. Vérifiez l’espace libre, puis recommencez.</translation>
    </message>
    <message>
        <source>The database is of a newer program (version %1, this program knows %2). Update the program.</source>
        <translation>La base de données vient d’un programme plus récent (version %1, celui-ci connaît %2). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>A document can&apos;t be written to or read from the data folder. Check its free space and rights.</source>
        <translation>Une pièce ne peut pas être écrite ou lue dans le dossier de données. Vérifiez l’espace libre et les droits.</translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be served. Another program may use it: choose another port.</source>
        <translation>L’adresse %1 n’est pas disponible. Un autre programme l’utilise peut-être&#xa0;: choisissez un autre port.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key can&apos;t be used. Check both PEM files.</source>
        <translation>Le certificat TLS ou sa clé n’est pas utilisable. Vérifiez les deux fichiers PEM.</translation>
    </message>
    <message>
        <source>Without a certificate only this machine is served, not %1. Give --tls-cert and --tls-key.</source>
        <translation>Sans certificat, seule cette machine est servie, pas %1. Donnez --tls-cert et --tls-key.</translation>
    </message>
    <message>
        <source>No server runs on this data folder. Start it, or check --data.</source>
        <translation>Aucun serveur ne fonctionne sur ce dossier de données. Démarrez-le, ou vérifiez --data.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a state.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un état.</translation>
    </message>
    <message>
        <source>A request can&apos;t go from %1 to %2. Add --force if it must.</source>
        <translation>Une demande ne peut pas passer de %1 à %2. Ajoutez --force s’il le faut.</translation>
    </message>
    <message>
        <source>There is no request with this id.</source>
        <translation>Aucune demande ne porte cet identifiant.</translation>
    </message>
    <message>
        <source>The OpenID provider %1 can&apos;t be used: it can&apos;t be reached, or names itself otherwise.</source>
        <translation>Le fournisseur OpenID %1 n’est pas utilisable&#xa0;: il ne répond pas, ou porte un autre nom.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used: it can&apos;t be made, or another server runs on it.</source>
        <translation>Le dossier de données n’est pas utilisable&#xa0;: il ne peut pas être créé, ou un autre serveur l’utilise.</translation>
    </message>
    <message>
        <source>The value at %1 can&apos;t be used.</source>
        <translation>La valeur %1 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The running server doesn&apos;t know the order “%1”.</source>
        <translation>Le serveur ne connaît pas l’ordre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The socket for orders can&apos;t be made in the data folder. Its path may be too long.</source>
        <translation>La prise de commande ne peut pas être créée dans le dossier de données. Son chemin est peut-être trop long.</translation>
    </message>
    <message>
        <source>The service %1 can&apos;t be reached. Check the connection and try again; nothing was lost.</source>
        <translation>Le service %1 ne répond pas. Vérifiez la connexion et recommencez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer came. The program asks before it repeats anything.</source>
        <translation>La connexion à %1 a été coupée avant la réponse. Le programme vérifie avant de répéter quoi que ce soit.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is larger than the %1 bytes allowed. Try again later.</source>
        <translation>La réponse du service dépasse les %1 octets permis. Recommencez plus tard.</translation>
    </message>
    <message>
        <source>Another page answers in place of the service %1. If this network has a welcome page, open it in a browser, then try again.</source>
        <translation>Une autre page répond à la place du service %1. Si ce réseau a une page d’accueil, ouvrez-la dans un navigateur, puis recommencez.</translation>
    </message>
    <message>
        <source>The service %1 sends elsewhere, which is not followed for your safety. Try again later.</source>
        <translation>Le service %1 renvoie ailleurs&#x202f;; par sûreté, le programme n’y va pas. Recommencez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was not used. Check the date of this computer and the network.</source>
        <translation>La connexion à %1 n’est pas sûre et n’a pas été utilisée. Vérifiez la date de cet ordinateur et le réseau.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use an address that begins with https.</source>
        <translation>L’adresse de %1 n’est pas chiffrée. Prenez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be understood. Try again later.</source>
        <translation>La réponse de %1 est incompréhensible. Recommencez plus tard.</translation>
    </message>
    <message>
        <source>Sign in to go on. Your request is kept as it is.</source>
        <translation>Connectez-vous pour continuer. Votre demande est gardée telle quelle.</translation>
    </message>
    <message>
        <source>The service does not accept this request: %1 Correct it and file it again.</source>
        <translation>Le service n’accepte pas cette demande&#xa0;: %1 Corrigez-la et déposez-la de nouveau.</translation>
    </message>
    <message>
        <source>The service does not hold all documents. Try again: they are sent anew.</source>
        <translation>Le service n’a pas toutes les pièces. Recommencez&#xa0;: elles seront renvoyées.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in %1 seconds; what was sent is kept.</source>
        <translation>Le service est occupé. Recommencez dans %1 secondes&#x202f;; ce qui est envoyé est gardé.</translation>
    </message>
    <message>
        <source>The service does not know this request. Check its number and that you are signed in with the right account.</source>
        <translation>Le service ne connaît pas cette demande. Vérifiez son numéro, et que vous êtes connecté avec le bon compte.</translation>
    </message>
    <message>
        <source>This request has changed at the service meanwhile. Look at it again before you send.</source>
        <translation>Cette demande a changé au service entre-temps. Regardez-la de nouveau avant d’envoyer.</translation>
    </message>
    <message>
        <source>The service refused (%1, %2). Try again later or ask for help with this code.</source>
        <translation>Le service a refusé (%1, %2). Recommencez plus tard, ou demandez de l’aide avec ce code.</translation>
    </message>
    <message>
        <source>A document is larger than the %1 bytes that the service takes. Make it smaller and send it again.</source>
        <translation>Une pièce dépasse les %1 octets que le service accepte. Réduisez-la et renvoyez-la.</translation>
    </message>
    <message>
        <source>This program is too old for the service, which wants version %1. Please update.</source>
        <translation>Ce programme est trop ancien pour le service, qui demande la version %1. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>The service gave an address elsewhere, which was not used for your safety. Try again later.</source>
        <translation>Le service a donné une adresse ailleurs&#x202f;; par sûreté, elle n’a pas été utilisée. Recommencez plus tard.</translation>
    </message>
    <message>
        <source>Sending does not get on. Try again later; what was sent is kept.</source>
        <translation>L’envoi n’avance plus. Recommencez plus tard&#x202f;; ce qui est envoyé est gardé.</translation>
    </message>
    <message>
        <source>A document arrives damaged again and again. Try another network.</source>
        <translation>Une pièce arrive abîmée à chaque fois. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The service can&apos;t take documents in the way this program sends them. Please update.</source>
        <translation>Le service n’accepte pas les pièces comme ce programme les envoie. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Sending is paused. Go on whenever you like; what was sent is kept.</source>
        <translation>L’envoi est en pause. Reprenez quand vous voulez&#x202f;; ce qui est envoyé est gardé.</translation>
    </message>
    <message>
        <source>The sign-in was refused (%1). Try again.</source>
        <translation>La connexion a été refusée (%1). Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified (%1) and was not used. Try again.</source>
        <translation>La connexion n’a pas pu être vérifiée (%1) et n’a pas été utilisée. Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>La connexion a pris trop de temps. Recommencez.</translation>
    </message>
    <message>
        <source>The browser can&apos;t report back to this program. Sign in with the code instead.</source>
        <translation>Le navigateur ne peut pas répondre à ce programme. Connectez-vous plutôt avec le code.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be used (%1). Try again later.</source>
        <translation>Le service de connexion n’est pas utilisable (%1). Recommencez plus tard.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space; saving is tried again by itself.</source>
        <translation>Non enregistré&#xa0;: le disque est plein. Libérez de la place&#x202f;; l’enregistrement est retenté tout seul.</translation>
    </message>
    <message>
        <source>Not saved: this program may not write to the folder of the drafts. Check its rights.</source>
        <translation>Non enregistré&#xa0;: ce programme n’a pas le droit d’écrire dans le dossier des brouillons. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The disk reports an error. Export your drafts to another disk.</source>
        <translation>Le disque signale une erreur. Exportez vos brouillons sur un autre disque.</translation>
    </message>
    <message>
        <source>A file of this draft is no longer there. Check that its folder was not moved or cleaned.</source>
        <translation>Un fichier de ce brouillon n’est plus là. Vérifiez que son dossier n’a pas été déplacé ou nettoyé.</translation>
    </message>
    <message>
        <source>The system refused to read or write a draft (error %1). Try again; if it goes on, call support.</source>
        <translation>Le système a refusé de lire ou d’écrire un brouillon (erreur %1). Réessayez&#x202f;; si cela continue, appelez l’assistance.</translation>
    </message>
    <message>
        <source>Not saved: what the disk gives back is not what was written. Export your drafts to another disk.</source>
        <translation>Non enregistré&#xa0;: ce que le disque rend n’est pas ce qui a été écrit. Exportez vos brouillons sur un autre disque.</translation>
    </message>
    <message>
        <source>A file of this draft is larger than it can be. It was not written by this program.</source>
        <translation>Un fichier de ce brouillon est trop gros. Il n’a pas été écrit par ce programme.</translation>
    </message>
    <message>
        <source>There is no such draft. It may have been deleted.</source>
        <translation>Ce brouillon n’existe pas. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>This draft is damaged and can&apos;t be read. Nothing was deleted: call support before you delete it.</source>
        <translation>Ce brouillon est endommagé et ne peut pas être lu. Rien n’a été supprimé&#xa0;: appelez l’assistance avant de le supprimer.</translation>
    </message>
    <message>
        <source>This draft was written by a newer version of the program (format %1). Update the program; the draft was left as it is.</source>
        <translation>Ce brouillon a été écrit par une version plus récente du programme (format %1). Mettez le programme à jour&#x202f;; le brouillon n’a pas été touché.</translation>
    </message>
    <message>
        <source>The last save of this draft was damaged. The one before it was opened: check your last answers.</source>
        <translation>Le dernier enregistrement de ce brouillon était endommagé. Le précédent a été ouvert&#xa0;: vérifiez vos dernières réponses.</translation>
    </message>
    <message>
        <source>This draft is open in %1 (process %2). Close it there first.</source>
        <translation>Ce brouillon est ouvert dans %1 (processus %2). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This draft can only be read for now. Close it elsewhere, then open it again to change it.</source>
        <translation>Ce brouillon ne peut être que lu pour l’instant. Fermez-le là où il est ouvert, puis rouvrez-le ici pour le modifier.</translation>
    </message>
    <message>
        <source>The draft was closed before the document was added. Open it and add the document again.</source>
        <translation>Le brouillon a été fermé avant que le document soit ajouté. Rouvrez-le et ajoutez le document de nouveau.</translation>
    </message>
    <message>
        <source>Not saved: the answers are larger than the %1 bytes allowed. Shorten the longest texts.</source>
        <translation>Non enregistré&#xa0;: les réponses dépassent les %1 octets permis. Raccourcissez les textes les plus longs.</translation>
    </message>
    <message>
        <source>This file is larger than the %1 bytes a draft accepts. Scan it again at a lower resolution.</source>
        <translation>Ce fichier dépasse les %1 octets qu’un brouillon accepte. Numérisez-le de nouveau avec une résolution plus faible.</translation>
    </message>
    <message>
        <source>A draft holds at most %1 files. Remove some of them first.</source>
        <translation>Un brouillon contient au plus %1 fichiers. Retirez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>This document is not part of the draft. It may have been removed.</source>
        <translation>Ce document ne fait pas partie du brouillon. Il a peut-être été retiré.</translation>
    </message>
    <message>
        <source>A document kept with this draft is damaged. Remove it and add it again.</source>
        <translation>Un document gardé avec ce brouillon est endommagé. Retirez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A document kept with this draft is no longer there. Remove it and add it again.</source>
        <translation>Un document gardé avec ce brouillon n’est plus là. Retirez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. Unlock it, or choose a passphrase.</source>
        <translation>Le trousseau de clés ne répond pas. Déverrouillez-le, ou choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>This session has no keychain to keep the key of your drafts. Choose a passphrase.</source>
        <translation>Cette session n’a pas de trousseau où garder la clé de vos brouillons. Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it, or choose a passphrase.</source>
        <translation>Le trousseau de clés a refusé l’accès. Déverrouillez-le, ou choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the key it was given. Choose a passphrase.</source>
        <translation>Le trousseau de clés n’a pas gardé la clé qui lui a été confiée. Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>There are drafts, but their key is missing. Nothing was changed: use the account and keychain with which they were made.</source>
        <translation>Il y a des brouillons, mais leur clé manque. Rien n’a été modifié&#xa0;: utilisez le compte et le trousseau avec lesquels ils ont été faits.</translation>
    </message>
    <message>
        <source>The key found doesn&apos;t open the drafts. Nothing was changed: use the account and keychain with which they were made.</source>
        <translation>La clé trouvée n’ouvre pas les brouillons. Rien n’a été modifié&#xa0;: utilisez le compte et le trousseau avec lesquels ils ont été faits.</translation>
    </message>
    <message>
        <source>The description of the drafts&apos; key is damaged. Nothing was changed: call support.</source>
        <translation>La description de la clé des brouillons est endommagée. Rien n’a été modifié&#xa0;: appelez l’assistance.</translation>
    </message>
    <message>
        <source>The drafts&apos; key was written by a newer version of the program (format %1). Update the program.</source>
        <translation>La clé des brouillons a été écrite par une version plus récente du programme (format %1). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The description of the drafts&apos; key asks for too much work and was refused. Call support.</source>
        <translation>La description de la clé des brouillons demande trop de calcul et a été refusée. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock the drafts. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour déverrouiller les brouillons. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The drafts are protected by a passphrase. Give it to open them.</source>
        <translation>Les brouillons sont protégés par une phrase secrète. Donnez-la pour les ouvrir.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the drafts. Check capitals and keyboard, then try again.</source>
        <translation>Cette phrase secrète n’ouvre pas les brouillons. Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of these drafts is in the keychain, not behind a passphrase. Open them without a passphrase.</source>
        <translation>La clé de ces brouillons est dans le trousseau, et non derrière une phrase secrète. Ouvrez-les sans phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase can&apos;t be read from the place given. Check the file.</source>
        <translation>La phrase secrète ne peut pas être lue à l’endroit indiqué. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The passphrase is empty or longer than %1 bytes. Choose another.</source>
        <translation>La phrase secrète est vide ou dépasse %1 octets. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The option --key is one of passphrase-file:PATH, passphrase-fd:N and memory.</source>
        <translation>L’option --key prend passphrase-file:CHEMIN, passphrase-fd:N ou memory.</translation>
    </message>
    <message>
        <source>Another program is preparing the key of the drafts. Answer its question, then try again.</source>
        <translation>Un autre programme prépare la clé des brouillons. Répondez à sa question, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is not an exported draft. Choose a file that ends in .demande.</source>
        <translation>Ce fichier n’est pas un brouillon exporté. Choisissez un fichier qui se termine par .demande.</translation>
    </message>
    <message>
        <source>This exported draft has another format (%1) than this version of the program reads. Update the program.</source>
        <translation>Ce brouillon exporté a un autre format (%1) que celui que lit cette version du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>An exported draft has at most %1 bytes. Remove some documents.</source>
        <translation>Un brouillon exporté a au plus %1 octets. Retirez quelques documents.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the exported draft. Check capitals and keyboard, then try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le brouillon exporté. Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This exported draft is damaged or cut short. Nothing was imported: copy or export it again.</source>
        <translation>Ce brouillon exporté est endommagé ou incomplet. Rien n’a été importé&#xa0;: copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This exported draft asks for too much work to be opened and was refused. Export it again.</source>
        <translation>Ce brouillon exporté demande trop de calcul pour être ouvert et a été refusé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This exported draft holds more than the limit of %1. Nothing was imported.</source>
        <translation>Ce brouillon exporté contient plus que la limite de %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The chosen file can&apos;t be read. Check that it is still there and that you may open it.</source>
        <translation>Le fichier choisi ne peut pas être lu. Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name for the exported draft.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom pour le brouillon exporté.</translation>
    </message>
    <message>
        <source>The service has this request already. Try again: the program asks for its receipt.</source>
        <translation>Le service a déjà cette demande. Recommencez&#xa0;: le programme demandera son récépissé.</translation>
    </message>
    <message>
        <source>This request may already be at the service %1. Send it there again: the program asks before it repeats.</source>
        <translation>Cette demande est peut-être déjà au service %1. Renvoyez-la là-bas&#xa0;: le programme vérifie avant de répéter.</translation>
    </message>
    <message>
        <source>The list of places is damaged (line %1). Install the program again; until then, communes are typed in full.</source>
        <translation>La liste des lieux est abîmée (ligne&#xa0;%1). Réinstallez le programme&#x202f;; d’ici là, écrivez les communes en entier.</translation>
    </message>
    <message>
        <source>You noted that this request was filed on the official site on %1. It isn&apos;t filed twice: take that note out first if it is wrong.</source>
        <translation>Vous avez noté que cette demande a été déposée sur le site officiel le %1. Elle ne se dépose pas deux fois&#xa0;: retirez d’abord cette note si elle est fausse.</translation>
    </message>
    <message>
        <source>The file %1 of the procedures has no text in the language “%3” at “%2”. Install the program again.</source>
        <translation>Le fichier %1 des démarches n’a pas de texte dans la langue «&#xa0;%3&#xa0;» à «&#xa0;%2&#xa0;». Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The list of an edition&apos;s files is wrong at “%1”. Whoever signed it must sign it anew.</source>
        <translation>La liste des fichiers d’une édition est erronée à «&#xa0;%1&#xa0;». La personne qui l’a signée doit la signer de nouveau.</translation>
    </message>
    <message>
        <source>This edition of the procedures is written for a newer program (form %1, this one knows %2). Update the program.</source>
        <translation>Cette édition des démarches est écrite pour un programme plus récent (format %1, celui-ci connaît %2). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This edition of the procedures isn&apos;t signed by a key that counts here. It isn&apos;t used.</source>
        <translation>Cette édition des démarches n’est pas signée par une clé qui compte ici. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The file %1 of this edition is missing or isn&apos;t the one that was signed. The edition isn&apos;t used.</source>
        <translation>Le fichier %1 de cette édition manque ou n’est pas celui qui a été signé. L’édition n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The file %1 isn&apos;t covered by the edition&apos;s signature. The edition isn&apos;t used.</source>
        <translation>Le fichier %1 n’est pas couvert par la signature de l’édition. L’édition n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The edition&apos;s list says “%1”, its catalogue.json “%2”. The edition isn&apos;t used.</source>
        <translation>La liste de l’édition indique «&#xa0;%1&#xa0;», son catalogue.json «&#xa0;%2&#xa0;». L’édition n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The file “%1” holds no public key of “guichet-catalogue keygen”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient pas de clé publique de «&#xa0;guichet-catalogue keygen&#xa0;».</translation>
    </message>
    <message>
        <source>The service offers edition number %1 of the procedures, but number %2 was here already. An earlier one is never taken back.</source>
        <translation>Le service propose l’édition numéro %1 des démarches, mais le numéro %2 était déjà là. Une édition antérieure n’est jamais reprise.</translation>
    </message>
    <message>
        <source>The edition of the procedures that the service offers is out of date since %1. It isn&apos;t used.</source>
        <translation>L’édition des démarches proposée par le service est périmée depuis le %1. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The edition of the procedures that the service offers has the name of another one (%1). It isn&apos;t used.</source>
        <translation>L’édition des démarches proposée par le service porte le nom d’une autre (%1). Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The new edition of the procedures can&apos;t be stored on this computer. Check the free space; the edition in use stays.</source>
        <translation>La nouvelle édition des démarches ne peut pas être enregistrée sur cet ordinateur. Vérifiez la place libre&#x202f;; l’édition utilisée reste en place.</translation>
    </message>
    <message>
        <source>What was noted about editions of the procedures is damaged. The program goes on with the edition that it can verify.</source>
        <translation>Ce qui était noté sur les éditions des démarches est abîmé. Le programme continue avec l’édition qu’il peut vérifier.</translation>
    </message>
    <message>
        <source>No key is set up here that editions of the procedures must be signed with. The edition that came with the program stays.</source>
        <translation>Aucune clé de signature des éditions des démarches n’est configurée ici. L’édition livrée avec le programme reste en place.</translation>
    </message>
    <message>
        <source>This draft was begun under the edition %1 of the procedures, which isn&apos;t on this computer. Move it to the edition in use first.</source>
        <translation>Ce brouillon a été commencé sous l’édition %1 des démarches, qui n’est pas sur cet ordinateur. Faites-le d’abord passer à l’édition utilisée.</translation>
    </message>
    <message>
        <source>The edition %1 of the procedures doesn&apos;t have this procedure any more. The draft stays as it is.</source>
        <translation>L’édition %1 des démarches n’a plus cette démarche. Le brouillon reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” holds no edition of the procedures signed by guichet-catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’édition des démarches signée par guichet-catalogue.</translation>
    </message>
    <message>
        <source>The edition in “%1” isn&apos;t signed: edition.sig is missing or no signature.</source>
        <translation>L’édition dans «&#xa0;%1&#xa0;» n’est pas signée&#xa0;: edition.sig manque ou n’est pas une signature.</translation>
    </message>
    <message>
        <source>There are two different editions with the number or the name %1. Each has its own.</source>
        <translation>Deux éditions différentes portent le numéro ou le nom %1. Chacune a les siens.</translation>
    </message>
    <message>
        <source>The edition %1 of the procedures can&apos;t be kept in the data folder. Check its rights and free space.</source>
        <translation>L’édition %1 des démarches ne peut pas être gardée dans le dossier de données. Vérifiez ses droits et la place libre.</translation>
    </message>
    <message>
        <source>The service no longer takes requests under this request&apos;s edition of the procedures. Move the request to the newest edition. %1</source>
        <translation>Le service ne prend plus de demandes sous l’édition des démarches de cette demande. Faites-la passer à l’édition la plus récente. %1</translation>
    </message>
    <message>
        <source>The mail server refuses an e-mail for good. The address may not exist.</source>
        <translation>Le serveur de courriel refuse définitivement un courriel. L’adresse n’existe peut-être pas.</translation>
    </message>
    <message>
        <source>No e-mail can be sent now. Check the mail server&apos;s address, certificate and password. What waits is sent as soon as it can be.</source>
        <translation>Aucun courriel ne peut partir pour l’instant. Vérifiez l’adresse, le certificat et le mot de passe du serveur de courriel. Ce qui attend partira dès que possible.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key of your drafts. Nothing is lost: type your recovery code.</source>
        <translation>Le trousseau n’a plus la clé de vos brouillons. Rien n’est perdu&#xa0;: saisissez votre code de secours.</translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of these drafts. It has five groups of five characters: compare each with your sheet.</source>
        <translation>Ce n’est pas le code de secours de ces brouillons. Il a cinq groupes de cinq caractères&#xa0;: comparez chacun avec votre feuille.</translation>
    </message>
    <message>
        <source>The entry %1 should be written like this: %2.</source>
        <translation>L’entrée %1 s’écrit ainsi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>File number %1 can&apos;t be put together with others: it is locked, damaged or signed. Add it by itself.</source>
        <translation>Le fichier n°&#xa0;%1 ne peut pas être réuni à d’autres&#xa0;: il est verrouillé, endommagé ou signé. Joignez-le seul.</translation>
    </message>
    <message>
        <source>At most %1 pages can be put together. Leave out those that aren&apos;t asked for.</source>
        <translation>On peut réunir au plus %1 pages. Retirez celles qui ne sont pas demandées.</translation>
    </message>
    <message>
        <source>Put together, the pages would be harder to read. Leave them as they are, or give each a page of its own.</source>
        <translation>Réunies, les pages seraient plus difficiles à lire. Laissez-les telles quelles, ou donnez à chacune sa propre page.</translation>
    </message>
    <message>
        <source>Scanning from here isn&apos;t available on this computer. Scan with the program that came with the scanner, then choose the file here.</source>
        <translation>La numérisation directe n’est pas disponible sur cet ordinateur. Numérisez avec le programme fourni avec le scanner, puis choisissez le fichier ici.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable or network, then search again.</source>
        <translation>Aucun scanner trouvé. Allumez-le, vérifiez son câble ou le réseau, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped by itself. Switch the scanner off and on, then try again.</source>
        <translation>Le pilote du scanner s’est arrêté tout seul. Éteignez le scanner, rallumez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The scanner doesn&apos;t answer any more. Switch it off and on, then try again.</source>
        <translation>Le scanner ne répond plus. Éteignez-le, rallumez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The scan was cancelled. Start it again when you are ready.</source>
        <translation>La numérisation a été annulée. Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>The scanner is busy. Close other programs that use it, wait a moment, then try again.</source>
        <translation>Le scanner est occupé. Fermez les autres programmes qui l’utilisent, attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner. Open it, take the sheet out, then scan it again.</source>
        <translation>Une feuille est coincée dans le scanner. Ouvrez-le, retirez la feuille, puis numérisez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder. Put the pages in, then scan again.</source>
        <translation>Il n’y a pas de papier dans le chargeur. Placez-y les pages, puis relancez la numérisation.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open. Close it, then scan again.</source>
        <translation>Le capot du scanner est ouvert. Fermez-le, puis relancez la numérisation.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke. Check its cable or network, then scan again.</source>
        <translation>La connexion avec le scanner a été coupée. Vérifiez son câble ou le réseau, puis relancez la numérisation.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page. Choose a lower resolution or grey, then scan again.</source>
        <translation>La mémoire ne suffit pas pour cette page. Choisissez une résolution plus basse ou les niveaux de gris, puis relancez la numérisation.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask whoever looks after this computer, or choose another scanner.</source>
        <translation>Vous n’avez pas le droit d’utiliser ce scanner. Adressez-vous à la personne qui s’occupe de cet ordinateur, ou choisissez un autre scanner.</translation>
    </message>
    <message>
        <source>The scanner can&apos;t do that. Choose another source, resolution or colour.</source>
        <translation>Le scanner ne sait pas faire cela. Choisissez une autre source, une autre résolution ou une autre couleur.</translation>
    </message>
    <message>
        <source>The scanner refuses these settings or isn&apos;t connected any more. Search for scanners again, then choose anew.</source>
        <translation>Le scanner refuse ces réglages ou n’est plus connecté. Relancez la recherche des scanners, puis choisissez à nouveau.</translation>
    </message>
</context>
</TS>
