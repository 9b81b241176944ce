#include "Screens.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/CheckField.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/ChoiceField.h"
#include "ui/kit/CodeField.h"
#include "ui/kit/DateFields.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/HelpPanel.h"
#include "ui/kit/LongTextField.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/StepList.h"
#include "ui/kit/Text.h"
#include "ui/kit/TextField.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QRadioButton>

using namespace guichet::ui;

namespace guichet::screens {

namespace {

QWidget* flow(std::initializer_list<QWidget*> widgets, int steps = 2)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row, Tokens::current().u(steps), Tokens::current().u(2));
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return row;
}

Button* button(ButtonKind kind, const QString& words, bool enabled = true)
{
    auto* made = new Button(kind, words);
    made->setEnabled(enabled);
    return made;
}

Text* caption(const QString& words)
{
    auto* text = new Text(TextRole::SmallStrong, words);
    text->setColour(TextColour::Secondary);
    return text;
}

QVBoxLayout* buttonsAndFields()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Tokens::current().u(3));
    column->addWidget(caption(QStringLiteral("Boutons : principal, insistant, ordinaire, discret, indisponible")));
    column->addWidget(flow({button(ButtonKind::Filled, QStringLiteral("Continuer")),
                            button(ButtonKind::Insistent, QStringLiteral("Améliorer")),
                            button(ButtonKind::Ordinary, QStringLiteral("Voir")),
                            button(ButtonKind::Quiet, QStringLiteral("Annuler")),
                            button(ButtonKind::Ordinary, QStringLiteral("Envoyer"), false)}));
    auto* mail = new TextField;
    mail->setLabel(QStringLiteral("Courriel"));
    mail->setHint(QStringLiteral("Pour vous prévenir à chaque étape."));
    mail->setPlaceholder(QStringLiteral("prenom.nom@courriel.example"));
    column->addWidget(mail);
    auto* code = new TextField;
    code->setLabel(QStringLiteral("Code postal"));
    code->setHint(QStringLiteral("5 chiffres."));
    code->setText(QStringLiteral("7510"));
    code->setProblem(QStringLiteral("Il manque un chiffre : un code postal en a 5."));
    code->revealProblem();
    column->addWidget(code);
    auto* date = new DateFields;
    date->setLabel(QStringLiteral("Date de naissance"));
    date->setHint(QStringLiteral("Jour, mois, année. Jour ou mois inconnu : écrivez 00."));
    date->setDate(PartialDate::fromParts(1962, 0, 0));
    column->addWidget(date);
    auto* country = new ChoiceField;
    country->setLabel(QStringLiteral("Pays de naissance"));
    country->addChoice(QStringLiteral("FR"), QStringLiteral("France"));
    country->addChoice(QStringLiteral("MA"), QStringLiteral("Maroc"));
    country->setValue(QStringLiteral("MA"));
    column->addWidget(country);
    auto* sex = new RadioGroup;
    sex->setLabel(QStringLiteral("Sexe"));
    sex->addChoice(QStringLiteral("F"), QStringLiteral("Féminin"));
    sex->addChoice(QStringLiteral("M"), QStringLiteral("Masculin"));
    sex->setValue(QStringLiteral("F"));
    column->addWidget(sex);
    auto* consent = new CheckField;
    consent->setSentence(QStringLiteral("J’ai relu ces informations, elles sont exactes."));
    consent->setChecked(true);
    column->addWidget(consent);
    column->addStretch(1);
    return column;
}

QVBoxLayout* statesAndBanners()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Tokens::current().u(2));
    column->addWidget(caption(QStringLiteral("Verdicts et états : couleur, icône et mots, toujours les trois")));
    column->addWidget(
        flow({new StatusBadge(Status::Good, Icon::Check, QStringLiteral("Lisible")),
              new StatusBadge(Status::Attention, Icon::TriangleAlert, QStringLiteral("Sombre et penchée")),
              new StatusBadge(Status::Error, Icon::CircleX, QStringLiteral("Floue : reprenez la photo")),
              new StatusBadge(Status::Neutral, Icon::CircleDashed, QStringLiteral("À ajouter")),
              new StatusBadge(Status::Waiting, Icon::Clock, QStringLiteral("En cours d’instruction")),
              new StatusBadge(Status::Attention, Icon::CircleAlert, QStringLiteral("À compléter"))}));
    column->addSpacing(Tokens::current().u(3));
    column->addWidget(caption(QStringLiteral("Bannières, dans la page, jamais une fenêtre")));
    column->addWidget(
        new Banner(Banner::Kind::Good, QStringLiteral("**Demande déposée à 11:38.** Le récépissé est enregistré.")));
    column->addWidget(new Banner(Banner::Kind::Info, QStringLiteral("00/00/1962 est une date valable, gardez-la.")));
    column->addWidget(new Banner(Banner::Kind::Attention,
                                 QStringLiteral("**Pas de connexion.** La demande partira au retour du réseau.")));
    auto* full =
        new Banner(Banner::Kind::Error,
                   QStringLiteral("**Le disque est plein : la dernière modification n’est pas enregistrée.** Libérez "
                                  "de la place. Code GP-3104."));
    full->setLink(QStringLiteral("Réessayer"));
    column->addWidget(full);
    column->addSpacing(Tokens::current().u(3));
    column->addWidget(caption(QStringLiteral("Carte de choix")));
    auto* cards = new ChoiceCardGroup;
    cards->setMaximumColumns(1);
    auto* sheet = cards->addCard(QStringLiteral("code"));
    sheet->setTitle(QStringLiteral("Une planche avec un code"));
    sheet->setConsequence(QStringLiteral("Cabine ou photographe agréé."));
    auto* classic = cards->addCard(QStringLiteral("classic"));
    classic->setTitle(QStringLiteral("Une photo d’identité classique"));
    classic->setConsequence(QStringLiteral("Formulaire à imprimer et à poster."));
    cards->setValue(QStringLiteral("code"));
    column->addWidget(cards);
    column->addSpacing(Tokens::current().u(3));
    column->addWidget(caption(QStringLiteral("Attente de plus de 300 ms")));
    auto* line = new ProgressLine;
    line->start(QStringLiteral("Lecture de la page 2 sur 6"));
    line->setProgress(2, 6);
    line->show();
    column->addWidget(line);
    column->addStretch(1);
    return column;
}

