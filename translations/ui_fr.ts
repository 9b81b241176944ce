<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Open the selected request</source>
        <translation>&amp;Ouvrir la demande choisie</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>&amp;Importer un brouillon…</translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation>&amp;Exporter le brouillon…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Fermer la demande</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;My requests</source>
        <translation>&amp;Mes demandes</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>Taille de texte &amp;ordinaire</translation>
    </message>
    <message>
        <source>S&amp;ettings and accessibility</source>
        <translation>&amp;Réglages et accessibilité</translation>
    </message>
    <message>
        <source>&amp;Help and contact</source>
        <translation>&amp;Aide et contact</translation>
    </message>
    <message>
        <source>&amp;Why this question?</source>
        <translation>&amp;Pourquoi cette question&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>À propos de ce pro&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>Code de secou&amp;rs…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This draft can’t be read any more. Open it to see what can be done.</source>
        <translation>Ce brouillon n’est plus lisible. Ouvrez-le pour voir ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Waits in the outbox. It leaves when the service can be reached.</source>
        <translation>En attente d’envoi. La demande part dès que le service répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to correct</source>
        <translation>
            <numerusform>%n réponse à corriger</numerusform>
            <numerusform>%n réponses à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. Read it again, then file it.</source>
        <translation>Complet. Relisez, puis déposez.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing</source>
        <translation>
            <numerusform>Il manque %n élément</numerusform>
            <numerusform>Il manque %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) missing: %1</source>
        <translation>
            <numerusform>Il manque %n élément&#xa0;: %1</numerusform>
            <numerusform>Il manque %n éléments&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was sent to the administration. Nothing to do, please wait.</source>
        <translation>Votre demande a été envoyée à l’administration. Rien à faire, merci de patienter.</translation>
    </message>
    <message>
        <source>The administration checks your photo and signature. Nothing to do, please wait.</source>
        <translation>L’administration vérifie votre photo et votre signature. Rien à faire, merci de patienter.</translation>
    </message>
    <message>
        <source>The administration examines the request. Nothing to do, please wait.</source>
        <translation>L’administration analyse la demande. Rien à faire, merci de patienter.</translation>
    </message>
    <message>
        <source>Some documents are missing or incorrect. The rest of the file is kept.</source>
        <translation>Certaines pièces sont manquantes ou incorrectes. Le reste du dossier est conservé.</translation>
    </message>
    <message>
        <source>The administration asks: “%1” The rest of the file is kept.</source>
        <translation>L’administration demande&#xa0;: «&#xa0;%1&#xa0;» Le reste du dossier est conservé.</translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant. Make them again and file a new request.</source>
        <translation>La photo ou la signature n’est pas conforme. Refaites-les, puis déposez une nouvelle demande.</translation>
    </message>
    <message>
        <source>The request was rejected. You may make a new one.</source>
        <translation>La demande a été rejetée. Vous pouvez en faire une nouvelle.</translation>
    </message>
    <message>
        <source>The administration writes: “%1”</source>
        <translation>L’administration écrit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The licence is sent under secure cover. Your name must be on the letter box.</source>
        <translation>Le permis est envoyé sous pli sécurisé. Votre nom doit figurer sur la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The administration no longer keeps it. Your receipt stays here.</source>
        <translation>L’administration ne la conserve plus. Votre récépissé reste ici.</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>Supprimée le %1</translation>
    </message>
    <message>
        <source>To send before %1</source>
        <translation>À envoyer avant le %1</translation>
    </message>
    <message>
        <source>Advised before %1</source>
        <translation>Conseillé avant le %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Licence posted by %1</source>
        <translation>Permis posté d’ici le %1</translation>
    </message>
    <message>
        <source>15 days after the approval</source>
        <translation>15 jours après la validation</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Envoyée le %1</translation>
    </message>
    <message>
        <source>deleted on %1, 6 months later</source>
        <translation>supprimée le %1, 6&#xa0;mois après</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>%1 · for someone else</source>
        <translation>%1 · pour un tiers</translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation>demande n°&#xa0;%1</translation>
    </message>
    <message>
        <source>6 months after it was sent, whatever its state</source>
        <translation>6&#xa0;mois après l’envoi, quel que soit son état</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>Compléter la demande</translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation>Faire une nouvelle demande</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Voir le journal</translation>
    </message>
</context>
<context>
    <name>EditionNotice</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New questions: %1.</source>
        <translation>Nouvelles questions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer asked, your answers are kept aside: %1.</source>
        <translation>N’est plus demandé, vos réponses sont gardées à part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New documents: %1.</source>
        <translation>Nouvelles pièces&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Documents no longer asked for, kept aside: %1.</source>
        <translation>Pièces qui ne sont plus demandées, gardées à part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To be confirmed again: %1.</source>
        <translation>À confirmer de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that was asked of you changes.</source>
        <translation>Rien de ce qui vous a été demandé ne change.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The document could not be written there. Choose another folder or free some space.</source>
        <translation>Le document n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>The service sent something else than a document. Try again later.</source>
        <translation>Le service a envoyé autre chose qu’un document. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more: it was moved or deleted after it was chosen. Nothing else changed; choose it again where it is now.</source>
        <translation>Ce fichier n’est plus là&#xa0;: il a été déplacé ou supprimé après avoir été choisi. Rien d’autre n’a changé&#x202f;; choisissez-le de nouveau là où il se trouve.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check that the disk or key is still there and that you may open the file, then choose it again.</source>
        <translation>Ce fichier est illisible pour le programme. Vérifiez que le disque ou la clé est toujours là et que vous avez le droit d’ouvrir le fichier, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The test server of the demo didn&apos;t start. Start the program again; if it stays so, build or install it anew.</source>
        <translation>Le serveur d’essai de la démonstration n’a pas démarré. Relancez le programme&#x202f;; si rien ne change, construisez-le ou installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written there. Choose another place or free some space.</source>
        <translation>Le dossier ne peut pas être écrit à cet endroit. Choisissez un autre endroit ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Blurred</source>
        <translation>Floue</translation>
    </message>
    <message>
        <source>Shaken</source>
        <translation>Bougée</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Trop claire</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflet</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Pâle</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petite</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Penchée</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Taken from the side</source>
        <translation>Prise de biais</translation>
    </message>
    <message>
        <source>Tinted</source>
        <translation>Teintée</translation>
    </message>
    <message>
        <source>Grainy</source>
        <translation>Granuleuse</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Page blanche</translation>
    </message>
    <message>
        <source>Type not accepted</source>
        <translation>Format refusé</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop lourde</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier abîmé</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>Protégée par mot de passe</translation>
    </message>
    <message>
        <source>Interactive file</source>
        <translation>Fichier interactif</translation>
    </message>
    <message>
        <source>Too many pages</source>
        <translation>Trop de pages</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Ne s’ouvre pas</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>Il manque un côté</translation>
    </message>
    <message>
        <source>Another paper?</source>
        <translation>Une autre pièce&#x202f;?</translation>
    </message>
    <message>
        <source>Differs from the answers</source>
        <translation>Différente des réponses</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Copy-protected</source>
        <translation>Copie protégée</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Plusieurs pages</translation>
    </message>
    <message>
        <source>Unusual encoding</source>
        <translation>Codage inhabituel</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparée</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
