<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Compared</name>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Date de la pièce</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Nature de la pièce</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Blurred: lay the sheet flat near a window, wait for the focus and take it again.</source>
        <translation>Floue&#xa0;: posez la feuille à plat près d’une fenêtre, attendez la mise au point et reprenez-la.</translation>
    </message>
    <message>
        <source>A little blurred: look whether the small print can be read.</source>
        <translation>Un peu floue&#xa0;: vérifiez que les petites lettres se lisent.</translation>
    </message>
    <message>
        <source>Blurred by a movement: hold still and take it again.</source>
        <translation>Floue, l’appareil a bougé&#xa0;: tenez-le immobile et reprenez-la.</translation>
    </message>
    <message>
        <source>Too dark: take it again in daylight.</source>
        <translation>Trop sombre&#xa0;: reprenez-la à la lumière du jour.</translation>
    </message>
    <message>
        <source>Dark: daylight would make it easier to read.</source>
        <translation>Sombre&#xa0;: la lumière du jour la rendrait plus lisible.</translation>
    </message>
    <message>
        <source>Too bright: the text fades. Take it again without flash.</source>
        <translation>Trop claire&#xa0;: le texte s’efface. Reprenez-la sans flash.</translation>
    </message>
    <message>
        <source>A reflection covers text: change the angle and take it again.</source>
        <translation>Un reflet cache du texte&#xa0;: changez d’angle et reprenez-la.</translation>
    </message>
    <message>
        <source>A shadow lies on the sheet: keep hand and phone out of the light.</source>
        <translation>Une ombre couvre la feuille&#xa0;: gardez main et téléphone hors de la lumière.</translation>
    </message>
    <message>
        <source>The text hardly stands out: take it again in better light.</source>
        <translation>Le texte se distingue à peine&#xa0;: reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>The letters are too small to read: come closer or scan at 300 dpi.</source>
        <translation>Les lettres sont trop petites pour être lues&#xa0;: rapprochez-vous ou numérisez à 300 ppp.</translation>
    </message>
    <message>
        <source>The letters are small: come closer or scan at 300 dpi.</source>
        <translation>Les lettres sont petites&#xa0;: rapprochez-vous ou numérisez à 300 ppp.</translation>
    </message>
    <message>
        <source>An edge is cut off: show the whole sheet.</source>
        <translation>Un bord est coupé&#xa0;: montrez toute la feuille.</translation>
    </message>
    <message>
        <source>The sheet is skewed: it can be straightened.</source>
        <translation>La feuille est penchée&#xa0;: elle peut être redressée.</translation>
    </message>
    <message>
        <source>The page is turned: it can be turned upright.</source>
        <translation>La page est tournée&#xa0;: elle peut être remise droite.</translation>
    </message>
    <message>
        <source>The page is mirrored: switch off the camera&apos;s mirror.</source>
        <translation>La page est inversée&#xa0;: désactivez l’effet miroir de l’appareil.</translation>
    </message>
    <message>
        <source>The sheet is seen from the side: take it from above.</source>
        <translation>La feuille est prise de côté&#xa0;: prenez-la d’en haut.</translation>
    </message>
    <message>
        <source>The light is coloured: daylight is better.</source>
        <translation>La lumière est colorée&#xa0;: la lumière du jour convient mieux.</translation>
    </message>
    <message>
        <source>Grainy: take it again in better light.</source>
        <translation>L’image a du grain&#xa0;: reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>Nothing can be seen on the page: was the other side meant?</source>
        <translation>Rien ne se voit sur la page&#xa0;: vouliez-vous l’autre côté&#x202f;?</translation>
    </message>
    <message>
        <source>This type of file is not accepted. Accepted: JPG, PNG, BMP, TIFF and PDF.</source>
        <translation>Ce type de fichier n’est pas accepté. Sont acceptés&#xa0;: JPG, PNG, BMP, TIFF et PDF.</translation>
    </message>
    <message>
        <source>Larger than the 11 MB that are accepted: make it smaller.</source>
        <translation>Plus de 11 Mo, la taille acceptée&#xa0;: réduisez le fichier.</translation>
    </message>
    <message>
        <source>Close to the limit of 11 MB: better make it smaller.</source>
        <translation>Près de la limite de 11 Mo&#xa0;: mieux vaut réduire le fichier.</translation>
    </message>
    <message>
        <source>The file is empty: choose it again.</source>
        <translation>Le fichier est vide&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: copy or scan it again.</source>
        <translation>Le fichier est abîmé&#xa0;: copiez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file needs a password: save a copy without one.</source>
        <translation>Le fichier demande un mot de passe&#xa0;: enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>This form shows its content in its own program only: print it to a PDF first.</source>
        <translation>Ce formulaire ne s’affiche que dans son propre programme&#xa0;: imprimez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>The PDF has active parts: a printed copy is safer.</source>
        <translation>Le PDF contient des parties actives&#xa0;: une copie imprimée est plus sûre.</translation>
    </message>
    <message>
        <source>The file has too many pages: keep those that are asked for.</source>
        <translation>Le fichier a trop de pages&#xa0;: gardez celles qui sont demandées.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened safely: scan the paper again.</source>
        <translation>Ce fichier ne s’ouvre pas sans danger&#xa0;: numérisez la pièce de nouveau.</translation>
    </message>
    <message>
        <source>The other side is missing: add it.</source>
        <translation>Il manque l’autre côté&#xa0;: ajoutez-le.</translation>
    </message>
    <message>
        <source>This looks like another paper than the one asked for.</source>
        <translation>Cela ressemble à une autre pièce que celle demandée.</translation>
    </message>
    <message>
        <source>What is read here differs from your answers: please compare.</source>
        <translation>Ce qui est lu ici diffère de vos réponses&#xa0;: comparez.</translation>
    </message>
    <message>
        <source>This paper looks out of date: please check.</source>
        <translation>Cette pièce semble trop ancienne&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>It could not be judged whether this can be read: look at it yourself.</source>
        <translation>La lisibilité n’a pas pu être jugée&#xa0;: regardez vous-même.</translation>
    </message>
    <message>
        <source>The PDF is signed; it is sent as it is.</source>
        <translation>Le PDF est signé&#x202f;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>The PDF forbids copying; it can be read and sent.</source>
        <translation>Le PDF interdit la copie&#x202f;; il peut être lu et envoyé.</translation>
    </message>
    <message>
        <source>The file has several pages.</source>
        <translation>Le fichier a plusieurs pages.</translation>
    </message>
    <message>
        <source>The picture has an unusual encoding; it can be read.</source>
        <translation>L’image a un codage inhabituel&#x202f;; elle se lit.</translation>
    </message>
    <message>
        <source>The file is slightly damaged; it can be read.</source>
        <translation>Le fichier est un peu abîmé&#x202f;; il se lit.</translation>
    </message>
    <message>
        <source>Readable.</source>
        <translation>Lisible.</translation>
    </message>
    <message>
        <source>Perhaps not readable.</source>
        <translation>Peut-être illisible.</translation>
    </message>
    <message>
        <source>Would be refused.</source>
        <translation>Serait refusée.</translation>
    </message>
    <message>
        <source>This looks like another paper (%1) than the one asked for (%2).</source>
        <translation>Cela ressemble à une autre pièce (%1) que celle demandée (%2).</translation>
    </message>
    <message>
        <source>Its term ended on %1; it may be accepted all the same on %2.</source>
        <translation>Sa validité a pris fin le %1&#x202f;; elle peut malgré tout être acceptée le %2.</translation>
    </message>
    <message>
        <source>Its term ended on %1, too long before %2: is there a newer one?</source>
        <translation>Sa validité a pris fin le %1, trop longtemps avant le %2&#xa0;: en existe-t-il une plus récente&#x202f;?</translation>
    </message>
    <message>
        <source>It is dated %1, after %2: please check.</source>
        <translation>Elle est datée du %1, après le %2&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>It is dated %1, more than 6 months before %2: a newer one is usually asked for.</source>
        <translation>Elle est datée du %1, plus de 6&#xa0;mois avant le %2&#xa0;: une plus récente est d’ordinaire demandée.</translation>
    </message>
    <message>
        <source>%1: “%2” on the paper, “%3” in your answers. Please compare.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» sur la pièce, «&#xa0;%3&#xa0;» dans vos réponses. Comparez.</translation>
    </message>
    <message>
        <source>A telephone&apos;s HEIC picture, which is not accepted: it can be made a JPG here.</source>
        <translation>Photo de téléphone au format HEIC, qui n’est pas accepté&#xa0;: elle peut devenir ici un JPG.</translation>
    </message>
    <message>
        <source>A little grainy: the grain can be calmed.</source>
        <translation>Un peu de grain&#xa0;: il peut être atténué.</translation>
    </message>
    <message>
        <source>A little bright: without flash it would be easier to read.</source>
        <translation>Un peu trop clair&#xa0;: sans flash, ce serait plus facile à lire.</translation>
    </message>
    <message>
        <source>A little pale: better light would make it easier to read.</source>
        <translation>Un peu pâle&#xa0;: un meilleur éclairage faciliterait la lecture.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Name on the paper</source>
        <translation>Nom sur la pièce</translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>NEPH number</source>
        <translation>Numéro NEPH</translation>
    </message>
    <message>
        <source>Read in the lines for machines; their check digits agree.</source>
        <translation>Lu dans les lignes destinées aux machines&#x202f;; leurs chiffres de contrôle concordent.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were taken for the one that looks alike.</source>
        <translation>
            <numerusform>%n caractère a été pris pour celui qui lui ressemble.</numerusform>
            <numerusform>%n caractères ont été pris pour ceux qui leur ressemblent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in the 2D-Doc code (%1). %2</source>
        <translation>Lu dans le code 2D-Doc (%1). %2</translation>
    </message>
    <message>
        <source>Read, not authenticated.</source>
        <translation>Lu, non authentifié.</translation>
    </message>
    <message>
        <source>Its signature is the issuer’s.</source>
        <translation>Sa signature est celle de l’émetteur.</translation>
    </message>
    <message>
        <source>Read; its signature could not be confirmed.</source>
        <translation>Lu&#x202f;; sa signature n’a pas pu être confirmée.</translation>
    </message>
    <message>
        <source>Readable. Please compare.</source>
        <translation>Lisible. À comparer avec vos réponses.</translation>
    </message>
