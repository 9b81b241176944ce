<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AssessmentText</name>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>This request may be filed.</source>
        <translation>Cette demande peut être déposée.</translation>
    </message>
    <message>
        <source>This request can&apos;t be filed as it is.</source>
        <translation>Cette demande ne peut pas être déposée telle quelle.</translation>
    </message>
    <message>
        <source>It can&apos;t be said yet whether this request may be filed.</source>
        <translation>Il est trop tôt pour dire si cette demande peut être déposée.</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Il manque encore&#xa0;:</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Pièces&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Edition %1 of the procedures, number %2, good until %3.</source>
        <translation>Édition %1 des démarches, numéro %2, valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>Taken from a service, signed by a key that counts here.</source>
        <translation>Reçue d’un service, signée par une clé qui compte ici.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Elle a été livrée avec le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) count here.</source>
        <translation>
            <numerusform>%n clé compte ici.</numerusform>
            <numerusform>%n clés comptent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken: edition %1. New drafts use it; “guichet draft move DRAFT” moves one that was begun before.</source>
        <translation>Reçue&#xa0;: édition %1. Les nouveaux brouillons l’utilisent&#x202f;; «&#xa0;guichet draft move BROUILLON&#xa0;» y fait passer un brouillon commencé avant.</translation>
    </message>
    <message>
        <source>Edition %1 is the newest.</source>
        <translation>L’édition %1 est la plus récente.</translation>
    </message>
    <message>
        <source>This request is filed or waits to be: it stays under its edition. Take it out of the outbox first with “guichet outbox cancel”.</source>
        <translation>Cette demande est déposée ou attend de l’être&#xa0;: elle reste sous son édition. Retirez-la d’abord de la boîte d’envoi avec «&#xa0;guichet outbox cancel&#xa0;».</translation>
    </message>
    <message>
        <source>This draft is under edition %1 already.</source>
        <translation>Ce brouillon est déjà sous l’édition %1.</translation>
    </message>
    <message>
        <source>From edition %1 to %2:</source>
        <translation>De l’édition %1 à la %2&#xa0;:</translation>
    </message>
    <message>
        <source>The edition, the newest if not given.</source>
        <translation>L’édition&#x202f;; la plus récente si elle n’est pas donnée.</translation>
    </message>
    <message>
        <source>Only shows what would change.</source>
        <translation>Montre seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>Says which edition of the procedures is in use.</source>
        <translation>Indique l’édition des démarches utilisée.</translation>
    </message>
    <message>
        <source>Takes a newer edition of the procedures if it is signed by a key that counts here.</source>
        <translation>Prend une édition plus récente des démarches si elle est signée par une clé qui compte ici.</translation>
    </message>
    <message>
        <source>Moves a draft to another edition of the procedures; nothing in it is lost.</source>
        <translation>Fait passer un brouillon à une autre édition des démarches&#x202f;; rien n’en est perdu.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>You said: %1</source>
        <translation>Vous avez dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>→ another question</source>
        <translation>→ une autre question</translation>
    </message>
    <message>
        <source>Answer with the first word of a line: guichet choose %1</source>
        <translation>Répondez par le premier mot d’une ligne&#xa0;: guichet choose %1</translation>
    </message>
    <message>
        <source>To read: guichet procedure %1</source>
        <translation>À lire&#xa0;: guichet procedure %1</translation>
    </message>
    <message>
        <source>To read: guichet procedure %1. To begin: guichet draft new %1</source>
        <translation>À lire&#xa0;: guichet procedure %1. Pour commencer&#xa0;: guichet draft new %1</translation>
    </message>
