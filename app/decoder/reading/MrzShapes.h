#pragma once

#include <opencv2/core.hpp>
#include <string_view>
#include <vector>

namespace guichet::decoder {

/// Room for a character as it is compared: a pitch is 20 wide, a capital 20 high; `reach` more on each side, because it
/// never stands exactly where it should.
inline constexpr int shapeWidth = 20;
inline constexpr int shapeHeight = 28;
inline constexpr int shapeReach = 3;

/// Which character of a machine-readable zone the picture of one looks like.
class MrzShapes
{
public:
    MrzShapes();

    /// Recognises a row of cells, each CV_32F of shape size plus `reach` on each side, ink high. All are taken to be of
    /// one type, that which fits best. `sureness`: mean likeness, 0–1.
    std::string recognised(const std::vector<cv::Mat>& cells, double& sureness) const;

private:
    std::vector<cv::Mat> m_types; ///< a matrix a type, a row a character, each of mean 0 and length 1
};

/// The characters, in the order of the rows.
inline constexpr std::string_view mrzCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

} // namespace guichet::decoder