</context>
<context>
    <name>InFrench</name>
    <message>
        <source>Texts of the procedures: in French</source>
        <translation>Textes des démarches&#xa0;: en français</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Draft created</source>
        <translation>Brouillon créé</translation>
    </message>
    <message>
        <source>Prepared on this computer.</source>
        <translation>Préparé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message of the administration</source>
        <translation>Message de l’administration</translation>
    </message>
    <message>
        <source>Message of the administration, about: %1</source>
        <translation>Message de l’administration, au sujet de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finish the draft, read it again, then file it.</source>
        <translation>Terminez le brouillon, relisez-le, puis déposez-le.</translation>
    </message>
    <message>
        <source>The administration checks the photo and the signature, then examines the request.</source>
        <translation>L’administration vérifie la photo et la signature, puis analyse la demande.</translation>
    </message>
    <message>
        <source>If photo and signature are compliant, the request is examined.</source>
        <translation>Si la photo et la signature sont conformes, la demande est analysée.</translation>
    </message>
    <message>
        <source>The administration approves the request, rejects it or asks for other documents. You are told by e-mail.</source>
        <translation>L’administration valide la demande, la rejette ou demande d’autres pièces. Vous êtes prévenu par courriel.</translation>
    </message>
    <message>
        <source>A new examination, then the licence is sent within 15 days after the approval.</source>
        <translation>Nouvelle analyse, puis envoi du permis dans les 15&#xa0;jours après la validation.</translation>
    </message>
    <message>
        <source>A new request needs a new photo sheet and a new code: the old code can’t be used again.</source>
        <translation>Une nouvelle demande a besoin d’une nouvelle planche et d’un nouveau code&#xa0;: l’ancien ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>You may make a new request. Your answers can be taken over.</source>
        <translation>Vous pouvez faire une nouvelle demande. Vos réponses peuvent être reprises.</translation>
    </message>
    <message>
        <source>The licence is sent to you within 15 days, under secure cover. Your name must be on the letter box.</source>
        <translation>Le permis vous est envoyé dans les 15&#xa0;jours, sous pli sécurisé. Votre nom doit figurer sur la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Nothing more. Keep the receipt.</source>
        <translation>Plus rien. Gardez le récépissé.</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>You have not finished your request.</source>
        <translation>Vous n’avez pas terminé votre demande.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Your request was sent to the administration.</source>
        <translation>Votre demande a été envoyée à l’administration.</translation>
    </message>
    <message>
        <source>Checking of the images</source>
        <translation>Vérification des images</translation>
    </message>
    <message>
        <source>The administration is checking your photo and your signature.</source>
        <translation>L’administration vérifie votre photo et votre signature.</translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation>En cours d’instruction</translation>
    </message>
    <message>
        <source>The administration is examining your request.</source>
        <translation>L’administration analyse votre demande.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>After examination, some documents are missing or incorrect.</source>
        <translation>Après analyse, certaines pièces sont manquantes ou incorrectes.</translation>
    </message>
    <message>
        <source>Images rejected</source>
        <translation>Rejet des images</translation>
    </message>
    <message>
        <source>The photo or the signature is not compliant: they must be made again.</source>
        <translation>La photo ou la signature n’est pas conforme&#xa0;: il faut les refaire.</translation>
    </message>
    <message>
        <source>Rejected after examination</source>
        <translation>Rejet par l’instruction</translation>
    </message>
    <message>
        <source>The reason is given below. You may make a new request.</source>
        <translation>Le motif est donné ci-dessous. Vous pouvez faire une nouvelle demande.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>The request was approved. The licence will be sent to you within 15 days.</source>
        <translation>La demande a été validée. Le permis vous sera envoyé dans les 15&#xa0;jours.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Requests are deleted after six months, whatever their state.</source>
        <translation>Les demandes sont supprimées après 6&#xa0;mois, quel que soit leur état.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Classic photo, form to post after filing</source>
        <translation>Photo classique, formulaire à poster après le dépôt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), not checked</source>
        <translation>
            <numerusform>%n page, non vérifiée</numerusform>
            <numerusform>%n pages, non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), readable</source>
        <translation>
            <numerusform>%n page, lisible</numerusform>
            <numerusform>%n pages, lisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), kept as it is</source>
        <translation>
            <numerusform>%n page, gardée telle quelle</numerusform>
            <numerusform>%n pages, gardées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), doubtful</source>
        <translation>
            <numerusform>%n page, douteuse</numerusform>
            <numerusform>%n pages, douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), may be refused</source>
        <translation>
            <numerusform>%n page, risque un refus</numerusform>
            <numerusform>%n pages, risquent un refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be sent as it is</source>
        <translation>Ne peut pas être envoyée telle quelle</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Incomplete code</source>
        <translation>Code incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>To be bought last</source>
        <translation>À acheter en dernier</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>Il manque %n réponse</numerusform>
            <numerusform>Il manque %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>Pour une autre personne</translation>
    </message>
    <message numerus="yes">
        <source>Category(ies) %1</source>
        <translation>
            <numerusform>Catégorie %1</numerusform>
            <numerusform>Catégories %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Form to post after filing</source>
        <translation>Formulaire à poster après le dépôt</translation>
    </message>
    <message>
        <source>Bought: %1</source>
        <translation>Acheté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Rien à fournir</translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>%n à reprendre</numerusform>
            <numerusform>%n à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) out of %1</source>
        <translation>
            <numerusform>%n pièce sur %1</numerusform>
            <numerusform>%n pièces sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation>
            <numerusform>%n pièce fournie</numerusform>
            <numerusform>%n pièces fournies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable paper(s)</source>
        <translation>
            <numerusform>%n pièce lisible</numerusform>
            <numerusform>%n pièces lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Prête à déposer</translation>
    </message>
    <message>
        <source>Ready to copy</source>
        <translation>Prête à recopier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ready, to take again</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Guichet Permis %1</source>
        <translation>Guichet Permis&#xa0;%1</translation>
    </message>
    <message>
        <source>**Test environment.** What is filed here reaches no administration; every document is marked as a specimen.</source>
        <translation>**Environnement de test.** Ce qui est déposé ici n’arrive à aucune administration&#x202f;; chaque document est marqué comme spécimen.</translation>
    </message>
    <message>
        <source>It is not an official site</source>
        <translation>Ce n’est pas un site officiel</translation>
    </message>
    <message>
        <source>Guichet Permis is an independent program. It helps you prepare, check and file a driving-licence request. It is published neither by the State nor by the agency that issues the licences, and it promises nothing about what the administration will decide.</source>
        <translation>Guichet Permis est un programme indépendant. Il vous aide à préparer, vérifier et déposer une demande de permis de conduire. Il n’est édité ni par l’État ni par l’agence qui délivre les permis, et ne promet rien sur ce que l’administration décidera.</translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation>Où sont vos réponses</translation>
    </message>
    <message>
        <source>Drafts and documents are encrypted on this computer. Nothing leaves before you file the request.</source>
        <translation>Les brouillons et les pièces sont chiffrés sur cet ordinateur. Rien ne part avant que vous déposiez la demande.</translation>
    </message>
    <message>
        <source>The service that receives your requests</source>
        <translation>Le service qui reçoit vos demandes</translation>
    </message>
    <message>
        <source>No service is configured: you can prepare a request, not file it.</source>
        <translation>Aucun service n’est configuré&#xa0;: vous pouvez préparer une demande, pas la déposer.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version&#xa0;3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswersPage</name>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year.</source>
        <translation>Cette date n’existe pas. Écrivez le jour, le mois et les quatre chiffres de l’année.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ButtonBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CheckField</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence of a consent, required</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CivilStatusPage</name>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>For example, a spouse&apos;s name</source>
        <translation>Par exemple, nom d’époux</translation>
    </message>
    <message>
        <source>Whom to contact?</source>
        <translation>Qui contacter&#x202f;?</translation>
    </message>
    <message>
        <source>This is no possible date. Write day, month and four digits of the year; 00 for what is unknown.</source>
        <translation>Cette date n’existe pas. Écrivez le jour, le mois et les quatre chiffres de l’année&#x202f;; 00 pour ce qui est inconnu.</translation>
    </message>
    <message>
        <source>**%1 is a valid date, keep it.** Some operators of the theory test refuse it when one registers. Your file isn&apos;t wrong: it is for them to accept it.</source>
        <translation>**%1 est une date valable, gardez-la.** Certains organismes de l’examen du code la refusent à l’inscription. Ce n’est pas une erreur de votre dossier&#xa0;: c’est à eux de l’accepter.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CodeField</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %n missing</source>
        <translation>
            <numerusform>%1 caractères sur&#xa0;%2, il en manque&#xa0;%n</numerusform>
            <numerusform>%1 caractères sur&#xa0;%2, il en manque&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters, complete</source>
        <translation>%1&#xa0;caractères, complet</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ContactPage</name>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>**These are the contact details of the person whom the licence is for**, not yours: the news of the request go there.</source>
        <translation>**Ce sont les coordonnées de la personne à qui le permis est destiné**, pas les vôtres&#xa0;: c’est elle qui est prévenue à chaque étape.</translation>
    </message>
    <message>
        <source>**These are the contact details of %1**, not yours: the news of the request go there.</source>
        <translation>**Ce sont les coordonnées de %1**, pas les vôtres&#xa0;: c’est cette personne qui est prévenue à chaque étape.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CornerHandle</name>
    <message>
        <source>Top left corner of the sheet</source>
        <translation>Coin supérieur gauche de la feuille</translation>
    </message>
    <message>
        <source>Top right corner of the sheet</source>
        <translation>Coin supérieur droit de la feuille</translation>
    </message>
    <message>
        <source>Bottom right corner of the sheet</source>
        <translation>Coin inférieur droit de la feuille</translation>
    </message>
    <message>
        <source>Bottom left corner of the sheet</source>
        <translation>Coin inférieur gauche de la feuille</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further.</source>
        <translation>Les flèches du clavier le déplacent, plus loin avec Majuscule.</translation>
    </message>
    <message>
        <source>Drag the corner to that of the sheet, or move it with the arrow keys.</source>
        <translation>Faites glisser le coin sur celui de la feuille, ou déplacez-le avec les flèches du clavier.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DashboardPage</name>
    <message>
        <source>%1, %2</source>
        <comment>procedure, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>**Delete the draft “%1”?** Its answers and documents are erased from this computer and can’t be brought back.</source>
        <translation>**Supprimer le brouillon «&#xa0;%1&#xa0;»&#x202f;?** Ses réponses et ses pièces sont effacées de cet ordinateur et ne peuvent pas être retrouvées.</translation>
    </message>
    <message>
        <source>**Remove “%1” from this computer?** The request stays with the administration; its receipt is no longer kept here.</source>
        <translation>**Retirer «&#xa0;%1&#xa0;» de cet ordinateur&#x202f;?** La demande reste à l’administration&#x202f;; son récépissé n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Import a draft (.demande)</source>
        <translation>Importer un brouillon (.demande)</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>Rechercher dans les demandes</translation>
    </message>
    <message>
        <source>Search a name, a procedure, a number</source>
        <translation>Rechercher un nom, une démarche, un numéro</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aucune demande pour l’instant</translation>
    </message>
    <message>
        <source>Three questions are enough to find the right procedure.</source>
        <translation>Trois questions suffisent pour trouver la bonne démarche.</translation>
    </message>
    <message>
        <source>Find my procedure</source>
        <translation>Trouver ma démarche</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) need you.</source>
        <translation>
            <numerusform>Une demande a besoin de vous.</numerusform>
            <numerusform>%n demandes ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien n’attend votre intervention.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%1, %n demande</numerusform>
            <numerusform>%1, %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other request(s) need you: they stand in the list below.</source>
        <translation>
            <numerusform>Une autre demande a besoin de vous&#xa0;: elle est dans la liste ci-dessous.</numerusform>
            <numerusform>%n autres demandes ont besoin de vous&#xa0;: elles sont dans la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>Autres demandes</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>No request has all these words. Erase the search to see them all.</source>
        <translation>Aucune demande ne contient tous ces mots. Effacez la recherche pour les revoir toutes.</translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation>Aucune demande ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found</source>
        <translation>
            <numerusform>%n demande trouvée</numerusform>
            <numerusform>%n demandes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>**Should this computer lose the key of your requests, a code on paper opens them.** Print yours now: it takes a minute.</source>
        <translation>**Si cet ordinateur perd la clé de vos demandes, un code sur papier les ouvre.** Imprimez le vôtre maintenant&#xa0;: cela prend une minute.</translation>
    </message>
    <message>
        <source>Make my recovery code</source>
        <translation>Créer mon code de secours</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>**Delete the copy of “%1”?** The administration deleted this request on %2, six months after its creation. Its receipt and papers exist only here.</source>
        <translation>**Supprimer la copie de «&#xa0;%1&#xa0;»&#x202f;?** L’administration a supprimé cette demande le %2, six mois après sa création. Son récépissé et ses papiers n’existent plus qu’ici.</translation>
    </message>
    <message>
        <source>**The administration deleted “%1” on %2**, six months after its creation. Your copy stays on this computer; from %3 on you are asked whether to delete it.</source>
        <translation>**L’administration a supprimé «&#xa0;%1&#xa0;» le %2**, six mois après sa création. Votre copie reste sur cet ordinateur&#x202f;; à partir du %3, le programme vous demandera s’il faut la supprimer.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Garder la copie</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Afficher la suite (%n restante)</numerusform>
            <numerusform>Afficher la suite (%n restantes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the key of your requests: the keyring may ask for its password</source>
        <translation>Attente de la clé de vos demandes&#xa0;: le trousseau peut demander son mot de passe</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DateFields</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, its part, required</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentCard</name>
    <message>
        <source>Optional. %1</source>
        <translation>Facultatif. %1</translation>
    </message>
    <message>
        <source>Looking at the paper</source>
        <translation>Lecture de la pièce</translation>
    </message>
    <message>
        <source>Looking at file %1 of %2</source>
        <translation>Lecture du fichier %1 sur %2</translation>
    </message>
    <message>
        <source>%1 Drop a file here, or choose one. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.</source>
        <translation>%1 Déposez un fichier ici, ou choisissez-le. JPG, PNG, BMP, TIFF ou PDF, 11&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>It could not be checked. You may go on all the same.</source>
        <translation>Elle n’a pas pu être vérifiée. Vous pouvez continuer quand même.</translation>
    </message>
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
            <numerusform>%n page réunie.</numerusform>
            <numerusform>%n pages réunies.</numerusform>
        </translation>
    </message>
    <message>
        <source>You keep it as it is. The administration decides.</source>
        <translation>Vous la gardez telle quelle. C’est l’administration qui décide.</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>View and order</source>
        <translation>Voir et ordonner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Ajouter un côté</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Don&apos;t keep it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message>
        <source>**A paper that can&apos;t be read is refused, and the file comes back**: that takes weeks longer. Do you want to send it as it is?</source>
        <translation>**Une pièce illisible est refusée et le dossier revient**&#xa0;: cela prend des semaines de plus. Voulez-vous l’envoyer telle quelle&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, paper</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>**What is read on this paper differs from what is expected.** If the paper is right, correct your answers; if both are, keep it.</source>
        <translation>**Ce qui est lu sur cette pièce diffère de ce qui est attendu.** Si la pièce a raison, corrigez vos réponses&#x202f;; si les deux sont justes, gardez-la.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentMending</name>
    <message>
        <source>Improved version used.</source>
        <translation>Version améliorée utilisée.</translation>
    </message>
    <message>
        <source>Original used.</source>
        <translation>Original repris.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentScanning</name>
    <message>
        <source>Scan %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Numérisation %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DocumentsPage</name>
    <message>
        <source>Why these papers?</source>
        <translation>Pourquoi ces pièces&#x202f;?</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>A paper that can&apos;t be read is refused and the file comes back. You may go on all the same: the administration decides.</source>
        <translation>Une pièce non lisible est refusée et le dossier revient. Vous pouvez quand même continuer&#xa0;: c’est l’administration qui décide.</translation>
    </message>
    <message>
        <source>Not asked for any more in your situation.</source>
        <translation>N’est plus demandée dans votre situation.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n est prête</numerusform>
            <numerusform>%n sont prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take again</source>
        <translation>
            <numerusform>%n est à reprendre</numerusform>
            <numerusform>%n sont à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n est facultative</numerusform>
            <numerusform>%n sont facultatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in your situation.</source>
        <translation>
            <numerusform>%n pièce dans votre situation.</numerusform>
            <numerusform>%n pièces dans votre situation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the files of this paper</source>
        <translation>Choisissez les fichiers de cette pièce</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Pièce remplacée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n fichier ajouté.</numerusform>
            <numerusform>%n fichiers ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1**: %2</source>
        <comment>file, problem</comment>
        <translation>**%1**&#xa0;: %2</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Fichier retiré.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Pièce gardée telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in. Look them over on their pages.</source>
        <translation>
            <numerusform>%n réponse remplie. Relisez-la sur sa page.</numerusform>
            <numerusform>%n réponses remplies. Relisez-les sur leurs pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.pdf *.heic)</source>
        <translation>Pièces (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.pdf *.heic)</translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation>Pages réunies.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation>Pages de nouveau séparées.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned.</source>
        <translation>
            <numerusform>%n page numérisée.</numerusform>
            <numerusform>%n pages numérisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::EditionNotice</name>
    <message>
        <source>Move to %1</source>
        <translation>Passer à l’édition %1</translation>
    </message>
    <message>
        <source>Finish under %1</source>
        <translation>Finir sous l’édition %1</translation>
    </message>
    <message>
        <source>**This request is now under the edition %1 of the procedures.**</source>
        <translation>**Cette demande est maintenant sous l’édition %1 des démarches.**</translation>
    </message>
    <message>
        <source>Undo: back to %1</source>
        <translation>Annuler&#xa0;: revenir à l’édition %1</translation>
    </message>
    <message>
        <source>**A newer edition of the procedures is here (%2).** You can finish this request under %1, or move it.</source>
        <translation>**Une édition plus récente des démarches est là (%2).** Vous pouvez finir cette demande sous l’édition %1 ou la faire passer à la nouvelle.</translation>
    </message>
    <message>
        <source>**This request was begun under the edition %1 of the procedures, which isn&apos;t on this computer.** Move it to %2 to go on.</source>
        <translation>**Cette demande a été commencée sous l’édition %1 des démarches, qui n’est pas sur cet ordinateur.** Faites-la passer à l’édition %2 pour continuer.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ElsewhereCard</name>
    <message>
        <source>Journal kept by hand</source>
        <translation>Journal tenu à la main</translation>
    </message>
    <message>
        <source>This program doesn&apos;t see the official site. Note here what it says, so that the request and its dates stand among your requests.</source>
        <translation>Ce programme ne voit pas le site officiel. Notez ici ce qu’il indique&#xa0;: la demande et ses dates figureront parmi vos demandes.</translation>
    </message>
    <message>
        <source>Filed on the official site on</source>
        <translation>Déposée sur le site officiel le</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>State seen there</source>
        <translation>État vu là-bas</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Card received on</source>
        <translation>Carte reçue le</translation>
    </message>
    <message>
        <source>Driving-rights certificate (ADCS) downloaded on</source>
        <translation>Attestation de droits à conduire (ADCS) téléchargée le</translation>
    </message>