</context>
<context>
    <name>ChooseCommand</name>
    <message>
        <source>A number, or q to quit:</source>
        <translation>Un nombre, ou q pour quitter&#xa0;:</translation>
    </message>
    <message>
        <source>A number, b to go back, or q to quit:</source>
        <translation>Un nombre, r pour revenir, ou q pour quitter&#xa0;:</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Un nombre de 1 à %1, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Nothing more is asked after “%1”.</source>
        <translation>Plus rien n’est demandé après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Finds the right procedure by a few plain questions, and says why it is the right one.</source>
        <translation>Trouve la bonne démarche en quelques questions simples, et dit pourquoi c’est elle.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Language of the texts: fr or en.</source>
        <translation>Langue des textes&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Keeps all state below DIR.</source>
        <translation>Garde tout dans le dossier DIR.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>Key of the drafts: passphrase-file:PATH, passphrase-fd:N or memory.</source>
        <translation>Clé des brouillons&#xa0;: passphrase-file:PATH, passphrase-fd:N ou memory.</translation>
    </message>
    <message>
        <source>The service to talk to.</source>
        <translation>Le service auquel s’adresser.</translation>
    </message>
    <message>
        <source>Something is missing: guichet %1 %2.</source>
        <translation>Il manque quelque chose&#xa0;: guichet %1 %2.</translation>
    </message>
    <message>
        <source>Too many words: guichet %1 %2.</source>
        <translation>Trop de mots&#xa0;: guichet %1 %2.</translation>
    </message>
    <message>
        <source>guichet: prepares, checks and files driving-licence requests. Not an official program.</source>
        <translation>guichet&#xa0;: prépare, vérifie et dépose des demandes de permis de conduire. Ce n’est pas un programme officiel.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Ends with 0 done; 1 the answer is no; 2 wrong use or unreadable file; 3 the service can&apos;t be reached or refuses; 4 nothing could be saved.</source>
        <translation>Se termine par 0&#xa0;: fait&#x202f;; 1&#xa0;: la réponse est non&#x202f;; 2&#xa0;: mauvais usage ou fichier illisible&#x202f;; 3&#xa0;: le service est injoignable ou refuse&#x202f;; 4&#xa0;: rien n’a pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>DraftCommands</name>
    <message>
        <source>The procedure of a draft can&apos;t be changed. Start a new draft with “guichet draft new”.</source>
        <translation>Le motif d’un brouillon ne se change pas. Commencez un autre brouillon avec «&#xa0;guichet draft new&#xa0;».</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase of the exported draft.</source>
        <translation>Un fichier dont la première ligne est la phrase secrète du brouillon exporté.</translation>
    </message>
    <message>
        <source>Starts a draft and prints its id.</source>
        <translation>Commence un brouillon et écrit son identifiant.</translation>
    </message>
    <message>
        <source>Makes a draft of an answers file or an exported draft.</source>
        <translation>Fait un brouillon d’un fichier de réponses ou d’un brouillon exporté.</translation>
    </message>
    <message>
        <source>Changes one answer, named by its JSON Pointer.</source>
        <translation>Change une réponse, désignée par son pointeur JSON.</translation>
    </message>
    <message>
        <source>Adds scans of one supporting document.</source>
        <translation>Ajoute les scans d’une pièce.</translation>
    </message>
    <message>
        <source>Prints a draft as JSON.</source>
        <translation>Écrit un brouillon en JSON.</translation>
    </message>
    <message>
        <source>Lists drafts and filed requests.</source>
        <translation>Liste les brouillons et les demandes déposées.</translation>
    </message>
    <message>
        <source>Writes a draft with its documents to one encrypted file.</source>
        <translation>Écrit un brouillon et ses pièces dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Deletes a draft with its documents.</source>
        <translation>Supprime un brouillon et ses pièces.</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>The edition %1 of the procedures is out of date since %2: rules may have changed. “guichet catalogue update” asks a service for a newer one.</source>
        <translation>L’édition %1 des démarches est périmée depuis le %2&#xa0;: des règles ont pu changer. «&#xa0;guichet catalogue update&#xa0;» en demande une plus récente à un service.</translation>
    </message>
    <message>
        <source>new question: %1</source>
        <translation>nouvelle question&#xa0;: %1</translation>
    </message>
    <message>
        <source>no longer asked, answer kept aside: %1</source>
        <translation>n’est plus demandé, réponse gardée à part&#xa0;: %1</translation>
    </message>
    <message>
        <source>new document: %1</source>
        <translation>nouvelle pièce&#xa0;: %1</translation>
    </message>
    <message>
        <source>document no longer asked for, kept aside: %1</source>
        <translation>pièce qui n’est plus demandée, gardée à part&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be confirmed anew: %1</source>
        <translation>à confirmer de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing that was asked of you changes.</source>
        <translation>Rien de ce qui vous a été demandé ne change.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>%1 See “guichet --help”.</source>
        <translation>%1 Voyez «&#xa0;guichet --help&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a command. “guichet --help” lists the commands.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. «&#xa0;guichet --help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its name and place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>“%1” is not a procedure. “guichet procedures” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une démarche. «&#xa0;guichet procedures&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no draft “%1”. “guichet draft list” lists them.</source>
        <translation>Il n’y a pas de brouillon «&#xa0;%1&#xa0;». «&#xa0;guichet draft list&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>No service is known for this request. Name it with --server URL.</source>
        <translation>Aucun service n’est connu pour cette demande. Donnez-le avec --server URL.</translation>
    </message>
    <message>
        <source>A draft can&apos;t be kept with a key that lives in memory only. Give --key passphrase-file:PATH or use a keychain.</source>
        <translation>Un brouillon ne peut pas être gardé avec une clé qui n’existe qu’en mémoire. Donnez --key passphrase-file:PATH ou utilisez un trousseau de clés.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written. Choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file “%1” exists already and is never overwritten. Choose another name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà et n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document here. Accepted: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une pièce de cette démarche. Acceptées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This request can&apos;t be filed yet: %1 point(s) to settle, listed above.</source>
        <translation>Cette demande ne peut pas encore être déposée&#xa0;: points à régler, listés ci-dessus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” holds something already and is never overwritten. Choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» contient déjà quelque chose et n’est jamais écrasé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not filed here: its answers are for another site. “guichet guide” prepares them.</source>
        <translation>Cette démarche ne se dépose pas ici&#xa0;: ses réponses sont pour un autre site. «&#xa0;guichet guide&#xa0;» les prépare.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of this question. Accepted: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix de cette question. Acceptés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to file for “%1”. Read what to do: guichet procedure %1</source>
        <translation>Il n’y a rien à déposer pour «&#xa0;%1&#xa0;». Lisez ce qu’il faut faire&#xa0;: guichet procedure %1</translation>
    </message>
    <message>
        <source>No question of this procedure is answered at “%1”. “guichet assess” names those that are still to be answered.</source>
        <translation>Aucune question de cette démarche ne répond au chemin «&#xa0;%1&#xa0;». «&#xa0;guichet assess&#xa0;» nomme celles qui attendent une réponse.</translation>
    </message>
