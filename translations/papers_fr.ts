<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Papers</name>
    <message>
        <source>Certificate of driving rights</source>
        <translation>Attestation de droits à conduire</translation>
    </message>
    <message>
        <source>After the loss of a driving licence</source>
        <translation>Après la perte d’un permis de conduire</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Name in use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>The holder may drive vehicles of these categories, in France only, until the new licence arrives and at most until the date above.</source>
        <translation>Le titulaire peut conduire les véhicules de ces catégories, en France seulement, jusqu’à l’arrivée du nouveau permis et au plus tard jusqu’à la date ci-dessus.</translation>
    </message>
    <message>
        <source>Filing receipt</source>
        <translation>Récépissé de dépôt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Déposée le</translation>
    </message>
    <message>
        <source>Will be deleted on</source>
        <translation>Sera supprimée le</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Pièces reçues</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>You declared</source>
        <translation>Vous avez déclaré</translation>
    </message>
    <message>
        <source>Warnings that you read and passed over</source>
        <translation>Avertissements lus et écartés</translation>
    </message>
    <message>
        <source>Until you receive the licence</source>
        <translation>En attendant le permis</translation>
    </message>
    <message>
        <source>Photo and signature form</source>
        <translation>Formulaire de dépôt photo et signature</translation>
    </message>
    <message>
        <source>To print, complete by hand and post</source>
        <translation>À imprimer, à compléter à la main et à poster</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Date de naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>1. Glue the photo and sign</source>
        <translation>1. Collez la photo et signez</translation>
    </message>
    <message>
        <source>2. Post this sheet alone</source>
        <translation>2. Postez cette feuille seule</translation>
    </message>
    <message>
        <source>You can print this form again at any time from the page of your request.</source>
        <translation>Vous pouvez réimprimer ce formulaire à tout moment depuis la page de votre demande.</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPÉCIMEN</translation>
    </message>
    <message>
        <source>Guichet Permis is an independent program. This is not an official site.</source>
        <translation>Guichet Permis est un programme indépendant. Ce n’est pas un site officiel.</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>Résumé de la demande</translation>
    </message>
    <message>
        <source>Made on %1. This is not a receipt: nothing was filed yet.</source>
        <translation>Fait le %1. Ce n’est pas un récépissé&#xa0;: rien n’est encore déposé.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Show it on paper or on a screen, with a proof of identity.</source>
        <translation>À présenter sur papier ou à l’écran, avec une pièce d’identité.</translation>
    </message>
    <message>
        <source>Request %1. The lost licence is no longer valid: found again, it must be destroyed.</source>
        <translation>Demande %1. Le permis perdu n’est plus valable&#xa0;: retrouvé, il doit être détruit.</translation>
    </message>
    <message>
        <source>%1, file %2 of %3</source>
        <translation>%1, fichier %2 sur %3</translation>
    </message>
    <message>
        <source>Below each document: its SHA-256 digest. It proves that a file is the one that was filed.</source>
        <translation>Sous chaque pièce&#xa0;: son empreinte SHA-256. Elle prouve qu’un fichier est bien celui qui a été déposé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All requests are deleted after six months, whatever their state. Keep this paper.</source>
        <translation>Toutes les demandes sont supprimées après six mois, quel que soit leur état. Gardez ce papier.</translation>
    </message>
    <message>
        <source>This receipt proves that the request was filed. It does not allow driving and does not replace a licence.</source>
        <translation>Ce récépissé prouve le dépôt de la demande. Il ne permet pas de conduire et ne remplace pas un permis.</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>blurred by movement</source>
        <translation>floue, bougée</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop claire</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>reflet</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>ombre</translation>
    </message>
    <message>
        <source>little contrast</source>
        <translation>peu contrastée</translation>
    </message>
    <message>
        <source>too few pixels</source>
        <translation>pas assez de détails</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>coupée au bord</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>penchée</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>photographed from the side</source>
        <translation>photographiée de biais</translation>
    </message>
    <message>
        <source>wrong colours</source>
        <translation>couleurs faussées</translation>
    </message>
    <message>
        <source>grainy</source>
        <translation>granuleuse</translation>
    </message>
    <message>
        <source>close to the size limit</source>
        <translation>proche de la taille limite</translation>
    </message>
    <message>
        <source>holds active content</source>
        <translation>fichier avec du contenu actif</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>trop de pages</translation>
    </message>
    <message>
        <source>a side seems to be missing</source>
        <translation>un côté semble manquer</translation>
    </message>
    <message>
        <source>seems to be another paper</source>
        <translation>semble être un autre papier</translation>
    </message>
    <message>
        <source>differs from the answers</source>
        <translation>diffère des réponses</translation>
    </message>
    <message>
        <source>seems to be out of date</source>
        <translation>semble périmée</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>Glue the photo here, 35 × 45 mm, without a staple</source>
        <translation>Collez la photo ici, 35&#xa0;×&#xa0;45&#xa0;mm, sans agrafe</translation>
    </message>
    <message>
        <source>Sign in black, without touching the frame</source>
        <translation>Signez en noir, sans toucher le cadre</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page: this line measures 50 mm.</source>
        <translation>Imprimez à 100&#xa0;%, sans ajuster à la page&#xa0;: ce trait mesure 50&#xa0;mm.</translation>
    </message>
    <message>
        <source>By plain letter: neither tracked nor registered. No other letter and no other document in the envelope. Post it to:</source>
        <translation>En courrier simple&#xa0;: ni lettre suivie, ni recommandé. Aucun autre courrier ni justificatif dans l’enveloppe. Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>made by a test service, of no value</source>
        <translation>papier d’un service d’essai, sans valeur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Times are those of Paris.</source>
        <translation>Les heures sont celles de Paris.</translation>
    </message>
    <message>
        <source>Times are UTC.</source>
        <translation>Les heures sont en temps universel (UTC).</translation>
    </message>
    <message>
        <source>an answer of unusual form</source>
        <translation>une réponse de forme inhabituelle</translation>
    </message>
    <message>
        <source>a document that is usually asked for is missing</source>
        <translation>une pièce d’ordinaire demandée manque</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Opens the requests kept on your computer</source>
        <translation>Ouvre les demandes gardées sur votre ordinateur</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Your answers and papers are encrypted on your computer. Should its keychain lose their key, or should you forget your passphrase, the program asks for this code.</source>
        <translation>Vos réponses et vos papiers sont chiffrés sur votre ordinateur. Si son trousseau perd leur clé, ou si vous oubliez votre phrase secrète, le programme demande ce code.</translation>
    </message>
    <message>
        <source>Keep it well</source>
        <translation>Gardez-le bien</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, with your other papers. Whoever has both can read your requests.</source>
        <translation>Gardez cette feuille loin de l’ordinateur, avec vos autres papiers. Qui a les deux peut lire vos demandes.</translation>
    </message>
    <message>
        <source>The code is kept nowhere else and nobody can find it again for you. A newer code makes this one worthless.</source>
        <translation>Ce code n’est gardé nulle part ailleurs et personne ne peut le retrouver pour vous. Un code plus récent remplace celui-ci, qui n’ouvre alors plus rien.</translation>
    </message>
</context>
</TS>
