<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Finding</name>
    <message>
        <source>Blurred: lay the sheet flat near a window, wait for the focus and take it again.</source>
        <translation>Floue : posez la feuille à plat près d’une fenêtre, attendez la mise au point et reprenez-la.</translation>
    </message>
    <message>
        <source>A little blurred: look whether the small print can be read.</source>
        <translation>Un peu floue : vérifiez que les petites lettres se lisent.</translation>
    </message>
    <message>
        <source>Blurred by a movement: hold still and take it again.</source>
        <translation>Floue, l’appareil a bougé : tenez-le immobile et reprenez-la.</translation>
    </message>
    <message>
        <source>Too dark: take it again in daylight.</source>
        <translation>Trop sombre : reprenez-la à la lumière du jour.</translation>
    </message>
    <message>
        <source>Dark: daylight would make it easier to read.</source>
        <translation>Sombre : la lumière du jour la rendrait plus lisible.</translation>
    </message>
    <message>
        <source>Too bright: the text fades. Take it again without flash.</source>
        <translation>Trop claire : le texte s’efface. Reprenez-la sans flash.</translation>
    </message>
    <message>
        <source>A reflection covers text: change the angle and take it again.</source>
        <translation>Un reflet cache du texte : changez d’angle et reprenez-la.</translation>
    </message>
    <message>
        <source>A shadow lies on the sheet: keep hand and phone out of the light.</source>
        <translation>Une ombre couvre la feuille : gardez main et téléphone hors de la lumière.</translation>
    </message>
    <message>
        <source>The text hardly stands out: take it again in better light.</source>
        <translation>Le texte se distingue à peine : reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>The letters are too small to read: come closer or scan at 300 dpi.</source>
        <translation>Les lettres sont trop petites pour être lues : rapprochez-vous ou numérisez à 300 ppp.</translation>
    </message>
    <message>
        <source>The letters are small: come closer or scan at 300 dpi.</source>
        <translation>Les lettres sont petites : rapprochez-vous ou numérisez à 300 ppp.</translation>
    </message>
    <message>
        <source>An edge is cut off: show the whole sheet.</source>
        <translation>Un bord est coupé : montrez toute la feuille.</translation>
    </message>
    <message>
        <source>The sheet is skewed: it can be straightened.</source>
        <translation>La feuille est penchée : elle peut être redressée.</translation>
    </message>
    <message>
        <source>The page is turned: it can be turned upright.</source>
        <translation>La page est tournée : elle peut être remise droite.</translation>
    </message>
    <message>
        <source>The page is mirrored: switch off the camera&apos;s mirror.</source>
        <translation>La page est inversée : désactivez l’effet miroir de l’appareil.</translation>
    </message>
    <message>
        <source>The sheet is seen from the side: take it from above.</source>
        <translation>La feuille est prise de côté : prenez-la d’en haut.</translation>
    </message>
    <message>
        <source>The light is coloured: daylight is better.</source>
        <translation>La lumière est colorée : la lumière du jour convient mieux.</translation>
    </message>
    <message>
        <source>Grainy: take it again in better light.</source>
        <translation>L’image a du grain : reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>Nothing can be seen on the page: was the other side meant?</source>
        <translation>Rien ne se voit sur la page : vouliez-vous l’autre côté ?</translation>
    </message>
    <message>
        <source>This type of file is not accepted. Accepted: JPG, PNG, BMP, TIFF and PDF.</source>
        <translation>Ce type de fichier n’est pas accepté. Sont acceptés : JPG, PNG, BMP, TIFF et PDF.</translation>
    </message>
    <message>
        <source>Larger than the 11 MB that are accepted: make it smaller.</source>
        <translation>Plus de 11 Mo, la taille acceptée : réduisez le fichier.</translation>
    </message>
    <message>
        <source>Close to the limit of 11 MB: better make it smaller.</source>
        <translation>Près de la limite de 11 Mo : mieux vaut réduire le fichier.</translation>
    </message>
    <message>
        <source>The file is empty: choose it again.</source>
        <translation>Le fichier est vide : choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: copy or scan it again.</source>
        <translation>Le fichier est abîmé : copiez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file needs a password: save a copy without one.</source>
        <translation>Le fichier demande un mot de passe : enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>This form shows its content in its own program only: print it to a PDF first.</source>
        <translation>Ce formulaire ne s’affiche que dans son propre programme : imprimez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>The PDF has active parts: a printed copy is safer.</source>
        <translation>Le PDF contient des parties actives : une copie imprimée est plus sûre.</translation>
    </message>
    <message>
        <source>The file has too many pages: keep those that are asked for.</source>
        <translation>Le fichier a trop de pages : gardez celles qui sont demandées.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened safely: scan the paper again.</source>
        <translation>Ce fichier ne s’ouvre pas sans danger : numérisez la pièce de nouveau.</translation>
    </message>
    <message>
        <source>The other side is missing: add it.</source>
        <translation>Il manque l’autre côté : ajoutez-le.</translation>
    </message>
    <message>
        <source>This looks like another paper than the one asked for.</source>
        <translation>Cela ressemble à une autre pièce que celle demandée.</translation>
    </message>
    <message>
        <source>What is read here differs from your answers: please compare.</source>
        <translation>Ce qui est lu ici diffère de vos réponses : comparez.</translation>
    </message>
    <message>
        <source>This paper looks out of date: please check.</source>
        <translation>Cette pièce semble trop ancienne : vérifiez.</translation>
    </message>
    <message>
        <source>It could not be judged whether this can be read: look at it yourself.</source>
        <translation>La lisibilité n’a pas pu être jugée : regardez vous-même.</translation>
    </message>
    <message>
        <source>The PDF is signed; it is sent as it is.</source>
        <translation>Le PDF est signé ; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>The PDF forbids copying; it can be read and sent.</source>
        <translation>Le PDF interdit la copie ; il peut être lu et envoyé.</translation>
    </message>
    <message>
        <source>The file has several pages.</source>
        <translation>Le fichier a plusieurs pages.</translation>
    </message>
    <message>
        <source>The picture has an unusual encoding; it can be read.</source>
        <translation>L’image a un codage inhabituel ; elle se lit.</translation>
    </message>
    <message>
        <source>The file is slightly damaged; it can be read.</source>
        <translation>Le fichier est un peu abîmé ; il se lit.</translation>
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
</context>
</TS>