</context>
<context>
    <name>FilingCommands</name>
    <message>
        <source>Signed in.</source>
        <translation>Connexion faite.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnexion faite.</translation>
    </message>
    <message>
        <source>In the outbox: sent by the next program that runs.</source>
        <translation>Dans la boîte d’envoi&#xa0;: le prochain programme ouvert l’enverra.</translation>
    </message>
    <message>
        <source>Puts the request into the outbox instead of sending it now.</source>
        <translation>Met la demande dans la boîte d’envoi au lieu de l’envoyer maintenant.</translation>
    </message>
    <message>
        <source>Files in spite of warnings; they are named in the request.</source>
        <translation>Dépose malgré les avertissements&#x202f;; la demande les mentionne.</translation>
    </message>
    <message>
        <source>Signs in at a service.</source>
        <translation>Se connecte à un service.</translation>
    </message>
    <message>
        <source>Signs out and revokes the sign-in.</source>
        <translation>Se déconnecte et révoque la connexion.</translation>
    </message>
    <message>
        <source>Files a request, exactly once.</source>
        <translation>Dépose une demande, une seule fois.</translation>
    </message>
    <message>
        <source>Lists what waits to be sent.</source>
        <translation>Liste ce qui attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Sends what waits.</source>
        <translation>Envoie ce qui attend.</translation>
    </message>
    <message>
        <source>Takes a draft out of the outbox.</source>
        <translation>Retire un brouillon de la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>Name the folder to make with -o DIR.</source>
        <translation>Nommez le dossier à créer avec -o DIR.</translation>
    </message>
    <message>
        <source>Everything is in the folder “%1”. It holds personal papers: delete it when the request is filed.</source>
        <translation>Tout est dans le dossier «&#xa0;%1&#xa0;». Il contient des papiers personnels&#xa0;: supprimez-le quand la demande est déposée.</translation>
    </message>
    <message>
        <source>The folder to make.</source>
        <translation>Le dossier à créer.</translation>
    </message>
    <message>
        <source>Prepares a folder for filing on the official site: steps, summary, files that fit.</source>
        <translation>Prépare un dossier pour déposer sur le site officiel&#xa0;: marche à suivre, récapitulatif, fichiers qui conviennent.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>A day is written as 2026-05-31.</source>
        <translation>Un jour s’écrit comme 2026-05-31.</translation>
    </message>
    <message>
        <source>Say first on which day it was filed, with --filed-on.</source>
        <translation>Dites d’abord quel jour elle a été déposée, avec --filed-on.</translation>
    </message>
    <message>
        <source>Name one of these states: %1.</source>
        <translation>Nommez un de ces états&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not filed yet, as far as this journal says.</source>
        <translation>Pas encore déposée, d’après ce journal.</translation>
    </message>
    <message>
        <source>Filed on %1</source>
        <translation>Déposée le %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>The day on which it was filed there.</source>
        <translation>Le jour où elle y a été déposée.</translation>
    </message>
    <message>
        <source>The number that the site gave.</source>
        <translation>Le numéro donné par le site.</translation>
    </message>
    <message>
        <source>The state seen there.</source>
        <translation>L’état vu là-bas.</translation>
    </message>
    <message>
        <source>The day on which that state was seen; today if not given.</source>
        <translation>Le jour où cet état a été vu&#x202f;; aujourd’hui s’il n’est pas donné.</translation>
    </message>
    <message>
        <source>The day on which the card came.</source>
        <translation>Le jour où la carte est arrivée.</translation>
    </message>
    <message>
        <source>The day on which the driving-rights certificate was downloaded.</source>
        <translation>Le jour où l’attestation de droits à conduire a été téléchargée.</translation>
    </message>
    <message>
        <source>It wasn&apos;t filed there after all.</source>
        <translation>Finalement, elle n’y a pas été déposée.</translation>
    </message>
    <message>
        <source>Shows or keeps the journal of what you filed on the official site, and its days.</source>
        <translation>Montre ou tient le journal de ce que vous avez déposé sur le site officiel, et ses dates.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Write it down and keep it away from this computer: it opens your drafts should the keychain or the passphrase be lost. An earlier code no longer counts.</source>
        <translation>Notez-le et gardez-le loin de cet ordinateur&#xa0;: il ouvre vos brouillons si le trousseau ou la phrase secrète est perdu. Un code antérieur ne compte plus.</translation>
    </message>
    <message>
        <source>Makes the code that opens your drafts if their key is lost, in place of an earlier one.</source>
        <translation>Crée le code qui ouvre vos brouillons si leur clé est perdue, à la place d’un code antérieur.</translation>
    </message>
    <message>
        <source>Protects your drafts by the passphrase in FILE from now on; they aren&apos;t rewritten.</source>
        <translation>Protège désormais vos brouillons par la phrase secrète contenue dans FILE&#x202f;; ils ne sont pas réécrits.</translation>
    </message>