QVBoxLayout* lists()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Tokens::current().u(2));
    column->addWidget(caption(QStringLiteral("Liste des étapes")));
    auto* steps = new StepList;
    steps->setSteps(
        {{QStringLiteral("motif"), QStringLiteral("Motif"), QStringLiteral("Perte du permis"), StepMark::Complete},
         {QStringLiteral("contact"), QStringLiteral("Coordonnées"), QStringLiteral("Téléphone à vérifier"),
          StepMark::Attention},
         {QStringLiteral("civil"), QStringLiteral("État civil"), QStringLiteral("1 point à corriger"), StepMark::Error},
         {QStringLiteral("documents"), QStringLiteral("Pièces justificatives"), QStringLiteral("À faire"),
          StepMark::ToDo}});
    steps->setCurrentStep(QStringLiteral("civil"));
    column->addWidget(steps);
    column->addSpacing(Tokens::current().u(3));
    column->addWidget(caption(QStringLiteral("État vide")));
    auto* empty = new EmptyState(Icon::Layers);
    empty->setTexts(QStringLiteral("Aucune demande pour l’instant"),
                    QStringLiteral("Trois questions suffisent pour trouver la bonne démarche."),
                    QStringLiteral("Trouver ma démarche"));
    column->addWidget(empty);
    column->addStretch(1);
    return column;
}

std::unique_ptr<QWidget> components()
{
    auto page = std::make_unique<ScrollPage>();
    page->add(new Text(TextRole::Title, QStringLiteral("Composants")));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Tokens::current().u(7));
    columns->addLayout(buttonsAndFields(), 10);
    columns->addLayout(statesAndBanners(), 11);
    columns->addLayout(lists(), 10);
    page->addLayout(columns);
    return page;
}

std::unique_ptr<QWidget> codeEntry()
{
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* helped = new HelpedPage;
    ScrollPage* page = helped->page();
    auto* heading = new PageHeading;
    heading->setStep(5, 8);
    heading->setTitle(QStringLiteral("Photo et signature"));
    heading->setPurpose(QStringLiteral("De quelle photo disposez-vous ?"));
    page->add(heading);
    auto* code = new CodeField;
    code->setLabel(QStringLiteral("Code photo-signature"));
    code->setHint(
        QStringLiteral("22 caractères, sous vos photos. Vous pouvez le coller : espaces et tirets sont retirés."));
    code->setCode(QStringLiteral("4817 20K6 9O35 1173 8"));
    page->add(code);
    auto* look =
        new Banner(Banner::Kind::Attention,
                   QStringLiteral("**Regardez le 10e caractère : lettre O ou chiffre 0 ?** Les deux se ressemblent. Un "
                                  "code faux ferait rejeter la photo."));
    look->setIcon(Icon::ScanEye);
    look->addButton(new Button(ButtonKind::Ordinary, QStringLiteral("Chiffre 0 (zéro)")));
    look->addButton(new Button(ButtonKind::Ordinary, QStringLiteral("Lettre O, comme Olivier")));
    page->add(look);
    auto* words = new LongTextField;
    words->setLabel(QStringLiteral("Erreur constatée"));
    words->setNeed(Field::Need::Optional);
    words->setText(QStringLiteral("Mon prénom est écrit « Ines » au lieu de « Inès »."));
    page->add(words);
    helped->help()->addHeading(QStringLiteral("Où est le code ?"));
    helped->help()->addSection({}, QStringLiteral("Sur la planche remise avec vos photos, en plusieurs groupes."));
    helped->help()->addSection(
        QStringLiteral("Code déjà utilisé ?"),
        QStringLiteral("Après un rejet des images, il faut une nouvelle planche et un nouveau code."));
    column->addWidget(helped, 1);
    auto* bar = new ButtonBar;
    bar->setNote(Icon::ShieldCheck, QStringLiteral("Enregistré sur cet ordinateur à 10:51"));
    column->addWidget(bar);
    code->input()->setFocus();
    return window;
}

} // namespace

QList<Screen> kitScreens()
{
    return {{QStringLiteral("14-components"), components}, {QStringLiteral("04-code-entry"), codeEntry}};
}

} // namespace guichet::screens