</context>
<context>
    <name>TwoDDoc</name>
    <message>
        <source>Proof of residence</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Housing-tax notice</source>
        <translation>Avis de taxe d’habitation</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Relevé d’identité bancaire</translation>
    </message>
    <message>
        <source>Income-tax notice</source>
        <translation>Avis d’impôt sur les revenus</translation>
    </message>
    <message>
        <source>Bank details (SEPAmail)</source>
        <translation>Relevé d’identité SEPAmail</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>Bulletin de salaire</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Titre d’identité</translation>
    </message>
    <message>
        <source>Machine-readable zone of an identity document</source>
        <translation>Zone de lecture automatique d’un titre d’identité</translation>
    </message>
    <message>
        <source>Extended bill</source>
        <translation>Facture étendue</translation>
    </message>
    <message>
        <source>Work contract</source>
        <translation>Contrat de travail</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Bailiff’s act</source>
        <translation>Acte d’huissier</translation>
    </message>
    <message>
        <source>Document of a foreign national</source>
        <translation>Document d’un ressortissant étranger</translation>
    </message>
    <message>
        <source>Registration of a vehicle (DICEM)</source>
        <translation>Immatriculation d’un véhicule (DICEM)</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Autorisation de travail</translation>
    </message>
    <message>
        <source>Certificate of an asylum application</source>
        <translation>Attestation de demande d’asile</translation>
    </message>
    <message>
        <source>End of the asylum seeker’s allowance</source>
        <translation>Fin de l’allocation pour demandeur d’asile</translation>
    </message>
    <message>
        <source>Statement of declared income</source>
        <translation>Avis de situation déclarative</translation>
    </message>
    <message>
        <source>Air-quality certificate</source>
        <translation>Certificat qualité de l’air</translation>
    </message>
    <message>
        <source>Letter about licence points</source>
        <translation>Courrier du permis à points</translation>
    </message>
    <message>
        <source>Mobility inclusion card</source>
        <translation>Carte mobilité inclusion</translation>
    </message>
    <message>
        <source>Badge of a chauffeured vehicle</source>
        <translation>Macaron VTC</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Certificat de décès</translation>
    </message>
    <message>
        <source>Professional driver’s card</source>
        <translation>Carte de conducteur T3P</translation>
    </message>
    <message>
        <source>Firefighter’s card</source>
        <translation>Carte de sapeur-pompier</translation>
    </message>
    <message>
        <source>Certificate of a vehicle’s sale</source>
        <translation>Certificat de cession d’un véhicule</translation>
    </message>
    <message>
        <source>Decision on a driving licence</source>
        <translation>Arrêté relatif au permis de conduire</translation>
    </message>
    <message>
        <source>Statement of driving rights</source>
        <translation>Relevé d’information du permis</translation>
    </message>
    <message>
        <source>Certificate of the driving test (CEPC)</source>
        <translation>Certificat d’examen du permis (CEPC)</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Student contribution certificate (CVEC)</source>
        <translation>Attestation CVEC</translation>
    </message>
    <message>
        <source>Document of type %1</source>
        <translation>Document de type %1</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Identity card or residence permit</source>
        <translation>Carte d’identité ou titre de séjour</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Proof of residence</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Medical opinion</source>
        <translation>Avis médical</translation>
    </message>
</context>
</TS>