</context>
<context>
    <name>PlaceCommand</name>
    <message>
        <source>No such place in the data. Any place can be written in a request all the same.</source>
        <translation>Aucun lieu de ce nom dans les données. Tout lieu peut quand même s’écrire dans une demande.</translation>
    </message>
    <message>
        <source>Looks up communes of France, also former ones, by name, INSEE or postal code.</source>
        <translation>Cherche des communes de France, aussi d’autrefois, par nom, code INSEE ou code postal.</translation>
    </message>
</context>
<context>
    <name>ProcedureCommands</name>
    <message>
        <source>The date after --on is written as 2026-05-31.</source>
        <translation>La date après --on s’écrit 2026-05-31.</translation>
    </message>
    <message>
        <source>The day of filing, today if not given.</source>
        <translation>Le jour du dépôt&#x202f;; aujourd’hui s’il n’est pas donné.</translation>
    </message>
    <message>
        <source>Lists the procedures.</source>
        <translation>Liste les démarches.</translation>
    </message>
    <message>
        <source>Shows one procedure: documents, fee, outputs, advice.</source>
        <translation>Montre une démarche&#xa0;: pièces, coût, documents reçus, conseils.</translation>
    </message>
    <message>
        <source>Searches procedures and help.</source>
        <translation>Cherche dans les démarches et l’aide.</translation>
    </message>
    <message>
        <source>Says whether a request may be filed and what is missing.</source>
        <translation>Dit si une demande peut être déposée et ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or “guichet choose”.</source>
        <translation>Rien n’a été trouvé. Essayez d’autres mots, ou «&#xa0;guichet choose&#xa0;».</translation>
    </message>
    <message>
        <source>These words don&apos;t say yet what you need.</source>
        <translation>Ces mots ne disent pas encore ce qu’il vous faut.</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Give an answers file, or --attach KIND FILE.</source>
        <translation>Donnez un fichier de réponses, ou --attach PIÈCE FICHIER.</translation>
    </message>
    <message>
        <source>Name the folder with -o DIR.</source>
        <translation>Donnez le dossier avec -o DIR.</translation>
    </message>
    <message>
        <source>The kind of document that the files are.</source>
        <translation>La pièce que sont ces fichiers.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>Lists what was filed.</source>
        <translation>Liste ce qui a été déposé.</translation>
    </message>
    <message>
        <source>Shows one filed request and what to do next.</source>
        <translation>Montre une demande déposée et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Completes a request that came back.</source>
        <translation>Complète une demande qui est revenue.</translation>
    </message>
    <message>
        <source>Saves receipt, form and certificate as PDF files.</source>
        <translation>Enregistre récépissé, formulaire et attestation en PDF.</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Draft: not finished yet.</source>
        <translation>Brouillon&#xa0;: pas encore terminé.</translation>
    </message>
    <message>
        <source>Sent: nothing to do, please wait.</source>
        <translation>Envoyée&#xa0;: rien à faire, patientez.</translation>
    </message>
    <message>
        <source>Checking the images: photo and signature are looked at; nothing to do, please wait.</source>
        <translation>Contrôle des images&#xa0;: la photo et la signature sont examinées&#x202f;; rien à faire, patientez.</translation>
    </message>
    <message>
        <source>Under examination: the request is looked at; nothing to do, please wait.</source>
        <translation>En cours d’instruction&#xa0;: la demande est examinée&#x202f;; rien à faire, patientez.</translation>
    </message>
    <message>
        <source>To complete: some documents are missing or wrong. Complete the request.</source>
        <translation>À compléter&#xa0;: des pièces manquent ou ne conviennent pas. Complétez la demande.</translation>
    </message>
    <message>
        <source>Images rejected: photo or signature must be made anew. Start a new request.</source>
        <translation>Images rejetées&#xa0;: la photo ou la signature est à refaire. Commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Rejected. Read the reason and start a new request.</source>
        <translation>Rejetée. Lisez le motif et commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Approved: the licence is sent within 15 days.</source>
        <translation>Validée&#xa0;: le permis est envoyé sous 15 jours.</translation>
    </message>
    <message>
        <source>Deleted, as all requests are after six months.</source>
        <translation>Supprimée, comme toute demande après six mois.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <translation>Demande %1 (%2)</translation>
    </message>
    <message>
        <source>Filed on %1; deleted on %2.</source>
        <translation>Déposée le %1&#x202f;; supprimée le %2.</translation>
    </message>
