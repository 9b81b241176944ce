#include "ui/pages/photosignature/PhotoSignatureForm.h"

namespace guichet::ui {

PhotoSignatureForm PhotoSignatureForm::from(const PhotoSignature& photo)
{
    PhotoSignatureForm form;
    form.means = photo.means;
    form.code = photo.code;
    return form;
}

PhotoSignature PhotoSignatureForm::photoSignature() const
{
    PhotoSignature photo;
    photo.means = means;
    if (means == PhotoSignature::Means::Code)
        photo.code = normalisedPhotoCode(code);
    return photo;
}

int PhotoSignatureForm::doubtfulPosition() const
{
    const QString normalised = normalisedPhotoCode(code);
    for (int position : confusablePositions(normalised))
        if (normalised[position].isLetter() && !settled.contains(position))
            return position;
    return -1;
}

void PhotoSignatureForm::setCode(const QString& typed)
{
    const QString before = normalisedPhotoCode(code);
    const QString after = normalisedPhotoCode(typed);
    settled.removeIf([&](int position) { return before.left(position + 1) != after.left(position + 1); });
    code = typed;
}

void PhotoSignatureForm::settle(int position, QChar character)
{
    code = normalisedPhotoCode(code);
    if (position < 0 || position >= code.size())
        return;
    code[position] = character;
    if (!settled.contains(position))
        settled.append(position);
}

QChar lookAlike(QChar character)
{
    switch (character.unicode()) {
    case u'O': return u'0';
    case u'0': return u'O';
    case u'I': return u'1';
    case u'1': return u'I';
    default: return {};
    }
}

} // namespace guichet::ui
