#include "ui/pages/photosignature/PhotoSignatureForm.h"

namespace guichet::ui {

PhotoSignatureForm PhotoSignatureForm::from(const PhotoSignature& photo)
{
    return {photo.means, photo.code};
}

PhotoSignature PhotoSignatureForm::photoSignature() const
{
    PhotoSignature photo;
    photo.means = means;
    if (means == PhotoSignature::Means::Code)
        photo.code = normalisedPhotoCode(code);
    return photo;
}

QChar digitLike(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
        return u'0';
    case u'I':
        return u'1';
    default:
        return {};
    }
}

} // namespace guichet::ui
