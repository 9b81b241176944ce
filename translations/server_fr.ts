<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Filing</name>
    <message>
        <source>This kind of request is not filed here.</source>
        <translation>Ce type de demande ne se dépose pas ici.</translation>
    </message>
    <message>
        <source>This document is required and missing.</source>
        <translation>Ce document est obligatoire et il manque.</translation>
    </message>
    <message>
        <source>This answer is required and missing.</source>
        <translation>Cette réponse est obligatoire et elle manque.</translation>
    </message>
    <message>
        <source>This answer is not of the expected type.</source>
        <translation>Cette réponse n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>This answer is longer than allowed.</source>
        <translation>Cette réponse est plus longue que permis.</translation>
    </message>
    <message>
        <source>This answer is none of the possible ones.</source>
        <translation>Cette réponse ne fait pas partie des réponses possibles.</translation>
    </message>
    <message>
        <source>This document is announced twice.</source>
        <translation>Ce document est annoncé deux fois.</translation>
    </message>
    <message>
        <source>There are too many files.</source>
        <translation>Il y a trop de fichiers.</translation>
    </message>
    <message>
        <source>This file has not been received. Send it again.</source>
        <translation>Ce fichier n’a pas été reçu. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file has not been received to its end.</source>
        <translation>Ce fichier n’a pas été reçu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file received has another size.</source>
        <translation>Le fichier reçu n’a pas la taille annoncée.</translation>
    </message>
    <message>
        <source>The file received is not the one announced.</source>
        <translation>Le fichier reçu n’est pas celui qui a été annoncé.</translation>
    </message>
    <message>
        <source>The newest edition is %1.</source>
        <translation>L’édition la plus récente est la %1.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Filing receipt</source>
        <translation>Récépissé de dépôt</translation>
    </message>
    <message>
        <source>Photo and signature form</source>
        <translation>Formulaire de dépôt photo et signature</translation>
    </message>
    <message>
        <source>Driving-rights certificate</source>
        <translation>Attestation de droits à conduire</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The program sent something that can&apos;t be read.</source>
        <translation>Le programme a envoyé quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>The key of this filing is missing.</source>
        <translation>La clé de ce dépôt manque.</translation>
    </message>
    <message>
        <source>The key of this filing can&apos;t be read.</source>
        <translation>La clé de ce dépôt est illisible.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Votre connexion a pris fin. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing here for your account.</source>
        <translation>Il n’y a rien ici pour votre compte.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>Cela n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This filing is already being handled.</source>
        <translation>Ce dépôt est déjà en cours de traitement.</translation>
    </message>
    <message>
        <source>This request has already been filed.</source>
        <translation>Cette demande a déjà été déposée.</translation>
    </message>
    <message>
        <source>The document arrived up to another point.</source>
        <translation>Le document est arrivé jusqu’à un autre endroit.</translation>
    </message>
    <message>
        <source>In its present state this request can&apos;t be changed.</source>
        <translation>Dans son état actuel, cette demande ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>The document was not filed in time. Send it again.</source>
        <translation>Le document n’a pas été déposé à temps. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The request has changed meanwhile.</source>
        <translation>La demande a changé entre-temps.</translation>
    </message>
    <message>
        <source>The program must be updated.</source>
        <translation>Le programme doit être mis à jour.</translation>
    </message>
    <message>
        <source>This is larger than what is accepted.</source>
        <translation>C’est plus gros que ce qui est accepté.</translation>
    </message>
    <message>
        <source>This kind of content is not accepted here.</source>
        <translation>Ce type de contenu n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The document arrived damaged.</source>
        <translation>Le document est arrivé abîmé.</translation>
    </message>
    <message>
        <source>This key belongs to another filing.</source>
        <translation>Cette clé appartient à un autre dépôt.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>La demande est illisible.</translation>
    </message>
    <message>
        <source>The documents received are not those announced.</source>
        <translation>Les documents reçus ne sont pas ceux qui ont été annoncés.</translation>
    </message>
    <message>
        <source>The request can&apos;t be filed as it is.</source>
        <translation>La demande ne peut pas être déposée en l’état.</translation>
    </message>
    <message>
        <source>The program must say which version it changes.</source>
        <translation>Le programme doit dire quelle version il modifie.</translation>
    </message>
    <message>
        <source>Too many calls. Try again a little later.</source>
        <translation>Trop d’appels. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The service is not available now. Try again later.</source>
        <translation>Le service n’est pas disponible pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Requests can&apos;t be filed under this edition of the procedures any more. Move the request to the newest edition.</source>
        <translation>On ne peut plus déposer de demande sous cette édition des démarches. Passez la demande à l’édition la plus récente.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This document can&apos;t be read well enough. Scan it again, in good light.</source>
        <translation>Ce document n’est pas assez lisible. Numérisez-le de nouveau, avec une bonne lumière.</translation>
    </message>
    <message>
        <source>This document is a blank page. Scan the right side.</source>
        <translation>Ce document est une page blanche. Numérisez le bon côté.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened. Send another one.</source>
        <translation>Ce fichier ne s’ouvre pas. Envoyez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not a JPG, PNG, BMP, TIFF or PDF. Send another one.</source>
        <translation>Ce fichier n’est pas au format JPG, PNG, BMP, TIFF ou PDF. Envoyez-en un autre.</translation>
    </message>
    <message>
        <source>This photo code was already used. Have new photos made and start a new request.</source>
        <translation>Ce code photo a déjà servi. Faites faire de nouvelles photos et commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>The photo or the signature is not accepted. Have new photos made and start a new request.</source>
        <translation>La photo ou la signature n’est pas acceptée. Faites faire de nouvelles photos et commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>The administration refused this request.</source>
        <translation>L’administration a refusé cette demande.</translation>
    </message>
    <message>
        <source>The administration asks for a better copy of this document.</source>
        <translation>L’administration demande une meilleure copie de ce document.</translation>
    </message>
</context>
<context>
    <name>ServerNotice</name>
    <message>
        <source>Guichet Permis: news of your request</source>
        <translation>Guichet Permis&#xa0;: du nouveau pour votre demande</translation>
    </message>
    <message>
        <source>One of your requests has news. To see it, open Guichet Permis and sign in.

This message was written by a machine. It never asks for a code, a password or a payment.</source>
        <translation>Il y a du nouveau pour une de vos demandes. Pour le voir, ouvrez Guichet Permis et connectez-vous.

Ce message est écrit par une machine. Il ne demande jamais de code, de mot de passe ni de paiement.</translation>
    </message>
    <message>
        <source>Guichet Permis: one of your requests has news. Sign in to see it.</source>
        <translation>Guichet Permis&#xa0;: du nouveau pour une de vos demandes. Connectez-vous pour le voir.</translation>
    </message>
</context>
</TS>
