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
        <source>All requests are deleted after six months, whatever their state.</source>
        <translation>Toutes les demandes sont supprimées après six mois, quel que soit leur état.</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Pièces reçues</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
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
        <source>This receipt proves that the request was filed. It is not a driving licence.</source>
        <translation>Ce récépissé prouve le dépôt de la demande. Il ne remplace pas le permis de conduire.</translation>
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
        <translation>Date de naissance : %1</translation>
    </message>
    <message>
        <source>1. Glue the photo and sign</source>
        <translation>1. Collez la photo et signez</translation>
    </message>
    <message>
        <source>Photo, 35 × 45 mm. Glue it, no staple.</source>
        <translation>Photo, 35 × 45 mm. Collez-la, sans agrafe.</translation>
    </message>
    <message>
        <source>Signature, in black, inside the frame</source>
        <translation>Signature, en noir, dans le cadre</translation>
    </message>
    <message>
        <source>2. Post this sheet alone</source>
        <translation>2. Postez cette feuille seule</translation>
    </message>
    <message>
        <source>As a plain letter: neither registered nor tracked. Put nothing else into the envelope, no other letter and no other paper.</source>
        <translation>En courrier simple : ni recommandé, ni lettre suivie. Ne mettez rien d’autre dans l’enveloppe, ni courrier ni justificatif.</translation>
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
        <source>Specimen made by a test service: of no value.</source>
        <translation>Spécimen produit par un service d’essai, sans valeur.</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>Résumé de la demande</translation>
    </message>
    <message>
        <source>Made on %1. This is not a receipt: nothing was filed yet.</source>
        <translation>Fait le %1. Ce n’est pas un récépissé : rien n’est encore déposé.</translation>
    </message>
</context>
</TS>