</context>
<context>
    <name>guichet::ui::EnvironmentNotice</name>
    <message>
        <source>Test environment</source>
        <translation>Environnement de test</translation>
    </message>
    <message>
        <source>Independent program. **It is not an official site** of the administration.</source>
        <translation>Programme indépendant. **Ce n’est pas un site officiel** de l’administration.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Learn more about this program</source>
        <translation>En savoir plus sur ce programme</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Field</name>
    <message>
        <source>%1, %2</source>
        <comment>field, required</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FieldsPage</name>
    <message>
        <source>Answer this question: without it, the request can&apos;t be filed.</source>
        <translation>Répondez à cette question&#xa0;: sans elle, la demande ne peut pas être déposée.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FilingPhases</name>
    <message>
        <source>Request frozen</source>
        <translation>Demande figée</translation>
    </message>
    <message>
        <source>Sending the papers</source>
        <translation>Envoi des pièces</translation>
    </message>
    <message>
        <source>Filing and receipt</source>
        <translation>Dépôt et récépissé</translation>
    </message>
    <message>
        <source>%1, stage %2 of 3. %3</source>
        <translation>%1, étape %2 sur 3. %3</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FinderPage</name>
    <message>
        <source>Find with your own words</source>
        <translation>Chercher avec vos mots</translation>
    </message>
    <message>
        <source>Or with your own words: “I lost my wallet”</source>
        <translation>Ou avec vos mots&#xa0;: «&#xa0;j’ai perdu mon portefeuille&#xa0;»</translation>
    </message>
    <message>
        <source>I don’t know, help me choose</source>
        <translation>Je ne sais pas, aidez-moi à choisir</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Choose the closest sentence. We find the right procedure and the papers to prepare.</source>
        <translation>Choisissez la phrase la plus proche. Nous trouvons la bonne démarche et les papiers à préparer.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation>
            <numerusform>%n démarche trouvée</numerusform>
            <numerusform>%n démarches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>**Choose one of the sentences.** If none fits, search with your own words.</source>
        <translation>**Choisissez une des phrases.** Si aucune ne convient, cherchez avec vos mots.</translation>
    </message>
    <message>
        <source>The kind of request can’t be changed later on. Here, you can still go back.</source>
        <translation>Le motif ne pourra plus être changé ensuite. Ici, vous pouvez encore revenir en arrière.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Vous avez dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has these words. Try others, or erase them to see the questions again.</source>
        <translation>Rien ne correspond à ces mots. Essayez-en d’autres, ou effacez-les pour revoir les questions.</translation>
    </message>
    <message numerus="yes">
        <source>%n help article(s) found</source>
        <translation>
            <numerusform>%n article d’aide trouvé</numerusform>
            <numerusform>%n articles d’aide trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many procedures, how many help articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” doesn’t say yet what you need. Choose the closest sentence, or add a word.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas encore ce qu’il vous faut. Choisissez la phrase la plus proche, ou ajoutez un mot.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FindingsList</name>
    <message>
        <source>Nothing to point out on this page.</source>
        <translation>Rien à signaler sur cette page.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FoldedArticle</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ForWhomPage</name>
    <message>
        <source>Choose one of the answers: without it, the request can&apos;t be filed.</source>
        <translation>Choisissez une réponse&#xa0;: sans elle, la demande ne peut pas être déposée.</translation>
    </message>
    <message>
        <source>**Type the data of the person whom the licence is for, not yours.** The contact details too are that person&apos;s: the news of the request go there.</source>
        <translation>**Saisissez les renseignements de la personne à qui le permis est destiné, pas les vôtres.** Les coordonnées aussi sont les siennes&#xa0;: c’est elle qui est prévenue à chaque étape.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::GuideCard</name>
    <message>
        <source>Done on the official site</source>
        <translation>Fait sur le site officiel</translation>
    </message>
    <message>
        <source>Done on the official site, %1</source>
        <translation>Fait sur le site officiel, %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy, %1</source>
        <translation>Copier, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::GuidePage</name>
    <message>
        <source>File on the official site</source>
        <translation>Déposer sur le site officiel</translation>
    </message>
    <message>
        <source>**Nothing is filed by this program here.** Open the official site beside it and carry your answers over, step by step. What you copy leaves the clipboard after two minutes.</source>
        <translation>**Ici, ce programme ne dépose rien.** Ouvrez le site officiel à côté et reportez vos réponses, étape par étape. Ce que vous copiez quitte le presse-papiers après deux minutes.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Dates à retenir</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Retour à la relecture</translation>
    </message>
    <message>
        <source>Prepare the folder</source>
        <translation>Préparer le dossier</translation>
    </message>
    <message>
        <source>**The folder is ready: %1.** It holds the steps, a summary to print and your papers, named and in order. Delete it when the request is filed.</source>
        <translation>**Le dossier est prêt&#xa0;: %1.** Il contient la marche à suivre, un récapitulatif à imprimer et vos pièces, nommées et dans l’ordre. Supprimez-le quand la demande est déposée.</translation>
    </message>
    <message>
        <source>Preparing the papers</source>
        <translation>Préparation des pièces</translation>
    </message>
    <message>
        <source>Preparing paper %1 of %2</source>
        <translation>Préparation de la pièce %1 sur %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpPage</name>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Aide et contact</translation>
    </message>
    <message>
        <source>Answers to the most frequent questions, and who can help you.</source>
        <translation>Les réponses aux questions les plus fréquentes, et qui peut vous aider.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>No article has all these words. Erase the search to see them all.</source>
        <translation>Aucun article ne contient tous ces mots. Effacez la recherche pour les revoir tous.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HelpResults</name>
    <message>
        <source>In the help</source>
        <translation>Dans l’aide</translation>
    </message>
    <message>
        <source>Help article: %1</source>
        <translation>Article d’aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::JournalPage</name>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation>demande n°&#xa0;%1</translation>
    </message>
    <message>
        <source>**The service can’t be reached.** What you see is of %1, %2.</source>
        <translation>**Le service ne répond pas.** Ce que vous voyez date du %1, %2.</translation>
    </message>
    <message>
        <source>**The service can’t be reached.** The state may have changed since.</source>
        <translation>**Le service ne répond pas.** L’état a pu changer depuis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Journal of the request</source>
        <translation>Journal de la demande</translation>
    </message>
    <message>
        <source>May I drive?</source>
        <translation>Puis-je conduire&#x202f;?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Take the photo again or mend it, then send it again. All the rest is kept.</source>
        <translation>Reprenez la photo ou améliorez-la, puis renvoyez. Tout le reste est gardé.</translation>
    </message>
    <message>
        <source>Nothing. The request is finished.</source>
        <translation>Rien. La demande est terminée.</translation>
    </message>
    <message>
        <source>Nothing for now, please wait.</source>
        <translation>Rien pour l’instant, merci de patienter.</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>Compléter la demande</translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation>Faire une nouvelle demande</translation>
    </message>
    <message>
        <source>The request will be deleted on **%1**, 6 months after it was sent.</source>
        <translation>La demande sera supprimée le **%1**, 6&#xa0;mois après l’envoi.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>Not available yet. You are told when it is.</source>
        <translation>Pas encore disponible. Vous serez prévenu dès qu’elle l’est.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, document</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>A new request takes over your answers: you only change what was refused.</source>
        <translation>Une nouvelle demande reprend vos réponses&#xa0;: vous ne changez que ce qui a été refusé.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::MainWindow</name>
    <message>
        <source>It is not an official site…</source>
        <translation>Ce n’est pas un site officiel…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombres</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;renforcé</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MarkupText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>link, its host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MendPage</name>
    <message>
        <source>Turn the page upright</source>
        <translation>Remettre la page à l’endroit</translation>
    </message>
    <message>
        <source>Straighten the page</source>
        <translation>Redresser la page</translation>
    </message>
    <message>
        <source>Light the page evenly</source>
        <translation>Éclairer la page uniformément</translation>
    </message>
    <message>
        <source>Make the file small enough</source>
        <translation>Alléger le fichier</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Garder l’original</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Ce que nous avons vu</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Only light and shape change. No text is rewritten.</source>
        <translation>Seules la lumière et la forme changent. Aucun texte n’est réécrit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the improved version</source>
        <translation>Utiliser la version améliorée</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <comment>a paper</comment>
        <translation>Améliorer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. The original is kept: you can always go back to it.</source>
        <translation>%1. L’original est gardé&#xa0;: vous pourrez toujours y revenir.</translation>
    </message>
    <message>
        <source>Improving the page</source>
        <translation>Amélioration de la page</translation>
    </message>
    <message>
        <source>**This doesn&apos;t make the page easier to read.** Keep the original, or take the photo again.</source>
        <translation>**La page n’en devient pas plus lisible.** Gardez l’original, ou reprenez la photo.</translation>
    </message>
    <message>
        <source>Make it a JPG, which is accepted</source>
        <translation>En faire un JPG, qui est accepté</translation>
    </message>
    <message>
        <source>Calm the grain</source>
        <translation>Atténuer le grain</translation>
    </message>
    <message>
        <source>Keep the sheet alone, seen from above</source>
        <translation>Ne garder que la feuille, vue de dessus</translation>
    </message>
    <message>
        <source>Drag the corners on the picture “Before”, or reach them with the Tab key and move them with the arrow keys.</source>
        <translation>Faites glisser les coins sur l’image «&#xa0;Avant&#xa0;», ou atteignez-les avec la touche Tab et déplacez-les avec les flèches.</translation>
    </message>
    <message>
        <source>Take the corners that were found</source>
        <translation>Reprendre les coins détectés</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MotifPage</name>
    <message>
        <source>**The reason of a request can&apos;t be changed once it was begun.** Everything else can, until you file it.</source>
        <translation>**Le motif ne peut plus être changé une fois la demande commencée.** Tout le reste peut l’être, jusqu’au dépôt.</translation>
    </message>
    <message>
        <source>Start another request</source>
        <translation>Commencer une autre demande</translation>
    </message>
    <message>
        <source>If the reason is wrong: the answers that still apply are taken over. This request stays until you delete it.</source>
        <translation>Si le motif est mauvais&#xa0;: les réponses qui valent encore sont reprises. Cette demande reste tant que vous ne la supprimez pas.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::NavigationPanel</name>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>My requests, %n need(s) you</source>
        <translation>
            <numerusform>Mes demandes, une a besoin de vous</numerusform>
            <numerusform>Mes demandes, %n ont besoin de vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::NothingToDo</name>
    <message>
        <source>You may have nothing to do</source>
        <translation>Vous n’avez peut-être rien à faire</translation>
    </message>
    <message>
        <source>In these cases, no request is needed.</source>
        <translation>Dans ces cas, aucune demande n’est nécessaire.</translation>
    </message>
    <message>
        <source>I moved</source>
        <translation>J’ai déménagé</translation>
    </message>
    <message>
        <source>The licence does not have to be updated.</source>
        <translation>Le permis n’a pas à être mis à jour.</translation>
    </message>
    <message>
        <source>I got married</source>
        <translation>Je me suis mariée ou marié</translation>
    </message>
    <message>
        <source>The licence bears the birth name.</source>
        <translation>Le permis porte le nom de naissance.</translation>
    </message>
    <message>
        <source>My photo has aged</source>
        <translation>Ma photo a vieilli</translation>
    </message>
    <message>
        <source>There is no duty to change it.</source>
        <translation>Aucune obligation de la changer.</translation>
    </message>
    <message>
        <source>I have a pink three-fold licence</source>
        <translation>J’ai un permis rose à trois volets</translation>
    </message>
    <message>
        <source>Valid until 19 January 2033.</source>
        <translation>Valable jusqu’au 19&#xa0;janvier&#xa0;2033.</translation>
    </message>
    <message>
        <source>I want to know my points</source>
        <translation>Je veux connaître mes points</translation>
    </message>
    <message>
        <source>To be seen on Mes Points Permis.</source>
        <translation>À voir sur Mes Points Permis.</translation>
    </message>
    <message>
        <source>Nothing leaves without you</source>
        <translation>Rien ne part sans vous</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, encrypted, until you file the request.</source>
        <translation>Vos réponses restent sur cet ordinateur, chiffrées, jusqu’au dépôt.</translation>
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
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>Le document est enregistré.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PageHeading</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape&#xa0;%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PartRows</name>
    <message>
        <source>%1 of %2, %3 %</source>
        <translation>%1 sur %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>sent and checked, %1</source>
        <translation>envoyée et vérifiée, %1</translation>
    </message>
    <message>
        <source>waiting, %1</source>
        <translation>en attente, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PassphrasePage</name>
    <message>
        <source>Go on without keeping anything</source>
        <translation>Continuer sans rien garder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters: a few words do well.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère&#xa0;: quelques mots font l’affaire.</numerusform>
            <numerusform>Utilisez au moins %n caractères&#xa0;: quelques mots font l’affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Protect your requests</source>
        <translation>Protégez vos demandes</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>Ouvrez vos demandes</translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on this computer.</source>
        <translation>Vos réponses et vos pièces sont chiffrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They are encrypted on this computer.</source>
        <translation>Elles sont chiffrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a passphrase of a few words. **Nobody can find it again for you**: without it, what is kept on this computer can&apos;t be read.</source>
        <translation>Choisissez une phrase secrète de quelques mots. **Personne ne pourra la retrouver pour vous**&#xa0;: sans elle, ce qui est gardé sur cet ordinateur est illisible.</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>Protéger et commencer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export a draft</source>
        <translation>Exporter un brouillon</translation>
    </message>
    <message>
        <source>Choose a passphrase of a few words for this file: it holds your answers and papers. **Nobody can find it again for you.** Give it to whoever is to open the file, by another way than the file.</source>
        <translation>Choisissez une phrase secrète de quelques mots pour ce fichier&#xa0;: il contient vos réponses et vos pièces. **Personne ne pourra la retrouver pour vous.** Donnez-la à qui doit ouvrir le fichier, par un autre moyen que le fichier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Importer un brouillon</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen when this file was exported.</source>
        <translation>Saisissez la phrase secrète choisie lors de l’export de ce fichier.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer, or your recovery code.</source>
        <translation>Saisissez la phrase secrète que vous avez choisie sur cet ordinateur, ou votre code de secours.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de secours</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PhotoSignaturePage</name>
    <message>
        <source>Letter O, as in Olivier</source>
        <translation>Lettre O, comme Olivier</translation>
    </message>
    <message>
        <source>Letter I, as in Irma</source>
        <translation>Lettre I, comme Irma</translation>
    </message>
    <message>
        <source>Digit 0 (zero)</source>
        <translation>Chiffre 0 (zéro)</translation>
    </message>
    <message>
        <source>Digit 1 (one)</source>
        <translation>Chiffre 1 (un)</translation>
    </message>
    <message>
        <source>A sheet with a code</source>
        <translation>Une planche avec un code</translation>
    </message>
    <message>
        <source>Made in a booth or at a photographer&apos;s with the blue sticker “Agréé services en ligne ANTS”.</source>
        <translation>Faite en cabine ou chez un photographe qui porte la vignette bleue «&#xa0;Agréé services en ligne ANTS&#xa0;».</translation>
    </message>
    <message>
        <source>The quickest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>A classic identity photo</source>
        <translation>Une photo d’identité classique</translation>
    </message>
    <message>
        <source>After filing, you print a form, glue the photo on it, sign it and post it in a plain letter.</source>
        <translation>Après le dépôt, vous imprimez un formulaire, vous y collez la photo, vous signez et vous le postez en courrier simple.</translation>
    </message>
    <message>
        <source>Which photo do you have?</source>
        <translation>De quelle photo disposez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Photo-signature code</source>
        <translation>Code photo-signature</translation>
    </message>
    <message>
        <source>22 characters, below your photos. You may paste it: spaces and hyphens are taken out.</source>
        <translation>22 caractères, sous vos photos. Vous pouvez le coller&#xa0;: espaces et tirets sont retirés.</translation>
    </message>
    <message>
        <source>This code serves once, for one request only. It is used up only when you file.</source>
        <translation>Ce code ne sert qu’une fois, pour une seule demande. Il n’est utilisé qu’au moment du dépôt.</translation>
    </message>
    <message>
        <source>**The form is made when you file.** Post it alone in its envelope: no registered or tracked letter, no other paper with it.</source>
        <translation>**Le formulaire est préparé au moment du dépôt.** Postez-le seul dans son enveloppe&#xa0;: ni lettre suivie, ni recommandé, ni autre papier.</translation>
    </message>
    <message>
        <source>Choose one of the two: without it, the request can&apos;t be filed.</source>
        <translation>Choisissez l’une des deux&#xa0;: sans elle, la demande ne peut pas être déposée.</translation>
    </message>
    <message>
        <source>Type the code: without it, the request can&apos;t be filed.</source>
        <translation>Saisissez le code&#xa0;: sans lui, la demande ne peut pas être déposée.</translation>
    </message>
    <message>
        <source>**Look at character %1: letter %2 or digit %3?** The two look alike. With a wrong code the photo would be rejected.</source>
        <translation>**Regardez le caractère %1&#xa0;: lettre %2 ou chiffre %3&#x202f;?** Les deux se ressemblent. Un code faux ferait rejeter la photo.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PreviewPage</name>
    <message>
        <source>Earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Ce que nous avons vu</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Retour aux pièces</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Pivoter la vue</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <source>Change the corrections</source>
        <translation>Modifier les corrections</translation>
    </message>
    <message>
        <source>What we read</source>
        <translation>Ce que nous avons lu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put into one PDF</source>
        <translation>Réunir en un PDF</translation>
    </message>
    <message>
        <source>Both on one page</source>
        <translation>Les deux sur une page</translation>
    </message>
    <message>
        <source>Cut out the sheet</source>
        <translation>Détourer la feuille</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Putting the pages together</source>
        <translation>Réunion des pages</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProcedurePage</name>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Nothing is known to be due.</source>
        <translation>Rien n’est demandé à notre connaissance.</translation>
    </message>
    <message>
        <source>What you receive</source>
        <translation>Ce que vous recevez</translation>
    </message>
    <message>
        <source>May I drive meanwhile?</source>
        <translation>Puis-je conduire en attendant&#x202f;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>Commencer la demande</translation>
    </message>
    <message>
        <source>Papers to prepare</source>
        <translation>Papiers à préparer</translation>
    </message>
    <message>
        <source>A photo or a scan of each. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.</source>
        <translation>Une photo ou un scan de chacun. JPG, PNG, BMP, TIFF ou PDF, 11&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Toujours demandé</translation>
    </message>
    <message>
        <source>Depends on your answers</source>
        <translation>Selon vos réponses</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>**The kind of request can’t be changed once the draft exists.** If you see later that another one is right, a new draft takes over your answers.</source>
        <translation>**Le motif ne pourra plus être changé une fois le brouillon créé.** Si un autre convient mieux, un nouveau brouillon reprend vos réponses.</translation>
    </message>
    <message>
        <source>**%1.** %2</source>
        <comment>output, what it is for</comment>
        <translation>**%1.** %2</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>La préparer</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Vous avez dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>guichet::ui::QrView</name>
    <message>
        <source>QR code of the address %1</source>
        <translation>Code QR de l’adresse %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReadingList</name>
    <message>
        <source>Day of filing: %1</source>
        <translation>Jour du dépôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>In your answers: %1</source>
        <translation>Dans vos réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmée</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty answer(s) with this</source>
        <translation>
            <numerusform>Remplir %n réponse vide avec ceci</numerusform>
            <numerusform>Remplir %n réponses vides avec ceci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in unless you ask for it. Accents are missing here: look names over.</source>
        <translation>Rien n’est rempli sans que vous le demandiez. Les accents manquent ici&#xa0;: relisez les noms.</translation>
    </message>
    <message>
        <source>On the paper: %1</source>
        <translation>Sur la pièce&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReceiptPage</name>
    <message>
        <source>Request filed</source>
        <translation>Demande déposée</translation>
    </message>
    <message>
        <source>**Filed on %1 at %2.** The receipt is kept on this computer.</source>
        <translation>**Déposée le %1 à %2.** Le récépissé est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Request number %1</source>
        <translation>Demande numéro %1</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>It will be deleted on %1, six months after filing, whatever its state: keep the receipt.</source>
        <translation>Elle sera supprimée le %1, six mois après le dépôt, quel que soit son état&#xa0;: gardez le récépissé.</translation>
    </message>
    <message>
        <source>Print the photo and signature form, glue your photo on it, sign it and post it in a plain letter, alone in its envelope: neither tracked nor registered. You can print it again at any time.</source>
        <translation>Imprimez le formulaire dépôt photo et signature, collez-y votre photo, signez-le et postez-le en courrier simple, seul dans son enveloppe&#xa0;: ni lettre suivie, ni recommandé. Vous pouvez l’imprimer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Still to do: post the photo</source>
        <translation>Reste à faire&#xa0;: poster la photo</translation>
    </message>
    <message>
        <source>Open the form to post</source>
        <translation>Ouvrir le formulaire à poster</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>May I drive?</source>
        <translation>Puis-je conduire&#x202f;?</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Ouvrir le récépissé</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Follow the request</source>
        <translation>Suivre la demande</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RecoveryCodePage</name>
    <message>
        <source>See and print the sheet</source>
        <translation>Voir et imprimer la feuille</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>It opens your requests should their key be lost.</source>
        <translation>Il ouvre vos demandes si leur clé est perdue.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have a recovery code already. **A new one takes its place: the earlier sheet will be worthless.**</source>
        <translation>Vous avez déjà un code de secours. **Un nouveau code prend sa place&#xa0;: l’ancienne feuille n’aura plus de valeur.**</translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on this computer. If its keychain loses their key, or if you forget your passphrase, **only this code opens them**. Print it or write it down, and keep it away from the computer.</source>
        <translation>Vos réponses et vos papiers sont chiffrés sur cet ordinateur. Si son trousseau perd leur clé, ou si vous oubliez votre phrase secrète, **seul ce code les ouvre**. Imprimez-le ou notez-le, et gardez-le loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Make my code</source>
        <translation>Créer mon code</translation>
    </message>
    <message>
        <source>**Print it or write it down now: it is shown once and kept nowhere.** Keep it away from this computer, with your other papers. I, L, O, U and Z never stand in it.</source>
        <translation>**Imprimez-le ou notez-le maintenant&#xa0;: il n’est montré qu’une fois et n’est gardé nulle part.** Gardez-le loin de cet ordinateur, avec vos autres papiers. Les lettres I, L, O, U et Z n’y figurent jamais.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>C’est noté</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RequestRows</name>
    <message>
        <source>Request being opened</source>
        <translation>Demande en cours d’ouverture</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RevenueStampPage</name>
    <message>
        <source>Whether a stamp is due hangs on answers that are still missing.</source>
        <translation>Des réponses qui manquent encore décideront si un timbre est dû.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReviewPage</name>
    <message>
        <source>Print the summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>When to send it?</source>
        <translation>Quand l’envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At quiet hours</source>
        <translation>Aux heures creuses</translation>
    </message>
    <message>
        <source>Tick this box to file the request.</source>
        <translation>Cochez cette case pour déposer la demande.</translation>
    </message>
    <message>
        <source>%1 to send. A cut connection loses nothing.</source>
        <translation>%1 à envoyer. Une coupure ne fait rien perdre.</translation>
    </message>
    <message>
        <source>A cut connection loses nothing.</source>
        <translation>Une coupure ne fait rien perdre.</translation>
    </message>
    <message>
        <source>%1. Leave the computer on and the program open.</source>
        <translation>%1. Laissez l’ordinateur allumé et le programme ouvert.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be sent as it is: %1</source>
        <translation>Ne peut pas être envoyée telle quelle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>**%n thing(s) to settle before filing.**</source>
        <translation>
            <numerusform>**%n point à régler avant le dépôt.**</numerusform>
            <numerusform>**%n points à régler avant le dépôt.**</numerusform>
        </translation>
    </message>
    <message>
        <source>File the request</source>
        <translation>Déposer la demande</translation>
    </message>
    <message numerus="yes">
        <source>**%n paper(s) may be refused as they are**, and the file would come back. You may file all the same: the administration decides.</source>
        <translation>
            <numerusform>**%n pièce risque d’être refusée telle quelle**, et le dossier reviendrait. Vous pouvez déposer quand même&#xa0;: c’est l’administration qui décide.</numerusform>
            <numerusform>**%n pièces risquent d’être refusées telles quelles**, et le dossier reviendrait. Vous pouvez déposer quand même&#xa0;: c’est l’administration qui décide.</numerusform>
        </translation>
    </message>
    <message>
        <source>File all the same</source>
        <translation>Déposer quand même</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Revoir les pièces</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>Résumé de la demande</translation>
    </message>
    <message>
        <source>summary.pdf</source>
        <translation>resume.pdf</translation>
    </message>
    <message>
        <source>File it on the official site instead</source>
        <translation>La déposer plutôt sur le site officiel</translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation>Où créer le dossier</translation>
    </message>
    <message>
        <source>Filed on the official site on %1, as you noted</source>
        <translation>Déposée sur le site officiel le %1, comme vous l’avez noté</translation>
    </message>
    <message>
        <source>Copy to the official site</source>
        <translation>Recopier sur le site officiel</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReviewRow</name>
    <message>
        <source>Missing</source>
        <translation>Il manque cette réponse</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>answer: value</comment>
        <translation>%1&#xa0;: %2. Modifier</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannedTile</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Remove page %1</source>
        <translation>Retirer la page %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannerPage</name>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Retour aux pièces</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Pages numérisées</translation>
    </message>
    <message>
        <source>No page yet. Each page appears here as soon as it is scanned, goes to your request at once, encrypted, and is checked.</source>
        <translation>Aucune page pour le moment. Chaque page apparaît ici dès qu’elle est numérisée&#x202f;; elle est aussitôt ajoutée à votre demande, chiffrée, et vérifiée.</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <comment>a paper</comment>
        <translation>Numériser&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pages are added to this paper. One that isn&apos;t good can be taken out again.</source>
        <translation>Les pages s’ajoutent à cette pièce. Vous pouvez retirer celles qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Numériser une autre page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping the scanner</source>
        <translation>Arrêt du scanner</translation>
    </message>
    <message>
        <source>Searching for scanners</source>
        <translation>Recherche des scanners</translation>
    </message>
    <message>
        <source>Asking the scanner what it can do</source>
        <translation>Interrogation du scanner</translation>
    </message>
    <message>
        <source>The scanner is getting ready</source>
        <translation>Le scanner se prépare</translation>
    </message>
    <message>
        <source>Page %1 is scanned.</source>
        <translation>La page %1 est numérisée.</translation>
    </message>
    <message>
        <source>Page %1 is being scanned</source>
        <translation>Numérisation de la page %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that came before are kept.</source>
        <translation>
            <numerusform>La page déjà numérisée est conservée.</numerusform>
            <numerusform>Les %n pages déjà numérisées sont conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScannerSettings</name>
    <message>
        <source>On the glass</source>
        <translation>Sur la vitre</translation>
    </message>
    <message>
        <source>In the feeder</source>
        <translation>Dans le chargeur</translation>
    </message>
    <message>
        <source>In the feeder, both sides</source>
        <translation>Dans le chargeur, recto verso</translation>
    </message>
    <message>
        <source>Lay the paper face down in the marked corner of the glass and close the lid.</source>
        <translation>Posez la pièce face contre la vitre, dans le coin marqué, et refermez le capot.</translation>
    </message>
    <message>
        <source>All the pages in the feeder are scanned, one after the other.</source>
        <translation>Toutes les pages du chargeur sont numérisées, l’une après l’autre.</translation>
    </message>
    <message>
        <source>%1 dots per inch, recommended</source>
        <translation>%1 points par pouce, conseillé</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 points par pouce</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Where the pages lie</source>
        <translation>Emplacement des pages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>En niveaux de gris</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SendingPage</name>
    <message>
        <source>Stop and edit</source>
        <translation>Arrêter et modifier</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>If you close, the sending goes on where it was when you open again. The request is filed only once.</source>
        <translation>Si vous fermez, l’envoi reprendra où il en était à la prochaine ouverture. La demande n’est déposée qu’une fois.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Encrypted connection. The receipt will be shown here, then kept.</source>
        <translation>Connexion chiffrée. Le récépissé s’affichera ici, puis sera enregistré.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Finish at quiet hours</source>
        <translation>Finir aux heures creuses</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures creuses</translation>
    </message>
    <message>
        <source>The service advises hours with few visitors. What has arrived stays there.</source>
        <translation>Le service recommande les heures de faible affluence. Ce qui est déjà parti reste acquis.</translation>
    </message>
    <message>
        <source>Something to correct?</source>
        <translation>Besoin de corriger&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is filed yet. Stopping makes the request editable again.</source>
        <translation>Rien n’est encore déposé. Arrêter l’envoi rend la demande modifiable.</translation>
    </message>
    <message>
        <source>%1. Leave the program open.</source>
        <translation>%1. Laissez le programme ouvert.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself; nothing that has arrived is lost.</source>
        <translation>%1 Un nouvel essai se fait tout seul&#x202f;; ce qui est arrivé n’est pas perdu.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>**Connection cut at %1, sending resumed at %2.** Nothing was lost, nothing was sent twice.</source>
        <translation>**Connexion coupée à %1, envoi repris à %2.** Rien n’a été perdu, rien n’a été envoyé deux fois.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SettingsPage</name>
    <message>
        <source>Settings and accessibility</source>
        <translation>Réglages et accessibilité</translation>
    </message>
    <message>
        <source>Each change shows at once and is kept on this computer.</source>
        <translation>Chaque changement se voit aussitôt et reste enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation>Taille de tous les textes</translation>
    </message>
    <message>
        <source>Also with Ctrl and + or −.</source>
        <translation>Aussi avec Ctrl et + ou −.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Follows the settings of this computer</source>
        <translation>Suit les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte foncé sur fond clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>White and yellow on black, with outlines</source>
        <translation>Blanc et jaune sur noir, avec des contours</translation>
    </message>
    <message>
        <source>In Arabic, the texts of the procedures and printed papers are in French.</source>
        <translation>En arabe, les textes des démarches et les papiers imprimés restent en français.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SidePanel</name>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1 % of the steps are complete</source>
        <translation>%1&#xa0;% des étapes sont complètes</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SignInPage</name>
    <message>
        <source>With another device</source>
        <translation>Avec un autre appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The browser of this computer opens the service&apos;s page: you sign in there, never here. This program never sees your password.</source>
        <translation>Le navigateur de cet ordinateur ouvre la page du service&#xa0;: vous vous connectez là-bas, jamais ici. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>**No account yet?** The same page creates one.</source>
        <translation>**Pas encore de compte&#x202f;?** La même page permet d’en créer un.</translation>
    </message>
    <message>
        <source>No page opened? Copy this address into a browser of this computer:</source>
        <translation>Aucune page ne s’est ouverte&#x202f;? Copiez cette adresse dans un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at this code, or open:</source>
        <translation>Visez ce code avec l’appareil photo de votre téléphone, ou ouvrez&#xa0;:</translation>
    </message>
    <message>
        <source>Check that the same code is shown there:</source>
        <translation>Vérifiez que le même code s’affiche là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Auprès de %1</translation>
    </message>
    <message>
        <source>**Go on in the browser.** This page follows by itself.</source>
        <translation>**Continuez dans le navigateur.** Cette page suivra toute seule.</translation>
    </message>
    <message>
        <source>**Sign in on your telephone or another computer.** This page follows by itself.</source>
        <translation>**Connectez-vous sur votre téléphone ou un autre ordinateur.** Cette page suivra toute seule.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1, étape&#xa0;%2 sur&#xa0;%3, %4</translation>
    </message>
</context>
<context>
    <name>guichet::ui::StepSelector</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Suggestions</name>
    <message numerus="yes">
        <source>%1: %n suggestion(s), arrow down to choose</source>
        <comment>field</comment>
        <translation>
            <numerusform>%1&#xa0;: %n proposition, flèche bas pour choisir</numerusform>
            <numerusform>%1&#xa0;: %n propositions, flèche bas pour choisir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>guichet::ui::UrgentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>button, request</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Wizard</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation>Enregistré sur cet ordinateur à %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>**This request is open elsewhere** (%1). You can read it here, not change it.</source>
        <translation>**Cette demande est ouverte ailleurs** (%1). Vous pouvez la lire ici, pas la modifier.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Enregistrer et quitter</translation>
    </message>
</context>
<context>
    <name>guichet::ui::WizardPage</name>
    <message>
        <source>Why this question?</source>
        <translation>Pourquoi cette question&#x202f;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
</context>
</TS>