</context>
<context>
    <name>ScanCommands</name>
    <message>
        <source>The kind of document that is expected.</source>
        <translation>La pièce attendue.</translation>
    </message>
    <message>
        <source>Compares what can be read with these answers.</source>
        <translation>Compare ce qui est lu avec ces réponses.</translation>
    </message>
    <message>
        <source>Reads the machine-readable zone and the 2D-Doc.</source>
        <translation>Lit la bande MRZ et le code 2D-Doc.</translation>
    </message>
    <message>
        <source>Recognises no text, even where that would settle a doubt.</source>
        <translation>Ne reconnaît aucun texte, même pour lever un doute.</translation>
    </message>
    <message>
        <source>Judges scans: readable or not, why, and what to do.</source>
        <translation>Juge des scans&#xa0;: lisibles ou non, pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Say with -o where the mended copy goes.</source>
        <translation>Indiquez avec -o où va la copie améliorée.</translation>
    </message>
    <message>
        <source>%1: mended copy written to %2.</source>
        <translation>%1&#xa0;: copie améliorée enregistrée dans %2.</translation>
    </message>
    <message>
        <source>%1: there is nothing here that can be made better.</source>
        <translation>%1&#xa0;: il n’y a rien ici qui puisse être amélioré.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  Nothing that is printed for machines was read.</source>
        <translation>  Rien de ce qui est imprimé pour les machines n’a été lu.</translation>
    </message>
    <message>
        <source>The date after --on is written as 2026-05-31.</source>
        <translation>La date après --on s’écrit 2026-05-31.</translation>
    </message>
    <message>
        <source>The day of filing that dates are compared with, today if not given.</source>
        <translation>Le jour du dépôt auquel les dates sont comparées&#x202f;; aujourd’hui s’il n’est pas donné.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page écrite dans %1.</numerusform>
            <numerusform>%n pages écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a mended copy: calmed, cropped, turned upright, straightened, lit, small enough.</source>
        <translation>Enregistre une copie améliorée&#xa0;: grain atténué, feuille détourée, mise à l’endroit, redressée, éclairée, assez légère.</translation>
    </message>
    <message>
        <source>Puts the pages of several files into one PDF that is small enough.</source>
        <translation>Réunit les pages de plusieurs fichiers en un PDF assez léger.</translation>
    </message>
    <message>
        <source>Puts them below each other on one page, as the two sides of a card.</source>
        <translation>Les place l’une sous l’autre sur une page, comme le recto et le verso d’une carte.</translation>
    </message>
