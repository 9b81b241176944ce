<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>%1 (step 1 of the official form)</source>
        <translation>%1 (étape 1 du formulaire officiel)</translation>
    </message>
    <message>
        <source>%1 (step 4 of the official form)</source>
        <translation>%1 (étape 4 du formulaire officiel)</translation>
    </message>
    <message>
        <source>Sign in on the official site with your account or with FranceConnect.</source>
        <translation>Connectez-vous sur le site officiel avec votre compte ou avec FranceConnect.</translation>
    </message>
    <message>
        <source>Click “%1”.</source>
        <translation>Cliquez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>Choisissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Then choose “%1”.</source>
        <translation>Puis choisissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The reason can&apos;t be corrected later, not even in a draft: if it is wrong, delete the draft there and start again.</source>
        <translation>Le motif ne se corrige pas ensuite, même sur un brouillon&#xa0;: s’il est faux, supprimez là-bas le brouillon et recommencez.</translation>
    </message>
    <message>
        <source>Give the information of the person whom the licence is for everywhere, never yours.</source>
        <translation>Donnez partout les renseignements de la personne à qui le permis est destiné, jamais les vôtres.</translation>
    </message>
    <message>
        <source>The section is called “%1”.</source>
        <translation>La rubrique s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These are the details of the person whom the licence is for: the messages go there.</source>
        <translation>Ce sont les coordonnées de la personne à qui le permis est destiné&#xa0;: elle reçoit les messages.</translation>
    </message>
    <message>
        <source>Type the code of the photo sheet. It serves only once, for one request.</source>
        <translation>Tapez le code de la planche photo. Il ne sert qu’une fois, pour une seule demande.</translation>
    </message>
    <message>
        <source>At the end of the request, print the photo and signature form, glue the photo on, sign, and send it by plain letter: not registered, not tracked, nothing else in the envelope.</source>
        <translation>À la fin de la demande, imprimez le formulaire de dépôt photo et signature, collez la photo, signez, et envoyez-le par courrier simple&#xa0;: ni recommandé, ni suivi, rien d’autre dans l’enveloppe.</translation>
    </message>
    <message>
        <source>Upload the numbered files of the prepared folder in their order: JPG, PNG, BMP, TIFF or PDF, at most 11 MB each.</source>
        <translation>Chargez les fichiers numérotés du dossier préparé, dans leur ordre&#xa0;: JPG, PNG, BMP, TIFF ou PDF, 11&#xa0;Mo au plus chacun.</translation>
    </message>
    <message>
        <source>Read everything once more: after sending nothing can be changed until the administration asks.</source>
        <translation>Relisez tout&#xa0;: après l’envoi, rien n’est modifiable tant que l’administration ne le demande pas.</translation>
    </message>
    <message>
        <source>Keep the receipt, and note the day and the number in the journal of this program: the site deletes every request after 6 months.</source>
        <translation>Gardez le récépissé, et notez le jour et le numéro dans le journal de ce programme&#xa0;: le site supprime toute demande après 6&#xa0;mois.</translation>
    </message>
    <message>
        <source>Made by an independent program. Nothing was filed: the request is filed on the official site.</source>
        <translation>Fait par un programme indépendant. Rien n’est déposé&#xa0;: la demande se dépose sur le site officiel.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files to upload, in this order</source>
        <translation>Fichiers à charger, dans cet ordre</translation>
    </message>
    <message>
        <source>made anew to fit</source>
        <translation>refait pour convenir</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Dates à retenir</translation>
    </message>
    <message>
        <source>00-steps.txt</source>
        <translation>00-marche-a-suivre.txt</translation>
    </message>
    <message>
        <source>00-summary.pdf</source>
        <translation>00-recapitulatif.pdf</translation>
    </message>
    <message>
        <source>Give the numbered files of the prepared folder in their order.</source>
        <translation>Donnez les fichiers numérotés du dossier préparé, dans leur ordre.</translation>
    </message>
    <message>
        <source>Keep the confirmation, and note the day and the number in the journal of this program.</source>
        <translation>Gardez la confirmation, et notez le jour et le numéro dans le journal de ce programme.</translation>
    </message>
    <message>
        <source>Type the code of your photo sheet. Without one, choose “%1” and do this:</source>
        <translation>Saisissez le code de votre planche photo. Sans code, choisissez «&#xa0;%1&#xa0;» et faites ceci&#xa0;:</translation>
    </message>
</context>
</TS>
