<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Failure</name>
    <message>
        <source>The file %1 of the procedures is missing or can&apos;t be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the procedures is damaged (byte %2). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the procedures is wrong at “%2”: %3 Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule at %1 uses an unknown operator: %2. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule at %1 gives “%2” wrong arguments. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule at %1 gives a default to an answer, which is not allowed. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule at %1 is nested too deeply. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the rule %3 at %2 blocks on an uncertain fact. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the procedures names “%2”, which is not defined. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the procedures defines “%2” twice. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the document “%1” is no longer in the draft. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to file here: the request is filed already or open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s receipt does not name what was sent. The request is kept; ask for help with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is sending the outbox already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to change this request: it may be at the service. Wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read: it is not correct JSON (byte %1). Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 is not of the expected type (%2). Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than the %1 bytes allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at %1 is longer than the %2 characters allowed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at %1 has more than the %2 entries allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at %1 is unknown. Accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date at %1 is not possible. Write it as 1962-05-31, with 00 for an unknown day or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 leads nowhere in a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s folder can&apos;t be used. Check its rights and the free space, or name another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s signing key can&apos;t be made. Remove its data folder and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password can&apos;t be kept safely: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail or SMS can&apos;t be written to the outbox folder. Check its free space and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a fault. Steps and kinds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: a part of the program is missing. Install it again. Your files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged at the moment. Start the program again. Your files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans can&apos;t be judged: this computer is short of memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 can&apos;t be shown. The file is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be improved. The original is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type of file can&apos;t be improved here. The original is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that can be opened. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be brought below %1 bytes without becoming unreadable. Scan it in grey or at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier judgement of a scan can&apos;t be read; it is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be opened. Check its address and that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused to keep or give something. Check its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of a newer program (version %1, this program knows %2). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document can&apos;t be written to or read from the data folder. Check its free space and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be served. Another program may use it: choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate or its key can&apos;t be used. Check both PEM files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a certificate only this machine is served, not %1. Give --tls-cert and --tls-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs on this data folder. Start it, or check --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request can&apos;t go from %1 to %2. Add --force if it must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenID provider %1 can&apos;t be used: it can&apos;t be reached, or names itself otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used: it can&apos;t be made, or another server runs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at %1 can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running server doesn&apos;t know the order “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket for orders can&apos;t be made in the data folder. Its path may be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 can&apos;t be reached. Check the connection and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer came. The program asks before it repeats anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer is larger than the %1 bytes allowed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page answers in place of the service %1. If this network has a welcome page, open it in a browser, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 sends elsewhere, which is not followed for your safety. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was not used. Check the date of this computer and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be understood. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on. Your request is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this request: %1 Correct it and file it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not hold all documents. Try again: they are sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. Try again in %1 seconds; what was sent is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this request. Check its number and that you are signed in with the right account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has changed at the service meanwhile. Look at it again before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused (%1, %2). Try again later or ask for help with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is larger than the %1 bytes that the service takes. Make it smaller and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for the service, which wants version %1. Please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an address elsewhere, which was not used for your safety. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending does not get on. Try again later; what was sent is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document arrives damaged again and again. Try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t take documents in the way this program sends them. Please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused. Go on whenever you like; what was sent is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused (%1). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be verified (%1) and was not used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser can&apos;t report back to this program. Sign in with the code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be used (%1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space; saving is tried again by itself.</source>
        <translation>Non enregistré : le disque est plein. Libérez de la place ; l’enregistrement est retenté tout seul.</translation>
    </message>
    <message>
        <source>Not saved: this program may not write to the folder of the drafts. Check its rights.</source>
        <translation>Non enregistré : ce programme n’a pas le droit d’écrire dans le dossier des brouillons. Vérifiez ses droits.</translation>
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
        <translation>Le système a refusé de lire ou d’écrire un brouillon (erreur %1). Réessayez ; si cela continue, appelez l’assistance.</translation>
    </message>
    <message>
        <source>Not saved: what the disk gives back is not what was written. Export your drafts to another disk.</source>
        <translation>Non enregistré : ce que le disque rend n’est pas ce qui a été écrit. Exportez vos brouillons sur un autre disque.</translation>
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
        <translation>Ce brouillon est endommagé et ne peut pas être lu. Rien n’a été supprimé : appelez l’assistance avant de le supprimer.</translation>
    </message>
    <message>
        <source>This draft was written by a newer version of the program (format %1). Update the program; the draft was left as it is.</source>
        <translation>Ce brouillon a été écrit par une version plus récente du programme (format %1). Mettez le programme à jour ; le brouillon n’a pas été touché.</translation>
    </message>
    <message>
        <source>The last save of this draft was damaged. The one before it was opened: check your last answers.</source>
        <translation>Le dernier enregistrement de ce brouillon était endommagé. Le précédent a été ouvert : vérifiez vos dernières réponses.</translation>
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
        <translation>Non enregistré : les réponses dépassent les %1 octets permis. Raccourcissez les textes les plus longs.</translation>
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
        <translation>Il y a des brouillons, mais leur clé manque. Rien n’a été modifié : utilisez le compte et le trousseau avec lesquels ils ont été faits.</translation>
    </message>
    <message>
        <source>The key found doesn&apos;t open the drafts. Nothing was changed: use the account and keychain with which they were made.</source>
        <translation>La clé trouvée n’ouvre pas les brouillons. Rien n’a été modifié : utilisez le compte et le trousseau avec lesquels ils ont été faits.</translation>
    </message>
    <message>
        <source>The description of the drafts&apos; key is damaged. Nothing was changed: call support.</source>
        <translation>La description de la clé des brouillons est endommagée. Rien n’a été modifié : appelez l’assistance.</translation>
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
        <translation>Ce brouillon exporté est endommagé ou incomplet. Rien n’a été importé : copiez-le ou exportez-le de nouveau.</translation>
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
</context>
</TS>