</context>
<context>
    <name>ScannerCommand</name>
    <message>
        <source>--source is one of: %1.</source>
        <translation>--source prend une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--resolution is a number of dots per inch, %1 at most.</source>
        <translation>--resolution est un nombre de points par pouce, %1 au plus.</translation>
    </message>
    <message>
        <source>Say with -o where the pages go, or --list for the scanners.</source>
        <translation>Dites avec -o où vont les pages, ou --list pour voir les scanners.</translation>
    </message>
    <message>
        <source>Scans pages: one from the glass, or all that lie in the feeder, each a JPEG.</source>
        <translation>Numérise des pages&#xa0;: celle de la vitre, ou toutes celles du chargeur, chacune en JPEG.</translation>
    </message>
    <message>
        <source>Lists the scanners that are there.</source>
        <translation>Énumère les scanners présents.</translation>
    </message>
    <message>
        <source>The file of the first page; further ones get a number.</source>
        <translation>Le fichier de la première page&#x202f;; les suivants reçoivent un numéro.</translation>
    </message>
    <message>
        <source>A scanner of the list; the first if not given.</source>
        <translation>Un scanner de la liste&#x202f;; le premier par défaut.</translation>
    </message>
    <message>
        <source>flatbed, feeder or feeder-both-sides.</source>
        <translation>flatbed (vitre), feeder (chargeur) ou feeder-both-sides (recto verso).</translation>
    </message>
    <message>
        <source>Dots per inch.</source>
        <translation>Points par pouce.</translation>
    </message>
    <message>
        <source>In grey instead of colour.</source>
        <translation>En niveaux de gris plutôt qu’en couleur.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>To sign in, open %1 on any device and compare the code %2. Who has no account creates one there.</source>
        <translation>Pour vous connecter, ouvrez %1 sur n’importe quel appareil et comparez le code %2. Sans compte, on en crée un au même endroit.</translation>
    </message>
</context>
<context>
    <name>SupportCommands</name>
    <message>
        <source>There is no failure code “%1”. Codes look like GP-3104.</source>
        <translation>Il n’y a pas de code «&#xa0;%1&#xa0;». Les codes s’écrivent comme GP-3104.</translation>
    </message>
    <message>
        <source>runs, fully confined</source>
        <translation>fonctionne, entièrement confiné</translation>
    </message>
    <message>
        <source>runs, confined in part</source>
        <translation>fonctionne, confiné en partie</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>none: drafts need a passphrase</source>
        <translation>aucun&#xa0;: les brouillons demandent une phrase secrète</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>Explains a failure code.</source>
        <translation>Explique un code d’échec.</translation>
    </message>
    <message>
        <source>Checks this machine: profile, keychain, decoder, proxy.</source>
        <translation>Examine cette machine&#xa0;: profil, trousseau de clés, décodeur, proxy.</translation>
    </message>
</context>
</TS>
